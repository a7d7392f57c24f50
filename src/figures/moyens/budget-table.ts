import type { Fiche } from '../../fiche/plan.ts';
import type { Population } from '../population.ts';
import type { Row, Table } from '../result.ts';
import { NON_RENSEIGNE } from '../tally.ts';
import { fichesCell, sumCell } from './cells.ts';
import { each, lignesOf, type De, type LigneBudget } from './montants.ts';
import { yearsWith } from './years.ts';

export const SANS_ANNEE = { id: 'sans-annee', label: 'Sans année' } as const;

/** What is added up of the lines of budgets: columns of a table, and figures of their own. */
export const BUDGETS = [
  { id: 'budget-prevu', label: 'Prévu (€)', libelle: 'Budget prévu', champ: 'prevu', unite: 'EUR' },
  { id: 'budget-engage', label: 'Engagé (€)', libelle: 'Budget engagé', champ: 'engage', unite: 'EUR' },
  { id: 'etp-prevus', label: 'Prévu (ETP)', libelle: 'ETP prévus', champ: 'prevu', unite: 'ETP' },
  { id: 'etp-engages', label: 'Engagé (ETP)', libelle: 'ETP engagés', champ: 'engage', unite: 'ETP' },
] as const;

const NOTE =
  'Seuls les montants sont additionnés, ceux des fiches suspendues ou abandonnées compris ; un tiret : aucune fiche n’en donne. Le total des ETP est en ETP-années : un poste tenu deux ans y compte deux fois, une ligne sans année une fois. Une fiche qui a des montants pour plusieurs années compte sur chaque ligne, une seule fois dans le total.';

/** Planned and committed, year by year; fiches without an amount have a row of their own. */
export function budgetTable(population: Population): Table {
  const { fiches } = population;
  const lignes = each(fiches, lignesOf).filter(({ prevu, engage }) => prevu !== null || engage !== null);
  const of = (year: number | null) => lignes.filter(({ annee }) => annee === year);
  const giving = new Set(lignes.map(({ fiche }) => fiche));
  const silent = fiches.filter((fiche) => !giving.has(fiche));
  return {
    id: 'budget-annees',
    title: 'Budget par année',
    rowTitle: 'Année',
    columns: [
      ...BUDGETS.map(({ id, label, unite }) => ({ id, label, unite })),
      { id: 'fiches', label: 'Fiches', unite: 'fiches' },
    ],
    rows: [
      ...yearsWith(population, lignes).map((year) =>
        rowOf({ id: String(year), label: String(year) }, of(year)),
      ),
      rowOf(SANS_ANNEE, of(null)),
      rowOf({ id: NON_RENSEIGNE, label: 'Aucun montant' }, [], silent),
    ],
    total: rowOf({ id: 'total', label: 'Total' }, lignes, fiches),
    additive: false,
    base: null,
    note: NOTE,
  };
}

/** The fiches behind a row are those of its lines, unless others are named. */
function rowOf(
  name: Pick<Row, 'id' | 'label'>,
  lignes: readonly De<LigneBudget>[],
  fiches: readonly Fiche[] = lignes.map(({ fiche }) => fiche),
): Row {
  const own = fichesCell(fiches.map((fiche) => ({ fiche })));
  const sums = BUDGETS.map(({ champ, unite }) =>
    sumCell(
      lignes.filter((ligne) => ligne.unite === unite).map((ligne) => ({ ...ligne, value: ligne[champ] })),
      unite,
    ),
  );
  return { ...name, cells: [...sums, own], total: own.value, fiches: own.fiches, rate: null };
}
