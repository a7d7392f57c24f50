import { codePoint } from './code-point.ts';
import { flaw, type Flaw, type Range } from '../defect.ts';
import type { Places } from '../yaml/places.ts';
import { doubleQuoted } from '../yaml/write-scalar.ts';

const FORBIDDEN = /[\0-\x08\t\x0B-\x0D\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]|\p{Cs}/u;
const INVISIBLE = /[\u202A-\u202E\u2066-\u2069]/u;
/** Fields whose whole line is meant as their value: a ` #` in them cuts it. */
const CUT_BY_COMMENT = ['title'];
const ONE_LINE = ['title', 'groupe', 'id'];

/** A header without an escape or a strange character: only values over several lines are left to look for. */
const RISKY = /[\\\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\uFFFE\uFFFF]/;

interface HeaderText {
  readonly text: string;
  readonly header: Range;
  readonly data: Record<string, unknown>;
  readonly places: Places;
}

/** What can only be seen where data and source are both at hand: escapes, cut titles, values over several lines. */
export function flawsOfHeaderText({ text, header, data, places }: HeaderText): readonly Flaw[] {
  const keys = RISKY.test(text.slice(...header)) ? Object.keys(data) : ONE_LINE;
  const strings = keys.flatMap((key) => stringsIn(key, data[key]));
  return [
    ...strings.flatMap((found) => flawsOfString(found, text, places)),
    ...CUT_BY_COMMENT.flatMap((key) => flawsOfComment({ path: key, value: data[key] }, text, places)),
  ];
}

interface Located<T> {
  readonly path: string;
  readonly value: T;
}

function flawsOfString({ path, value }: Located<string>, text: string, places: Places): readonly Flaw[] {
  const range = places.values.get(path);
  if (!range) return [];
  const [forbidden] = FORBIDDEN.exec(value.replace(/\n$/, '').replaceAll('\n', ' ')) ?? [];
  if (forbidden !== undefined)
    return [flaw('caractere-interdit', range, { field: path, detail: codePoint(forbidden) })];
  const isSplit =
    ONE_LINE.includes(path) && value.trimEnd().includes('\n') && text.slice(...range).includes('\n');
  if (isSplit) return [flaw('texte-sur-plusieurs-lignes', range, { field: path })];
  const [invisible] = INVISIBLE.exec(value) ?? [];
  return invisible !== undefined && !text.slice(...range).includes(invisible)
    ? [flaw('caractere-trompeur', range, { field: path, detail: codePoint(invisible) })]
    : [];
}

/** `title: Plan #3`: YAML takes ` #3` for a comment, and the title loses it without a word. */
function flawsOfComment({ path, value }: Located<unknown>, text: string, places: Places): readonly Flaw[] {
  const place = places.values.get(path);
  const keyPlace = places.keys.get(path);
  if (!place || !keyPlace || (typeof value === 'string' && /^["'|>]/.test(text.slice(...place)))) return [];
  const start = value === null ? keyPlace[1] + 1 : place[1];
  const line = text.slice(start, lineEnd(text, start));
  const [, space = '', lost] = /^([ \t]+)(#.*)$/.exec(line.trimEnd()) ?? [];
  if (lost === undefined) return [];
  const range: Range = [start + space.length, start + space.length + lost.length];
  return [flaw('titre-coupe', range, { field: path, detail: lost, ...uncut(text, place, range) })];
}

/** The whole line as the value, between quotes; a title over several lines is left to its author. */
function uncut(text: string, [start, stop]: Range, [lost, end]: Range) {
  const from = stop > start ? start : lost;
  const whole = text.slice(from, end);
  const isPlain = !/\n|^[[{]/.test(whole);
  return isPlain ? { suggestion: doubleQuoted(whole), certain: true, mended: [from, end] as const } : {};
}

function stringsIn(path: string, value: unknown): readonly Located<string>[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => stringsIn(`${path}.${key}`, item));
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
