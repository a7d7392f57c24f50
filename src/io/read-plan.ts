import { posix } from 'node:path';
import { BILANS_FOLDER } from '../fiche/bilans/bilan-annuel.ts';
import { parseBilans } from '../fiche/bilans/parse-bilans.ts';
import { COPIL_FILE } from '../fiche/copil/copil.ts';
import { parseCopils } from '../fiche/copil/parse-copils.ts';
import { EXCEPTIONS_FILE } from '../fiche/exceptions/exception.ts';
import { parseExceptions } from '../fiche/exceptions/parse-exceptions.ts';
import { parsePlan, type Entry } from '../fiche/parse-plan.ts';
import type { Plan } from '../fiche/plan.ts';
import type { Configuration } from '../fiche/vocabulary/configuration.ts';
import { buildVocabulary, type Vocabulary } from '../fiche/vocabulary/vocabulary.ts';
import { entriesOf } from './entries-of.ts';
import type { ReadConfiguration } from './read-configuration.ts';
import { readModeles } from './read-modeles.ts';
import { settingsText } from './settings-text.ts';
import type { IsIgnored, Source } from './source.ts';

export interface ReadPlan {
  readonly plan: Plan;
  /** What was read, byte for byte, to compare with a commit. */
  readonly entries: readonly Entry[];
}

/** A working tree or a commit as a plan: every `.md` of the fiches folder is in it, or in its findings. */
export async function readPlan(source: Source, settings: ReadConfiguration): Promise<ReadPlan> {
  const { configuration, configurationFile } = settings;
  const { fiches, ignorer } = configuration;
  const entries = await source.entries(posix.normalize(fiches).replace(/\/$/, ''), ignoring(fiches, ignorer));
  const vocabulary = vocabularyOf(settings);
  const exceptionsFile = await readSettings(source, EXCEPTIONS_FILE, parseExceptions);
  const copil = await readSettings(source, COPIL_FILE, parseCopils);
  const bilans = parseBilans(await entriesOf(BILANS_FOLDER, source));
  const modeles = await readModeles(source);
  return {
    plan: parsePlan(entries, {
      configuration,
      configurationFile,
      exceptionsFile,
      copil,
      bilans,
      modeles,
      vocabulary,
    }),
    entries,
  };
}

/** The same object for the same configuration: what is parsed by it is parsed once. */
export function vocabularyOf({ configuration, referentiel }: ReadConfiguration): Vocabulary {
  const known = VOCABULARIES.get(configuration) ?? buildVocabulary(referentiel, configuration);
  VOCABULARIES.set(configuration, known);
  return known;
}

const VOCABULARIES = new WeakMap<Configuration, Vocabulary>();

/** A settings file, null where there is none. */
export async function readSettings<T>(
  source: Source,
  path: string,
  parse: (text: string) => T,
): Promise<T | null> {
  const bytes = await source.settings(path);
  return bytes === null ? null : parse(settingsText(path, bytes));
}

/** `ignorer` holds names, or paths inside the fiches folder; a name alone is ignored wherever it stands. */
function ignoring(fiches: string, patterns: readonly string[]): IsIgnored {
  const ignored = new Set(patterns.flatMap((pattern) => [pattern, posix.join(fiches, pattern)]));
  return (path) => ignored.has(path) || ignored.has(posix.basename(path));
}
