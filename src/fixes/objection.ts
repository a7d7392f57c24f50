import type { Flaw, Range } from '../fiche/defect.ts';
import type { Finding, Fix } from '../fiche/finding.ts';
import type { ParsedFiche } from '../fiche/parse-fiche.ts';
import type { Plan } from '../fiche/plan.ts';
import type { Surroundings } from '../fiche/surroundings.ts';
import { ruleOf } from '../rules/catalogue.ts';
import { dataDespiteErrors, type HeaderData, type PlainData } from '../edits/header-data.ts';
import { differingKeys, sameButRenamed, sameOutside } from '../edits/same-data.ts';
import type { Reader } from './reader.ts';
import { shifted, splice, withoutLineAt } from '../edits/splice.ts';

/** One fix of one finding, with its range in the text as it now stands. */
export interface Proposed {
  readonly text: string;
  readonly finding: Pick<Finding, 'code' | 'field' | 'file'>;
  readonly fix: Fix;
}

export interface FixContext {
  readonly plan: Plan;
  readonly surroundings: Surroundings;
  readonly reader: Reader;
}

/** Each ends the sentence « correction écartée : … ». */
const OUTSIDE = 'elle ne porte pas sur une ligne de l’en-tête';
const LINES = 'la valeur tient sur plusieurs lignes';
const UNREADABLE = 'l’en-tête ne se lirait pas mieux';
const ELSEWHERE = 'elle changerait autre chose dans la fiche';
const USELESS = 'la valeur resterait à corriger';
const HIDING = 'elle cacherait un autre constat';

/** Why a fix must not be applied, found by reading the text with and without it; null where nothing speaks against it. */
export function objectionTo(proposed: Proposed, context: FixContext): string | null {
  const { text, fix } = proposed;
  const before = context.reader.header(text);
  if (!before || fix.range[1] > before.bodyStart) return OUTSIDE;
  if (/\n/.test(text.slice(...fix.range) + fix.text)) return LINES;
  const corrected = splice(text, fix);
  return before.data
    ? objectionToValue({ ...before, data: before.data }, corrected, { ...proposed, ...context })
    : objectionToSyntax(corrected, { ...proposed, ...context });
}

type Readable = HeaderData & { readonly data: PlainData };

function objectionToValue(before: Readable, corrected: string, input: Proposed & FixContext): string | null {
  const { text, reader } = input;
  const after = reader.header(corrected);
  if (!after?.data) return UNREADABLE;
  if (!isAllThatChanged(before, after.data, input)) return ELSEWHERE;
  const [was, is] = [reader.parsed(text), reader.parsed(corrected)];
  if (!is.fiche) return UNREADABLE;
  if (is.flaws.some((found) => isStillThere(found, input)) || isSaidOfPlan(is, input)) return USELESS;
  return was.flaws.every((found) => isKept(found, is.flaws, input)) ? null : HIDING;
}

/** A key takes its new name, or a value changes: nothing else. */
function isAllThatChanged({ data, places }: Readable, after: PlainData, { finding, fix }: Proposed): boolean {
  if (finding.field === null) return false;
  const key = places.keys.get(finding.field);
  const isKey = key?.[0] === fix.range[0] && key[1] === fix.range[1];
  return isKey
    ? sameButRenamed(data, after, [finding.field, fix.text])
    : sameOutside(data, after, finding.field.split('.'));
}

/** The same fault again, or another one in the very value that was written. */
function isStillThere({ code, range }: Flaw, { finding, fix }: Proposed): boolean {
  const [start, end] = writtenRange(fix);
  return code === finding.code ? touches(range, [start, end]) : range[0] === start && range[1] === end;
}

/** Rules that look at the whole plan are asked again with the corrected fiche in it. */
function isSaidOfPlan({ fiche }: ParsedFiche, { finding, fix, plan, surroundings }: Proposed & FixContext) {
  const { check } = ruleOf(finding.code) ?? {};
  if (!check || !fiche) return false;
  const fiches = plan.fiches.map((one) => (one.file === finding.file ? { ...one, ...fiche } : one));
  return check({ ...plan, fiches }, surroundings).some(
    ({ file, code, range }) =>
      file === finding.file && code === finding.code && touches(range, writtenRange(fix)),
  );
}

/** Whether what was said besides is still said; how many more there are of a kind may change. */
function isKept({ code, range }: Flaw, after: readonly Flaw[], { finding, fix }: Proposed): boolean {
  const isMended = code === finding.code && touches(range, fix.range);
  if (isMended || code === 'constats-nombreux') return true;
  const [start, end] = range.map((offset) => shifted(offset, fix));
  return after.some((found) => found.code === code && found.range[0] === start && found.range[1] === end);
}

/** YAML reads nothing of the header: what it reads without the lines that it refuses must stay, and one field come back. */
function objectionToSyntax(
  corrected: string,
  { text, finding, fix, reader }: Proposed & FixContext,
): string | null {
  const before = dataDespiteErrors(withoutLineAt(text, fix.range[0]));
  const after = dataDespiteErrors(corrected);
  if (!before || !after) return UNREADABLE;
  const again = reader
    .header(corrected)
    ?.flaws.some(({ code, range }) => code === finding.code && touches(range, writtenRange(fix)));
  if (again) return USELESS;
  const changed = differingKeys(before, after);
  if (changed.length > 1) return ELSEWHERE;
  return changed.length === 1 ? null : UNREADABLE;
}

function writtenRange({ range: [start], text }: Fix): Range {
  return [start, start + text.length];
}

function touches([start, end]: Range, [from, to]: Range): boolean {
  return start === from || (start < to && from < end);
}
