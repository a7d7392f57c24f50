import { groupBy } from '../fiche/group-by.ts';
import type { Fiche } from '../fiche/plan.ts';
import { UsageError } from '../fiche/usage-error.ts';
import type { Dimension, Value } from './dimension.ts';
import { naturalOrder } from './natural-order.ts';
import type { Base, Cell, Row, Table } from './result.ts';

export const NON_RENSEIGNE = 'non-renseigne';

const CELLS = 1_000_000;

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
  const down = bucketsOf(fiches, rows);
  refuseTooLarge(down.length, shown.length);
  const members = shown.map((column) => new Set(column.fiches));
  const asRow = (bucket: Bucket) => rowOf(bucket, members, base);
  return {
    id: options.id,
    title: options.title,
    rowTitle: rows.label,
    columns: shown.map(({ id, label }) => ({ id, label, unite: 'fiches' })),
    rows: down.map(asRow),
    total: asRow({ id: 'total', label: 'Total', fiches }),
    additive: columns !== undefined,
    base,
    note: [note, multipleNote(rows, columns)].filter((one) => one !== null).join(' ') || null,
  };
}

export function cellOf(fiches: readonly Fiche[]): Cell & { readonly value: number } {
  return { value: fiches.length, fiches: fiches.map(({ ref }) => ref).sort(naturalOrder) };
}

/** Two free fields of a large plan make a table that neither a person nor the memory can hold. */
function refuseTooLarge(rows: number, columns: number): void {
  if (rows * columns <= CELLS) return;
  throw new UsageError(
    `un tableau de ${String(rows)} lignes sur ${String(columns)} colonnes est trop grand`,
    {
      hint: 'décomptez un seul champ, ou choisissez moins de fiches avec --ou',
    },
  );
}

function bucketsOf(fiches: readonly Fiche[], { declared, valuesOf }: Dimension): readonly Bucket[] {
  const pairs = fiches.flatMap((fiche) => distinct(valuesOf(fiche)).map((id) => ({ id, fiche })));
  const behind = groupBy(pairs, ({ id }) => id);
  const known = new Set<string | null>(declared.map(({ id }) => id));
  const found = [...behind.keys()]
    .filter((id) => id !== null)
    .filter((id) => !known.has(id))
    .sort(naturalOrder);
  const having = (id: string | null) => (behind.get(id) ?? []).map(({ fiche }) => fiche);
  return [
    ...[...declared, ...found.map((id) => ({ id, label: id }))].map((value) => ({
      ...value,
      fiches: having(value.id),
    })),
    { id: NON_RENSEIGNE, label: 'Non renseigné', fiches: having(null) },
  ];
}

/** Each value once; null where the fiche says nothing. */
function distinct(values: readonly string[]): readonly (string | null)[] {
  return values.length === 0 ? [null] : [...new Set(values)];
}

function rowOf({ id, label, fiches }: Bucket, across: readonly ReadonlySet<Fiche>[], base: Base | null): Row {
  const cells = across.map((column) => cellOf(fiches.filter((fiche) => column.has(fiche))));
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
