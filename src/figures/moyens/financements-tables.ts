import type { Fiche } from '../../fiche/plan.ts';
import { plural } from '../../fiche/words/plural.ts';
import type { Population } from '../population.ts';
import type { Row, Table } from '../result.ts';
import { fichesCell } from './cells.ts';
import { financementColumns, type Column, type Financements } from './financement-columns.ts';
import { byFinanceur, bySource, byYear, type Group } from './financement-groups.ts';
import { each, financementsOf } from './montants.ts';

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
      groups: byFinanceur(items),
    }),
    tableOf(funds, {
      id: 'financements-sources',
      title: 'Financements par source',
      rowTitle: 'Source',
      groups: bySource(items),
    }),
    tableOf(
      { ...funds, annee: null },
      {
        id: 'financements-annees',
        title: 'Financements par année',
        rowTitle: 'Année',
        groups: byYear(population, items),
      },
    ),
  ];
}

interface Funds {
  readonly fiches: readonly Fiche[];
  readonly items: Financements;
  /** Null for no column of its own. */
  readonly annee: number | null;
}

interface Facts extends Pick<Table, 'id' | 'title' | 'rowTitle'> {
  readonly groups: readonly Group[];
}

/** The row of the fiches that name no financeur. */
export const AUCUN_FINANCEMENT = 'aucun-financement';

function tableOf(funds: Funds, { groups, ...facts }: Facts): Table {
  const { fiches, items, annee } = funds;
  const columns = financementColumns(annee);
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
