import { isMap } from '../is-map.ts';
import { doubleQuoted, isPlain, singleQuoted, writeScalar } from './write-scalar.ts';
import type { ScalarStyle } from './layout.ts';

/** A value after its colon or dash: what stands on that line, and the lines below, each with its line break first. */
export interface Written {
  readonly first: string;
  readonly rest: string;
}

export interface Spot {
  /** Of the key or the dash that it follows. */
  readonly column: number;
  /** A map may start on the line of a dash, and not on that of a key. */
  readonly follows: 'key' | 'dash';
  readonly eol: string;
  /** How what stood there, or beside it, is written. */
  readonly like: Like;
}

export interface Like {
  readonly scalar: ScalarStyle | null;
  /** Entries between braces, or a key a line; null where it depends on their length. */
  readonly entries: 'flow' | 'block' | null;
  /** `{ a: 1 }` rather than `{a: 1}`. */
  readonly isSpaced: boolean;
}

export const AS_USUAL: Like = { scalar: null, entries: null, isSpaced: true };

/** As long as the lines of our own examples. */
const WIDTH = 110;

export function writeValue(value: unknown, spot: Spot): Written {
  if (Array.isArray(value)) return writeList(value, spot);
  if (isMap(value)) return writeMap(value, spot);
  return writeLeaf(value, spot);
}

/** On one line, within brackets or as one of them. */
export function writeFlow(value: unknown, { scalar, isSpaced }: Like): string {
  const inner = (one: unknown) => writeFlow(one, { ...AS_USUAL, isSpaced });
  if (Array.isArray(value)) return `[${value.map(inner).join(', ')}]`;
  if (!isMap(value)) return quotedLike(value, scalar, 'flow');
  const pairs = Object.entries(value).map(([key, one]) => `${writeKey(key, 'flow')}: ${inner(one)}`);
  const space = isSpaced && pairs.length > 0 ? ' ' : '';
  return `{${space}${pairs.join(', ')}${space}}`;
}

/** A number names a year as it is: no reader of ours tells them apart. */
export function writeKey(key: string, setting: 'block' | 'flow'): string {
  return /^[1-9]\d*$/.test(key) || isPlain(key, setting) ? key : doubleQuoted(key);
}

function writeList(items: readonly unknown[], spot: Spot): Written {
  const flow = writeFlow(items, spot.like);
  const isShort = !items.some(isMap) && spot.column + flow.length <= WIDTH;
  if (items.length === 0 || isShort || spot.follows === 'dash') return { first: flow, rest: '' };
  const column = spot.column + 2;
  const lines = items.map((item) => {
    const { first, rest } = writeValue(item, { ...spot, column, follows: 'dash' });
    return `${spot.eol}${' '.repeat(column)}- ${first}${rest}`;
  });
  return { first: '', rest: lines.join('') };
}

function writeMap(map: Readonly<Record<string, unknown>>, spot: Spot): Written {
  const flow = writeFlow(map, spot.like);
  const isShort = spot.column + flow.length <= WIDTH && !Object.values(map).some(isMap);
  const isFlow = spot.like.entries === null ? isShort : spot.like.entries === 'flow';
  if (isFlow || Object.keys(map).length === 0) return { first: flow, rest: '' };
  const column = spot.column + 2;
  const margin = `${spot.eol}${' '.repeat(column)}`;
  const lines = Object.entries(map).map(([key, value]) =>
    writePair(key, value, { ...spot, like: AS_USUAL, column }),
  );
  return spot.follows === 'dash'
    ? { first: lines.join(margin), rest: '' }
    : { first: '', rest: lines.map((line) => margin + line).join('') };
}

/** A key and its value, from the column where it stands. */
export function writePair(key: string, value: unknown, spot: Omit<Spot, 'follows'>): string {
  const { first, rest } = writeValue(value, { ...spot, follows: 'key' });
  return `${writeKey(key, 'block')}:${first === '' ? '' : ' '}${first}${rest}`;
}

function writeLeaf(value: unknown, spot: Spot): Written {
  const { scalar } = spot.like;
  const isQuoted = scalar === 'double' || scalar === 'single';
  if (typeof value !== 'string' || isQuoted) return { first: quotedLike(value, scalar, 'block'), rest: '' };
  return literal(value, spot) ?? folded(value, spot) ?? { first: writeScalar(value, 'block'), rest: '' };
}

function quotedLike(value: unknown, style: ScalarStyle | null, setting: 'block' | 'flow'): string {
  if (typeof value === 'number' || typeof value === 'boolean') return writeScalar(value, setting);
  if (typeof value !== 'string') return 'null';
  if (style === 'double') return doubleQuoted(value);
  return (style === 'single' ? singleQuoted(value) : null) ?? writeScalar(value, setting);
}

/** Lines as they are: no trailing space, nothing that hides, a first line that gives the margin. */
const LITERAL = /^[^\s\p{C}](?:[^\p{C}\u2028\u2029]|\n)*[^\s\p{C}]\n?$/u;

function literal(text: string, spot: Spot): Written | null {
  const isSafe = text.includes('\n') && LITERAL.test(text) && !/[ \u00A0\u202F]\n/.test(text);
  if (!isSafe) return null;
  const isEnded = text.endsWith('\n');
  const lines = (isEnded ? text.slice(0, -1) : text).split('\n');
  return { first: isEnded ? '|' : '|-', rest: indented(lines, spot) };
}

/** A long text on one line, cut between its words; a double space would not survive. */
function folded(text: string, spot: Spot): Written | null {
  if (spot.column + text.length <= WIDTH || !LITERAL.test(text) || / {2}/.test(text)) return null;
  return { first: '>-', rest: indented(cutAtWords(text, WIDTH - spot.column), spot) };
}

function indented(lines: readonly string[], { column, eol }: Spot): string {
  const margin = ' '.repeat(column + 2);
  return lines.map((line) => (line === '' ? eol : `${eol}${margin}${line}`)).join('');
}

function cutAtWords(text: string, width: number): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    return last === undefined || joined.length > width ? [...lines, word] : [...lines.slice(0, -1), joined];
  }, []);
}
