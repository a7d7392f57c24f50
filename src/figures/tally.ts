import type { Fiche } from '../fiche/plan.ts';
import type { Dimension, Value } from './dimension.ts';
import { naturalOrder } from './natural-order.ts';
import type { Base, Cell, Row, Table } from './result.ts';

export const NON_RENSEIGNE = 'non-renseigne';

export interface TallyOptions {
  readonly id: string;
  readonly title: string;
  readonly rows: Dimension;
  /** Without it, one column that counts fiches. */
  readonly columns?: Dimension;
  /** What each row is a share of; left out for no share. */
  readonly base?: Base;
  readonly note?: string | null;
}

interface Bucket extends Value {
  readonly fiches: readonly Fiche[];
}

/**
 * Fiches by one field, or by two. Every declared value has its row, even at zero, then the others found,
 * then *non renseigné*: nothing is left out, and the total line counts each fiche once.
 */
export function tally(fiches: readonly Fiche[], options: TallyOptions): Table {
  const { rows, columns, base = null, note = null } = options;
  const across = columns ? bucketsOf(fiches, columns) : [{ id: 'fiches', label: 'Fiches', fiches }];
  const shown = across.filter(({ id, fiches: behind }) => id !== NON_RENSEIGNE || behind.length > 0);
  const asRow = (bucket: Bucket) => rowOf(bucket, shown, base);
  return {
    id: options.id,
    title: options.title,
    rowTitle: rows.label,
    columns: shown.map(({ id, label }) => ({ id, label })),
    rows: bucketsOf(fiches, rows).map(asRow),
    total: asRow({ id: 'total', label: 'Total', fiches }),
    additive: columns !== undefined,
    base,
    note: [note, multipleNote(rows, columns)].filter((one) => one !== null).join(' ') || null,
  };
}

export function cellOf(fiches: readonly Fiche[]): Cell {
  return { value: fiches.length, fiches: fiches.map(({ ref }) => ref).sort(naturalOrder) };
}

function bucketsOf(fiches: readonly Fiche[], { declared, valuesOf }: Dimension): readonly Bucket[] {
  const values = new Map(fiches.map((fiche) => [fiche, new Set(valuesOf(fiche))]));
  const known = new Set(declared.map(({ id }) => id));
  const found = [...new Set([...values.values()].flatMap((set) => [...set]))]
    .filter((id) => !known.has(id))
    .sort(naturalOrder);
  const all = [...declared, ...found.map((id) => ({ id, label: id }))];
  const having = (id: string) => fiches.filter((fiche) => values.get(fiche)?.has(id));
  const silent = fiches.filter((fiche) => values.get(fiche)?.size === 0);
  return [
    ...all.map((value) => ({ ...value, fiches: having(value.id) })),
    { id: NON_RENSEIGNE, label: 'Non renseigné', fiches: silent },
  ];
}

function rowOf({ id, label, fiches }: Bucket, across: readonly Bucket[], base: Base | null): Row {
  const cells = across.map((column) => {
    const members = new Set(column.fiches);
    return cellOf(fiches.filter((fiche) => members.has(fiche)));
  });
  const total = cellOf(fiches);
  return {
    id,
    label,
    cells,
    total: total.value,
    fiches: total.fiches,
    rate: rateOf(total.value, base?.nombre ?? null),
  };
}

/** Four decimals: enough for a percentage with two, and the same text on every machine. */
export function rateOf(value: number | null, denominator: number | null): number | null {
  return value === null || !denominator ? null : Math.round((value / denominator) * 10_000) / 10_000;
}

function multipleNote(rows: Dimension, columns: Dimension | undefined): string | null {
  const labels = [rows, columns].flatMap((one) => (one?.multiple ? `« ${one.label} »` : []));
  if (labels.length === 0) return null;
  return `Une fiche peut porter plusieurs valeurs ${labels.length > 1 ? 'des champs' : 'du champ'} ${labels.join(' et ')} : elle compte alors plusieurs fois, mais une seule dans le total.`;
}
