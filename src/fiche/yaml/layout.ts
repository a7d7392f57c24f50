import {
  Composer,
  isMap,
  isScalar,
  isSeq,
  Parser,
  type CST,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Range } from '../defect.ts';

/** How a YAML text is laid out: where each value stands and in which style, so that one of them can be written anew. */
export type Layout = ScalarLayout | CollectionLayout;

export type ScalarStyle = 'plain' | 'double' | 'single' | 'literal' | 'folded' | 'empty';

interface ScalarLayout {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  readonly span: Range;
}

export interface CollectionLayout {
  readonly kind: 'map' | 'list';
  /** Between brackets. */
  readonly isFlow: boolean;
  readonly span: Range;
  readonly items: readonly ItemLayout[];
}

export interface ItemLayout {
  /** Null for an item of a list. */
  readonly key: string | null;
  /** Of its key or its dash. */
  readonly start: number;
  /** After its colon or its dash. */
  readonly head: number;
  readonly value: Layout;
}

/** The layout of a text that `parseYaml` reads; null for an empty one. */
export function layoutOf(source: string): Layout | null {
  const composer = new Composer({ uniqueKeys: false, merge: false, keepSourceTokens: true });
  const [document] = [...composer.compose(new Parser().parse(source))];
  return document?.contents ? nodeLayout(document.contents, source) : null;
}

function nodeLayout(node: Node, source: string): Layout {
  if (isMap(node)) return collection(node, source, mapItems(node as YAMLMap<Node, Node | null>, source));
  if (isSeq(node)) return collection(node, source, listItems(node as YAMLSeq<Node>, source));
  return scalarLayout(node, source);
}

function collection(node: YAMLMap | YAMLSeq, source: string, items: readonly ItemLayout[]): CollectionLayout {
  const isFlow = node.flow === true;
  const [start, end] = rangeOf(node);
  const last = items.at(-1);
  const stop = isFlow || !last ? end : lineEnd(source, last.value.span[1]);
  const first = isFlow ? start : (items[0]?.start ?? start);
  return { kind: isMap(node) ? 'map' : 'list', isFlow, span: [first, stop], items };
}

function mapItems(map: YAMLMap<Node, Node | null>, source: string): readonly ItemLayout[] {
  return map.items.map((pair) => pairLayout(pair, source));
}

function pairLayout({ key, value, srcToken }: Pair<Node, Node | null>, source: string): ItemLayout {
  const [start, end] = rangeOf(key);
  const head = afterToken(srcToken?.sep, 'map-value-ind') ?? end;
  return {
    key: isScalar(key) ? String(keyOf(key)) : '',
    start,
    head,
    value: valueLayout(value, head, source),
  };
}

/** `2022` as it is written: a year is a text where it names something. */
function keyOf({ value, source }: Scalar): unknown {
  return typeof value === 'number' && source !== undefined ? source : value;
}

function listItems(list: YAMLSeq<Node>, source: string): readonly ItemLayout[] {
  const dashes = dashesOf(list.srcToken);
  return list.items.map((node, index) => {
    const head = dashes[index];
    const [start] = rangeOf(node);
    return head === undefined
      ? { key: null, start, head: start, value: nodeLayout(node, source) }
      : { key: null, start: head - 1, head, value: valueLayout(node, head, source) };
  });
}

/** The offset after each dash, none between brackets. */
function dashesOf(token: YAMLSeq['srcToken']): readonly number[] {
  if (token?.type !== 'block-seq') return [];
  return token.items.flatMap(({ start }) => afterToken(start, 'seq-item-ind') ?? []);
}

function valueLayout(node: Node | null, head: number, source: string): Layout {
  const isEmpty = node === null || (isScalar(node) && (node.range?.[0] ?? 0) === (node.range?.[1] ?? 0));
  return isEmpty ? { kind: 'scalar', style: 'empty', span: [head, head] } : nodeLayout(node, source);
}

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_DOUBLE: 'double',
  QUOTE_SINGLE: 'single',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

function scalarLayout(node: Node, source: string): ScalarLayout {
  const [start, end] = rangeOf(node);
  const style = (isScalar(node) ? STYLES[node.type ?? ''] : undefined) ?? 'plain';
  return { kind: 'scalar', style, span: [start, isBlock(style) ? blockEnd(source, start, end) : end] };
}

export function isBlock(style: ScalarStyle): boolean {
  return style === 'literal' || style === 'folded';
}

/** The blank lines that follow belong to a text only where its header keeps them (`|+`). */
function blockEnd(source: string, start: number, end: number): number {
  const text = source.slice(start, end);
  const isKept = /^[|>]\d?\+/.test(text);
  return start + (isKept ? text.replace(/\r?\n$/, '') : text.trimEnd()).length;
}

function afterToken(
  tokens: readonly CST.SourceToken[] | undefined,
  type: CST.SourceToken['type'],
): number | null {
  const found = tokens?.find((token) => token.type === type);
  return found ? found.offset + found.source.length : null;
}

function rangeOf(node: Node): Range {
  const [start, end] = node.range ?? [0, 0];
  return [start, end];
}

/** Where the line of an offset ends, before its carriage return. */
export function lineEnd(source: string, offset: number): number {
  const found = source.indexOf('\n', offset);
  const end = found === -1 ? source.length : found;
  return end > offset && source[end - 1] === '\r' ? end - 1 : end;
}
