import { isMap } from '../fiche/is-map.ts';
import {
  isBlock,
  lineEnd,
  type CollectionLayout,
  type ItemLayout,
  type Layout,
} from '../fiche/yaml/layout.ts';
import {
  AS_USUAL,
  writeFlow,
  writeKey,
  writePair,
  writeValue,
  type Like,
} from '../fiche/yaml/write-value.ts';
import type { Guide } from './changed-data.ts';
import { rowsOf, type Pair, type Row } from './rows.ts';
import { sameData } from './same-data.ts';

/** A YAML text, and how it is written. */
export interface Source extends Guide {
  readonly text: string;
  readonly eol: string;
}

/** The text of a collection with other data in it: what stays the same is copied, byte for byte. */
export function rewritten(layout: CollectionLayout, pair: Pair, source: Source): string {
  const rows = rowsOf(layout, pair, source);
  return layout.isFlow ? flowText(layout, rows, source) : blockText(layout, rows, source);
}

/** Where a value can be changed inside; it is written anew otherwise. */
function isOpen(layout: Layout, { before, wanted }: Pair): layout is CollectionLayout {
  if (layout.kind === 'scalar' || layout.items.length === 0) return false;
  if (isMap(before) && isMap(wanted)) return Object.keys(before).some((key) => Object.hasOwn(wanted, key));
  return Array.isArray(before) && Array.isArray(wanted) && wanted.length > 0;
}

function blockText(layout: CollectionLayout, rows: readonly Row[], source: Source): string {
  const { text, eol } = source;
  const column = columnOf(text, layout.span[0]);
  const margin = eol + ' '.repeat(column);
  return rows.reduce((out, row) => {
    if (row.kind === 'added') return out + (out === '' ? '' : margin) + addedText(layout, row, source);
    const gap = gapBefore(layout, row.item, text);
    const lead = out === '' ? gap.trimStart() : gap || margin;
    if (row.kind === 'kept') return out + lead + itemText(row, source);
    const comments = gap.replace(/\r?\n[ ]*$/, '');
    return out + (out === '' ? comments.trimStart() : comments);
  }, '');
}

/** What stands between the line of the item before and this one: comments, blank lines and the margin. */
function gapBefore({ items }: CollectionLayout, item: ItemLayout, text: string): string {
  const former = items[items.indexOf(item) - 1];
  return former ? text.slice(stopOf(former, text), item.start) : '';
}

/** The end of its last line, with its comment. */
function stopOf({ head, value }: ItemLayout, text: string): number {
  return lineEnd(text, Math.max(head, value.span[1]));
}

function addedText(layout: CollectionLayout, row: Row & { kind: 'added' }, source: Source): string {
  const { text, eol } = source;
  const column = columnOf(text, layout.span[0]);
  if (row.key !== null) return writePair(row.key, row.wanted, { column, eol, like: AS_USUAL });
  const like = likeOf(layout, text);
  const { first, rest } = writeValue(row.wanted, { column, eol, like, follows: 'dash' });
  return `- ${first}${rest}`;
}

/** The style of the last item of a list. */
function likeOf({ items }: CollectionLayout, text: string): Like {
  const value = items.at(-1)?.value;
  if (value?.kind !== 'map') return { ...AS_USUAL, scalar: value?.kind === 'scalar' ? value.style : null };
  return { scalar: null, entries: value.isFlow ? 'flow' : 'block', isSpaced: isSpaced(value, text) };
}

function isSpaced({ span: [start], isFlow }: CollectionLayout, text: string): boolean {
  return !isFlow || text.startsWith('{ ', start);
}

/** An item with its line, or its lines. */
function itemText(row: Row & { kind: 'kept' }, source: Source): string {
  const { item } = row;
  const { start, value } = item;
  const stop = stopOf(item, source.text);
  if (sameData(row.before, row.wanted)) return source.text.slice(start, stop);
  if (!isOpen(value, row)) return replacedText(row, source);
  const [from, to] = value.span;
  return (
    source.text.slice(start, from) + rewritten(value, row, source) + source.text.slice(to, Math.max(to, stop))
  );
}

/** Its key or dash, the new value, and the comment of its line. */
function replacedText({ item, wanted }: Row & { kind: 'kept' }, { text, eol }: Source): string {
  const { start, head, value } = item;
  const like: Like = { ...AS_USUAL, scalar: styleOf(value) };
  const follows = item.key === null ? 'dash' : 'key';
  const { first, rest } = writeValue(wanted, { column: columnOf(text, start), eol, like, follows });
  const isSameLine = value.span[0] <= lineEnd(text, head) && value.span[0] > head;
  const space = isSameLine ? text.slice(head, value.span[0]) : ' ';
  const [line, ...lines] = ((first === '' ? '' : space + first) + rest).split(eol);
  return text.slice(start, head) + [`${line ?? ''}${commentOf(item, text)}`, ...lines].join(eol);
}

/** « # … » at the end of the line, with the spaces before it. */
function commentOf({ head, value }: ItemLayout, text: string): string {
  const from = commentStart(head, value, text);
  return /\s+#.*$/.exec(text.slice(from, lineEnd(text, from)))?.[0] ?? '';
}

function commentStart(head: number, value: Layout, text: string): number {
  const [start, end] = value.span;
  if (start > lineEnd(text, head) || start === head) return head;
  return value.kind === 'scalar' && isBlock(value.style) ? start : end;
}

function flowText(layout: CollectionLayout, rows: readonly Row[], source: Source): string {
  const { items, span } = layout;
  const { text } = source;
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return text.slice(...span);
  const kept = rows.filter((row) => row.kind !== 'removed');
  const inner = kept.map((row, index) => {
    const former = kept[index - 1];
    return (former ? separator(layout, [former, row], text) : '') + flowItemText(layout, row, source);
  });
  return text.slice(span[0], first.start) + inner.join('') + text.slice(endOf(last), span[1]);
}

/** What stands between two items that were neighbours; what stands between the first two for others. */
function separator({ items }: CollectionLayout, [former, row]: readonly [Row, Row], text: string): string {
  const at = row.kind === 'added' || former.kind === 'added' ? -1 : items.indexOf(row.item);
  const isNext = former.kind !== 'added' && at > 0 && items[at - 1] === former.item;
  const rank = isNext ? at : 1;
  const [one, other] = [items[rank - 1], items[rank]];
  const gap = one && other ? text.slice(endOf(one), other.start) : ', ';
  return isNext || !gap.includes('#') ? gap : ', ';
}

function flowItemText(
  layout: CollectionLayout,
  row: Exclude<Row, { kind: 'removed' }>,
  source: Source,
): string {
  const { text } = source;
  if (row.kind === 'added') {
    const like =
      layout.kind === 'list' ? likeOf(layout, text) : { ...AS_USUAL, isSpaced: isSpaced(layout, text) };
    const value = writeFlow(row.wanted, like);
    return row.key === null ? value : `${writeKey(row.key, 'flow')}: ${value}`;
  }
  return flowValueText(row, source);
}

function flowValueText({ item, ...pair }: Row & { kind: 'kept' }, source: Source): string {
  const { text } = source;
  const { start, head, value } = item;
  const [from, to] = value.span;
  if (sameData(pair.before, pair.wanted)) return text.slice(start, endOf(item));
  if (isOpen(value, pair)) return text.slice(start, from) + rewritten(value, pair, source);
  const written = writeFlow(pair.wanted, { ...AS_USUAL, scalar: styleOf(value) });
  return from === to ? `${text.slice(start, head)} ${written}` : text.slice(start, from) + written;
}

function styleOf(value: Layout): Like['scalar'] {
  return value.kind === 'scalar' ? value.style : null;
}

function endOf({ head, value }: ItemLayout): number {
  return Math.max(head, value.span[1]);
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
