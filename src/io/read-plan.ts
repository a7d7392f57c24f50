import { posix } from 'node:path';
import { BILANS_FOLDER } from '../fiche/bilans/bilan-annuel.ts';
import { parseBilans } from '../fiche/bilans/parse-bilans.ts';
import { EXCEPTIONS_FILE } from '../fiche/exceptions/exception.ts';
import { parseExceptions, type ExceptionsFile } from '../fiche/exceptions/parse-exceptions.ts';
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
  const exceptionsFile = await readExceptions(source);
  const bilans = parseBilans(await entriesOf(BILANS_FOLDER, source));
  const modeles = await readModeles(source);
  return {
    plan: parsePlan(entries, {
      configuration,
      configurationFile,
      exceptionsFile,
      bilans,
      modeles,
      vocabulary,
    }),
    entries,
  };
}

/** The same object for the same configuration: what is parsed by it is parsed once. */
function vocabularyOf({ configuration, referentiel }: ReadConfiguration): Vocabulary {
  const known = VOCABULARIES.get(configuration) ?? buildVocabulary(referentiel, configuration);
  VOCABULARIES.set(configuration, known);
  return known;
}

const VOCABULARIES = new WeakMap<Configuration, Vocabulary>();

async function readExceptions(source: Source): Promise<ExceptionsFile | null> {
  const bytes = await source.settings(EXCEPTIONS_FILE);
  return bytes === null ? null : parseExceptions(settingsText(EXCEPTIONS_FILE, bytes));
}

/** `ignorer` holds names, or paths inside the fiches folder; a name alone is ignored wherever it stands. */
function ignoring(fiches: string, patterns: readonly string[]): IsIgnored {
  const ignored = new Set(patterns.flatMap((pattern) => [pattern, posix.join(fiches, pattern)]));
  return (path) => ignored.has(path) || ignored.has(posix.basename(path));
}
