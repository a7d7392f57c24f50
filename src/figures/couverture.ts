import { sensOf } from '../fiche/status.ts';
import { anglesMorts, AUCUN } from './angles-morts.ts';
import type { Dimension } from './dimension.ts';
import { engagementOf } from './engagement.ts';
import { envelope, type Reading } from './envelope.ts';
import { dimension, populationOf, type Population } from './population.ts';
import { reservesOf } from './reserves.ts';
import type { Figure, Result, Row, Table, Trou } from './result.ts';
import { NON_RENSEIGNE, tally } from './tally.ts';
import { tripartites } from './tripartites.ts';

interface Couverture {
  readonly tables: readonly Table[];
  readonly figures: readonly Figure[];
  readonly trous: readonly Trou[];
}

/** One look at the plan: its rows, and what a row without an engaged fiche is called. */
interface Vue {
  readonly id: string;
  readonly title: string;
  readonly rows: Dimension;
  readonly objet: Trou['objet'] | null;
  readonly note?: string;
}

const NOTE = 'Fiches abandonnées non comprises : elles ne couvrent plus rien.';

/** What the plan covers: the decree's priorities, its axes, the national ones, publics and angles morts. */
export function couverture(population: Population): Couverture {
  const { vocabulary } = population.plan;
  const fiches = population.fiches.filter((fiche) => sensOf(fiche, vocabulary) !== 'abandonnee');
  const columns = engagementOf(vocabulary);
  const seen = vuesOf(population).map(({ note = '', ...vue }) => ({
    ...vue,
    table: tally(fiches, { ...vue, columns, note: `${NOTE} ${note}`.trim() }),
  }));
  return {
    tables: [crossTable({ ...population, fiches }), ...seen.map(({ table }) => table)],
    figures: [tripartites(fiches)],
    trous: seen.flatMap(({ table, objet }) =>
      objet === null ? [] : trousOf(table, objet, titlesOf(objet, vocabulary)),
    ),
  };
}

export function buildCouverture(reading: Reading): Result<'ptsm.couverture'> {
  const { plan, findings } = reading;
  return {
    ...envelope('ptsm.couverture', reading),
    ...couverture(populationOf(plan)),
    reserves: reservesOf(plan, findings),
  };
}

function vuesOf(population: Population): readonly Vue[] {
  const by = (id: string) => dimension(population, id);
  const angles = anglesMorts(population.plan.vocabulary.anglesMorts, by('thematiques'));
  return [
    { id: 'priorites', title: 'Priorités du décret', rows: by('priority'), objet: 'priorite' },
    { id: 'axes-couverts', title: 'Axes du territoire', rows: by('axe'), objet: 'axe' },
    {
      id: 'axes-nationaux',
      title: 'Axes de la feuille de route nationale',
      rows: by('axe-national'),
      objet: 'axe-national',
      note: 'Selon la correspondance déclarée dans ptsm.yaml.',
    },
    {
      id: 'publics',
      title: 'Publics',
      rows: by('publics'),
      objet: 'public',
      note: '« Toute la population » est une ligne à part : elle ne couvre aucun public en particulier.',
    },
    {
      id: 'angles-morts',
      title: 'Angles morts',
      rows: angles,
      objet: 'angle-mort',
      note: 'Angles morts nommés par le rapport ministériel du tour de France des PTSM (2024, chapitre 4).',
    },
    { id: 'secteurs', title: 'Secteurs', rows: by('secteurs'), objet: null },
  ];
}

function crossTable(population: Population): Table {
  const [rows, columns] = [dimension(population, 'priority'), dimension(population, 'axe')];
  return tally(population.fiches, {
    id: 'priorites-axes',
    title: 'Priorités × axes',
    rows,
    columns,
    note: NOTE,
  });
}

/** Rows that are no answer, or name everybody: they leave no hole. */
const NOT_HOLES: readonly string[] = [NON_RENSEIGNE, AUCUN, 'tous'];

/** Values that no engaged fiche serves, with how many fiches do not say: a hole is only as sure as the data. */
function trousOf(
  { rows }: Table,
  objet: Trou['objet'],
  titles: ReadonlyMap<string, string>,
): readonly Trou[] {
  const sansReponse = rows.find(({ id }) => id === NON_RENSEIGNE)?.total ?? 0;
  const isHole = ({ id, cells }: Row) => !NOT_HOLES.includes(id) && (cells[0]?.value ?? 0) === 0;
  return rows.filter(isHole).map(({ id, label, total }) => ({
    id,
    label,
    objet,
    etat: total > 0 ? 'aucune-engagee' : 'aucune-fiche',
    sansReponse,
  }));
}
