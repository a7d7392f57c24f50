import type { Configuration } from '../fiche/vocabulary/configuration.ts';
import type { Flaw } from '../fiche/defect.ts';
import { flawsOfReferences } from '../fiche/vocabulary/configuration-names.ts';
import { once } from '../fiche/once.ts';
import {
  DEFAULTS,
  parseConfiguration,
  type ParsedConfiguration,
} from '../fiche/vocabulary/parse-configuration.ts';
import type { ConfigurationFile } from '../fiche/plan.ts';
import type { Referentiel } from '../fiche/vocabulary/referentiel.ts';
import { UsageError } from '../fiche/usage-error.ts';
import { readReferentiel } from './read-referentiel.ts';
import { settingsText } from './settings-text.ts';
import type { Source } from './source.ts';

/** Tells what is wrong with a configuration; the caller has the words. @throws UsageError */
export type Refuse = (file: ConfigurationFile, flaws: readonly Flaw[]) => never;

export interface ReadConfiguration {
  readonly configuration: Configuration;
  readonly configurationFile: ConfigurationFile | null;
  readonly referentiel: Referentiel;
}

/** `ptsm.yaml` (or the file of that name) and the référentiel it names; the defaults where there is no file. */
export async function readConfiguration(
  source: Source,
  name: string,
  refuse: Refuse,
): Promise<ReadConfiguration> {
  const bytes = await source.settings(name);
  if (bytes === null)
    return { configuration: DEFAULTS, configurationFile: null, referentiel: referentielOf(DEFAULTS) };
  const parsed = parsedOnce(name, bytes);
  if (!parsed.configuration) return refuse(parsed.file, parsed.flaws);
  const referentiel = referentielOf(parsed.configuration);
  const flaws = flawsOfReferences(parsed.file, parsed.configuration, referentiel);
  if (flaws.length > 0) return refuse(parsed.file, flaws);
  return { configuration: parsed.configuration, configurationFile: parsed.file, referentiel };
}

/** The same bytes are parsed once, whatever the commits that hold them. */
function parsedOnce(name: string, bytes: Uint8Array): ParsedConfiguration {
  const known = PARSED(bytes);
  const parsed = known.get(name) ?? parseConfiguration(name, settingsText(name, bytes));
  known.set(name, parsed);
  return parsed;
}

const PARSED = once<Uint8Array, Map<string, ParsedConfiguration>>(() => new Map());

function referentielOf({ referentiel: version }: Configuration): Referentiel {
  const found = readReferentiel(version);
  if (!found)
    throw new UsageError(`le référentiel « ${version} » n’existe pas`, {
      hint: 'écrivez « referentiel: ptsm-1 » dans ptsm.yaml',
    });
  return found;
}
