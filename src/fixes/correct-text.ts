import type { Finding, Fix } from '../fiche/finding.ts';
import { positionAt } from '../fiche/reading/position.ts';
import { splice } from '../edits/splice.ts';
import type { Proposed } from './objection.ts';

/** A fix that was applied, or set aside. It never moves a line: `line` is that of the file before and after. */
export interface Correction extends Pick<Finding, 'file' | 'fiche' | 'code' | 'field'> {
  readonly line: number;
  readonly received: string;
  readonly text: string;
  readonly certain: boolean;
}

export interface Discarded extends Correction {
  readonly motif: string;
}

export interface CorrectedText {
  readonly text: string;
  readonly applied: readonly Correction[];
  readonly discarded: readonly Discarded[];
}

/** A finding with the one fix to try. */
export interface Candidate {
  readonly finding: Finding;
  readonly fix: Fix;
}

type Objection = (proposed: Proposed) => string | null;

/** Fixes put into a text one after the other, in its order; of two that overlap, the second waits for the next reading. */
export function correctText(
  text: string,
  candidates: readonly Candidate[],
  objectionTo: Objection,
): CorrectedText {
  let [current, end, delta] = [text, 0, 0];
  const [applied, discarded]: [Correction[], Discarded[]] = [[], []];
  for (const { finding, fix } of candidates.toSorted((a, b) => a.fix.range[0] - b.fix.range[0])) {
    if (fix.range[0] < end) continue;
    const moved: Fix = { ...fix, range: [fix.range[0] + delta, fix.range[1] + delta] };
    const motif = objectionTo({ text: current, finding, fix: moved });
    const correction = correctionOf(current, finding, moved);
    if (motif !== null) discarded.push({ ...correction, motif });
    else {
      applied.push(correction);
      current = splice(current, moved);
      delta = current.length - text.length;
      [, end] = fix.range;
    }
  }
  return { text: current, applied, discarded };
}

function correctionOf(
  current: string,
  { file, fiche, code, field }: Finding,
  { range, text, certain }: Fix,
): Correction {
  const { line } = positionAt(current, range[0]);
  return { file, fiche, code, field, line, received: current.slice(...range), text, certain };
}
