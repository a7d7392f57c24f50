import type { Finding } from '../fiche/finding.ts';
import { groupBy } from '../fiche/group-by.ts';
import type { ParseContext } from '../fiche/parse-fiche.ts';
import type { Plan } from '../fiche/plan.ts';
import { frontMatterSchema } from '../fiche/schema/front-matter.ts';
import type { Surroundings } from '../fiche/surroundings.ts';
import { correctText, type Candidate, type Correction, type Discarded } from './correct-text.ts';
import { objectionTo, type Proposed } from './objection.ts';
import { readerOf } from './reader.ts';
import { withTexts, type Version } from './with-texts.ts';

export interface CorrectionInput extends Version {
  readonly surroundings: Surroundings;
  readonly isWanted: (file: string) => boolean;
  /** Guesses are tried, too. */
  readonly probables: boolean;
}

interface CorrectedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export interface CorrectedPlan {
  readonly files: readonly CorrectedFile[];
  readonly applied: readonly Correction[];
  readonly discarded: readonly Discarded[];
  /** What is still wrong in the files that were asked for. */
  readonly remaining: readonly Finding[];
}

/** A fault hides others (a header that YAML refuses, a key under another name): each round mends what the last one showed. */
const ROUNDS = 8;

/** A plan with its fixes applied, as far as each leaves everything else as it was. */
export function correctPlan(input: CorrectionInput): CorrectedPlan {
  const { vocabulary } = input.plan;
  const context = { vocabulary, schema: frontMatterSchema(vocabulary) };
  const applied: Correction[] = [];
  let version: Version = input;
  for (let round = 1; ; round++) {
    const done = correctOnce({ ...input, ...version }, context);
    applied.push(...done.applied);
    version = done.version;
    if (done.applied.length === 0 || round === ROUNDS)
      return {
        files: changedFiles(input.plan, version.plan),
        applied: applied.toSorted(byPlace),
        discarded: done.discarded,
        remaining: version.findings.filter(({ file }) => input.isWanted(file)),
      };
  }
}

function byPlace(a: Correction, b: Correction): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}

function correctOnce(input: CorrectionInput, context: ParseContext) {
  const { plan, findings, surroundings, isWanted, probables } = input;
  const candidates = findings
    .filter(({ file }) => isWanted(file))
    .flatMap((finding): readonly Candidate[] => {
      const fix = finding.fixes.find(({ certain }) => certain || probables);
      return fix ? [{ finding, fix }] : [];
    });
  const texts = new Map(plan.files.map(({ path, text }) => [path, text]));
  const corrected = [...groupBy(candidates, ({ finding }) => finding.file)].flatMap(([path, own]) => {
    const text = texts.get(path) ?? null;
    if (text === null) return [];
    const reader = readerOf(path, context);
    const objection = (proposed: Proposed) => objectionTo(proposed, { plan, surroundings, reader });
    return [{ path, ...correctText(text, own.slice(0, roomIn(text)), objection) }];
  });
  const changed = new Map(
    corrected.filter(({ applied }) => applied.length > 0).map(({ path, text }) => [path, text]),
  );
  return {
    version: changed.size === 0 ? input : withTexts(changed, input, surroundings),
    applied: corrected.flatMap(({ applied }) => applied),
    discarded: corrected.flatMap(({ discarded }) => discarded),
  };
}

/** Characters read again in one round, a file: each fix costs two readings of a header that may be made to be long. */
const READ_AGAIN = 200_000;

function roomIn(text: string): number {
  return Math.max(1, Math.floor(READ_AGAIN / text.length));
}

function changedFiles(before: Plan, after: Plan): readonly CorrectedFile[] {
  const texts = new Map(after.files.map(({ path, text }) => [path, text]));
  return before.files.flatMap(({ path, text }) => {
    const corrected = texts.get(path) ?? null;
    return text === null || corrected === null || corrected === text
      ? []
      : [{ path, before: text, after: corrected }];
  });
}
