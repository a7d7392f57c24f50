import { frontMatterSchema } from '../../src/fiche/schema/front-matter.ts';
import { correctText } from '../../src/fixes/correct-text.ts';
import { objectionTo } from '../../src/fixes/objection.ts';
import { readerOf } from '../../src/fixes/reader.ts';
import { ALONE } from '../../src/fiche/surroundings.ts';
import { parsePlan } from '../../src/fiche/parse-plan.ts';
import { parseConfiguration } from '../../src/fiche/vocabulary/parse-configuration.ts';
import { buildVocabulary } from '../../src/fiche/vocabulary/vocabulary.ts';
import { correctPlan, type CorrectedPlan } from '../../src/fixes/correct-plan.ts';
import { checkPlan } from '../../src/rules/check-plan.ts';
import { referentiel } from './referentiel.ts';

export interface Corrected extends CorrectedPlan {
  /** The text of a file as corrected, or as it was. */
  readonly textOf: (path: string) => string;
}

export interface CorrectedOptions {
  readonly probables?: boolean;
  /** What `ptsm.yaml` says, as plain data. */
  readonly configuration?: Readonly<Record<string, unknown>>;
}

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What `ptsm corriger` makes of these files, by path. */
export function corrected(
  files: Files,
  { probables = false, configuration = {} }: CorrectedOptions = {},
): Corrected {
  const version = read(files, configuration);
  const result = correctPlan({ ...version, surroundings: ALONE, isWanted: () => true, probables });
  const changed = new Map(result.files.map(({ path, after }) => [path, after]));
  const texts = new Map(version.plan.files.map(({ path, text }) => [path, text ?? '']));
  return { ...result, textOf: (path) => changed.get(path) ?? texts.get(path) ?? '' };
}

const PATH = 'fiches/1.md';

/** The same for one fiche. */
export function correctedText(text: string, options: CorrectedOptions = {}) {
  const { textOf, discarded, applied, remaining } = corrected({ [PATH]: text }, options);
  return { text: textOf(PATH), discarded, applied, remaining };
}

/** Each fix of a fiche that is accepted, alone: the finding that it is for, and the text that it gives. */
export function fixedOnce(text: string) {
  const { plan, findings } = readAlone(text);
  const { vocabulary } = plan;
  const reader = readerOf(PATH, { vocabulary, schema: frontMatterSchema(vocabulary) });
  const source = plan.files[0]?.text ?? '';
  const fixes = findings
    .flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })))
    .flatMap((candidate) => {
      const { applied, text: after } = correctText(source, [candidate], (proposed) =>
        objectionTo(proposed, { plan, surroundings: ALONE, reader }),
      );
      return applied.length === 0 ? [] : [{ finding: candidate.finding, after }];
    });
  return { plan, findings, fixes };
}

/** One fiche as the only one of its plan. */
export function readAlone(text: string) {
  return read({ [PATH]: text }, {});
}

function read(files: Files, settings: Readonly<Record<string, unknown>>) {
  const entries = Object.entries(files).map(([path, content]) => ({
    path,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
  const plan = parsePlan(entries, contextOf(settings));
  return { entries, plan, findings: checkPlan(plan, ALONE) };
}

type Context = ReturnType<typeof readContext>;
const CONTEXTS = new Map<string, Context>();

/** Properties read thousands of fiches under the same settings, which cost more to read than a fiche. */
function contextOf(settings: Readonly<Record<string, unknown>>): Context {
  // JSON is YAML.
  const source = JSON.stringify(settings);
  const context = CONTEXTS.get(source) ?? readContext(source);
  CONTEXTS.set(source, context);
  return context;
}

function readContext(source: string) {
  const { configuration, file } = parseConfiguration('ptsm.yaml', source);
  if (!configuration) throw new Error('the configuration of the test is refused');
  return { configuration, configurationFile: file, vocabulary: buildVocabulary(referentiel, configuration) };
}
