import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { flaw, type Flaw, type Range } from '../defect.ts';
import type { YamlReading } from './yaml-reading.ts';
import { fold } from '../words/fold.ts';

/** Names that reach the prototype of an object: refused, even where an unknown field is only a warning. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const INVISIBLE = /[\u00A0\u00AD\u200B-\u200F\u2028-\u202F\u2060-\u206F\uFEFF]/u;

interface Walk {
  readonly base: number;
  readonly values: Map<string, Range>;
  readonly keys: Map<string, Range>;
  readonly flaws: Flaw[];
}

/** Where a node stands: its range in the file and its dotted path. */
interface Spot {
  readonly range: Range;
  readonly path: string;
}

type PlainMap = Record<string, unknown>;

/** Composed nodes as plain data, with the place of each key and value, and what YAML allows but a fiche does not. */
export function toData(contents: ParsedNode | null, base: number): YamlReading {
  const walk: Walk = { base, values: new Map(), keys: new Map(), flaws: [] };
  const data = contents === null ? null : valueOf(contents, '', walk);
  return { data, places: walk, flaws: walk.flaws };
}

function valueOf(node: Node, path: string, walk: Walk): unknown {
  const range = rangeOf(node, walk.base);
  if (path !== '') walk.values.set(path, range);
  if (isAlias(node) || anchorOf(node)) return refuse('yaml-alias', { range, path }, walk);
  if (node.tag !== undefined) return refuse('yaml-etiquette', { range, path }, walk);
  if (isMap(node)) return mapOf(node, path, walk);
  if (isSeq(node))
    return node.items.map((item, index) => valueOf(item as Node, join(path, String(index)), walk));
  return isScalar(node) ? scalarOf(node) : null;
}

function mapOf(node: YAMLMap, path: string, walk: Walk): PlainMap {
  const data = Object.create(null) as PlainMap;
  const taken = new Set<string>();
  for (const { key: keyNode, value } of node.items as Pair<Node, Node | null>[]) {
    const key = keyOf(keyNode, path, walk);
    if (key === null || isRepeated(keyNode, join(path, key), { taken, walk })) continue;
    data[key] = value === null ? null : valueOf(value, join(path, key), walk);
  }
  return data;
}

function keyOf(node: Node, path: string, walk: Walk): string | null {
  const range = rangeOf(node, walk.base);
  if (!isScalar(node)) return refuse('yaml-cle-illisible', { range, path }, walk);
  const key = String(scalarOf(node));
  if (FORBIDDEN.has(key)) return refuse('yaml-cle-interdite', { range, path: join(path, key) }, walk);
  if (!INVISIBLE.test(key)) return key;
  walk.flaws.push(invisibleIn(node, key, { range, path }));
  return null;
}

/** Under the name that was meant, so that the field is not said missing as well. */
function invisibleIn({ type }: Scalar, key: string, { range, path }: Spot): Flaw {
  const meant = join(path, visiblePart(key));
  const said = { field: meant, detail: meant };
  // Between quotes, an escape may stand for the character.
  if (type !== 'PLAIN') return flaw('yaml-cle-invisible', range, said);
  const places = [...key.matchAll(new RegExp(INVISIBLE, 'gu'))].map(({ index }) => index);
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0];
  const facts = { ...said, suggestion: visiblePart(key.slice(first, last + 1)), certain: true };
  return flaw('yaml-cle-invisible', [range[0] + first, range[0] + last + 1], facts);
}

function visiblePart(key: string): string {
  return key.replace(new RegExp(INVISIBLE, 'gu'), '');
}

/** Keys that differ only by case, accents or their encoding are the same key twice. */
function isRepeated(node: Node, path: string, { taken, walk }: { taken: Set<string>; walk: Walk }): boolean {
  const range = rangeOf(node, walk.base);
  const folded = fold(path);
  if (taken.has(folded)) refuse('yaml-cle-en-double', { range, path }, walk);
  else walk.keys.set(path, range);
  return taken.has(folded) || !taken.add(folded);
}

/** A number only where it is written as the tool would write it: `010`, `1.10` and `1e3` stay the text that was typed. */
function scalarOf(node: Scalar): unknown {
  const { value, source } = node;
  if (typeof value !== 'number') return value;
  return source === undefined || source === String(value) ? value : source;
}

function refuse(code: string, { range, path }: Spot, walk: Walk): null {
  walk.flaws.push(flaw(code, range, { field: path === '' ? null : path }));
  return null;
}

function rangeOf(node: Node, base: number): Range {
  const [start, end] = node.range ?? [0, 0];
  return [base + start, base + end];
}

function anchorOf(node: Node): boolean {
  return Object.hasOwn(node, 'anchor');
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
