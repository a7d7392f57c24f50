import { isMap } from '../fiche/is-map.ts';
import type { CollectionLayout, ItemLayout } from '../fiche/yaml/layout.ts';
import { aligned, type Beside, type Keys } from './aligned.ts';
import type { Guide } from './changed-data.ts';

/** A value as it is and as it is wanted. */
export interface Pair {
  readonly path: readonly string[];
  readonly before: unknown;
  readonly wanted: unknown;
}

/** What becomes of an item of a list or a key of a map, in the order in which they are written. */
export type Row =
  | ({ readonly kind: 'kept'; readonly item: ItemLayout } & Pair)
  | { readonly kind: 'removed'; readonly item: ItemLayout }
  | { readonly kind: 'added'; readonly key: string | null; readonly wanted: unknown };

export function rowsOf(
  layout: CollectionLayout,
  { path, before, wanted }: Pair,
  guide: Guide,
): readonly Row[] {
  if (isMap(before) && isMap(wanted)) return mapRows(layout, { path, before, wanted }, guide.order(path));
  const isList = Array.isArray(before) && Array.isArray(wanted);
  return isList ? listRows(layout, { path, before, wanted }, guide) : [];
}

type Maps = Pair & Readonly<Record<'before' | 'wanted', Readonly<Record<string, unknown>>>>;
type Lists = Pair & Readonly<Record<'before' | 'wanted', readonly unknown[]>>;

function mapRows(layout: CollectionLayout, maps: Maps, order: readonly string[]): readonly Row[] {
  const { before, wanted } = maps;
  const added = Object.keys(wanted).filter((key) => !Object.hasOwn(before, key));
  return added.reduce<readonly Row[]>(
    (rows, key) => rows.toSpliced(placeOf(key, rows, order), 0, { kind: 'added', key, wanted: wanted[key] }),
    keptRows(layout, maps),
  );
}

/** A key that stands there twice is read once: the other is left alone. */
function keptRows({ items }: CollectionLayout, { path, before, wanted }: Maps): readonly Row[] {
  return items.map((item, index) => {
    const key = item.key ?? '';
    const isRead = Object.hasOwn(before, key) && items.findIndex((one) => one.key === key) === index;
    if (!isRead) return { kind: 'kept', item, path, before: null, wanted: null };
    if (!Object.hasOwn(wanted, key)) return { kind: 'removed', item };
    return { kind: 'kept', item, path: [...path, key], before: before[key], wanted: wanted[key] };
  });
}

/** After the last of those that come before it; at the end where no order is known. */
function placeOf(key: string, rows: readonly Row[], order: readonly string[]): number {
  const rank = order.indexOf(key);
  if (rank === -1) return rows.length;
  const last = rows.findLastIndex((row) => {
    const other = order.indexOf((row.kind === 'added' ? row.key : row.item.key) ?? '');
    return other !== -1 && other < rank;
  });
  return last + 1;
}

function listRows(layout: CollectionLayout, { path, before, wanted }: Lists, guide: Guide): readonly Row[] {
  const kept = before.map((_, index) => index).filter((index) => !guide.isRemoved([...path, String(index)]));
  const rows = aligned(
    kept.map((index) => keysOf(before[index])),
    wanted.map(keysOf),
  ).map((row) => ({ ...row, before: row.before === null ? null : (kept[row.before] ?? null) }));
  return withRemoved(rows, before.length).flatMap((row): readonly Row[] => {
    const item = row.before === null ? undefined : layout.items[row.before];
    const value = row.after === null ? undefined : wanted[row.after];
    if (row.before === null || !item) return [{ kind: 'added', key: null, wanted: value }];
    if (row.after === null) return [{ kind: 'removed', item }];
    const at = [...path, String(row.before)];
    return [{ kind: 'kept', item, path: at, before: before[row.before], wanted: value }];
  });
}

/** Items that were left aside, each where it stands. */
function withRemoved(rows: readonly Beside[], count: number): readonly Beside[] {
  const met = new Set(rows.map(({ before }) => before));
  const missing = Array.from({ length: count }, (_, index) => index).filter((index) => !met.has(index));
  return missing.reduce((all, index) => {
    const next = all.findIndex(({ before }) => before !== null && before > index);
    return all.toSpliced(next === -1 ? all.length : next, 0, { before: index, after: null });
  }, rows);
}

/** An entry goes by its first value: a year, a name, a title. */
function keysOf(value: unknown): Keys {
  const name = isMap(value) ? Object.entries(value)[0] : null;
  return [JSON.stringify(value), JSON.stringify(name)];
}
