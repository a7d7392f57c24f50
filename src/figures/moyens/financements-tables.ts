import { plural } from '../../fiche/words/plural.ts';
import type { Fiche } from '../../fiche/plan.ts';
import { naturalOrder } from '../natural-order.ts';
import type { Population } from '../population.ts';
import type { Cell, Row, Table } from '../result.ts';
import { NON_RENSEIGNE } from '../tally.ts';
import { SANS_ANNEE } from './budget-table.ts';
import { fichesCell, sumCell } from './cells.ts';
import { each, financementsOf, type De, type Financement } from './montants.ts';
import { bySpelling } from './most-written.ts';
import { yearsWith } from './years.ts';

type Items = readonly De<Financement>[];

interface Group {
  readonly id: string;
  readonly label: string;
  readonly items: Items;
}

interface Column {
  readonly id: string;
  readonly label: string;
  readonly unite: 'EUR' | 'fiches' | 'financements';
  readonly cellOf: (items: Items) => Cell;
}

/** Who brings what, from which source, in which year: three looks at the same financings. */
export function financementsTables(population: Population, annee: number | null): readonly Table[] {
  const { fiches } = population;
  const items = each(fiches, financementsOf);
  const funds = { fiches, items, annee };
  return [
    tableOf(funds, {
      id: 'financements-financeurs',
      title: 'Financements par financeur',
      rowTitle: 'Financeur',
      groups: bySpelling(items, ({ financeur }) => financeur).toSorted(byAmount),
    }),
    tableOf(funds, {
      id: 'financements-sources',
      title: 'Financements par source',
      rowTitle: 'Source',
      groups: sources(items),
    }),
    tableOf(
      { ...funds, annee: null },
      {
        id: 'financements-annees',
        title: 'Financements par année',
        rowTitle: 'Année',
        groups: years(population, items),
      },
    ),
  ];
}

interface Funds {
  readonly fiches: readonly Fiche[];
  readonly items: Items;
  /** Null for no column of its own. */
  readonly annee: number | null;
}

const COLUMNS: readonly Column[] = [
  { id: 'montant', label: 'Montant total', unite: 'EUR', cellOf: amountCell },
  {
    id: 'perenne',
    label: 'Dont pérenne',
    unite: 'EUR',
    cellOf: (items) => amountCell(items.filter(({ perenne }) => perenne === true)),
  },
  { id: 'fiches', label: 'Fiches', unite: 'fiches', cellOf: fichesCell },
  {
    id: 'sans-montant',
    label: 'Financements sans montant',
    unite: 'financements',
    cellOf: (items) => {
      const silent = items.filter(({ montant }) => montant === null);
      return { ...fichesCell(silent), value: silent.length };
    },
  },
];

function yearColumn(annee: number): Column {
  return {
    id: 'montant-annee',
    label: `Montant ${String(annee)}`,
    unite: 'EUR',
    cellOf: (items) => amountCell(items.filter((item) => item.annee === annee)),
  };
}

function amountCell(items: Items): Cell {
  return sumCell(
    items.map(({ fiche, montant: value }) => ({ fiche, value })),
    'EUR',
  );
}

function sources(items: Items): readonly Group[] {
  const named = items.filter(({ source }) => source !== null);
  return [
    ...bySpelling(named, ({ source }) => source ?? '').toSorted(byAmount),
    {
      id: NON_RENSEIGNE,
      label: 'Source non renseignée',
      items: items.filter(({ source }) => source === null),
    },
  ];
}

function years(population: Population, items: Items): readonly Group[] {
  const having = (year: number | null) => items.filter(({ annee }) => annee === year);
  return [
    ...yearsWith(population, items).map((year) => ({
      id: String(year),
      label: String(year),
      items: having(year),
    })),
    { ...SANS_ANNEE, items: having(null) },
  ];
}

/** The largest first; what gives no amount last. */
function byAmount(a: Group, b: Group): number {
  const [left, right] = [a, b].map(({ items }) => amountCell(items).value ?? -1);
  return (right ?? 0) - (left ?? 0) || naturalOrder(a.label, b.label);
}

interface Facts extends Pick<Table, 'id' | 'title' | 'rowTitle'> {
  readonly groups: readonly Group[];
}

/** The row of the fiches that name no financeur. */
export const AUCUN_FINANCEMENT = 'aucun-financement';

function tableOf(funds: Funds, { groups, ...facts }: Facts): Table {
  const { fiches, items, annee } = funds;
  const columns = annee === null ? COLUMNS : [yearColumn(annee), ...COLUMNS];
  const giving = new Set(items.map(({ fiche }) => fiche));
  const silent = fiches.filter((fiche) => !giving.has(fiche));
  return {
    ...facts,
    columns: columns.map(({ id, label, unite }) => ({ id, label, unite })),
    rows: [
      ...groups.map((group) => rowOf(group, columns)),
      rowOf({ id: AUCUN_FINANCEMENT, label: 'Aucun financement', items: [] }, columns, silent),
    ],
    total: rowOf({ id: 'total', label: 'Total', items }, columns, fiches),
    additive: false,
    base: null,
    note: noteOf(funds),
  };
}

/** The fiches behind a row are those of its financings, unless others are named. */
function rowOf({ id, label, items }: Group, columns: readonly Column[], fiches?: readonly Fiche[]): Row {
  const own = fichesCell(fiches ? fiches.map((fiche) => ({ fiche })) : items);
  const cells = columns.map((column) => (column.id === 'fiches' ? own : column.cellOf(items)));
  return { id, label, cells, total: own.value, fiches: own.fiches, rate: null };
}

function noteOf({ items, annee }: Funds): string {
  const undated = items.filter((item) => item.annee === null).length;
  return [
    'Seuls les montants sont additionnés, ceux des fiches suspendues ou abandonnées compris ; un tiret : aucun montant.',
    ...(annee === null || undated === 0
      ? []
      : [
          `${plural(undated, 'financement sans année n’est pas', 'financements sans année ne sont pas')} dans la colonne ${String(annee)}.`,
        ]),
    'Une fiche qui a plusieurs financements peut compter sur plusieurs lignes, une seule fois dans le total.',
  ].join(' ');
}
