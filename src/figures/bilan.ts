import type { Fiche } from '../fiche/plan.ts';
import { actionsOf } from './actions.ts';
import { summaryOf } from './constats.ts';
import { couverture } from './couverture.ts';
import { envelope, type Reading } from './envelope.ts';
import { namedFigures, yearsOf } from './named-figures.ts';
import { dimension, populationOf, type Population } from './population.ts';
import { reconcile } from './reconciliation.ts';
import { reservesOf } from './reserves.ts';
import type { Result, Row, Table } from './result.ts';
import { cellOf, NON_RENSEIGNE, tally } from './tally.ts';

export interface BilanRequest {
  /** Null for the whole period. */
  readonly annee: number | null;
  /** Title of a rule, for the summary of findings. */
  readonly titleOf: (code: string) => string;
}

/** Everything that a yearly bilan says, as plain data: the template lays it out, no printer computes. */
export function buildBilan(reading: Reading, { annee, titleOf }: BilanRequest): Result<'ptsm.bilan'> {
  const { plan, findings } = reading;
  const population = populationOf(plan);
  const covered = couverture(population);
  const figures = [...namedFigures(population), ...covered.figures];
  const { arrete = null, periode = [], 'chiffres-publies': published } = plan.configuration;
  return {
    ...envelope('ptsm.bilan', reading),
    annee,
    periode,
    arrete,
    base: population.base,
    figures,
    tables: [axesTable(population), yearsTable(population), groupesTable(population), ...covered.tables],
    ...actionsOf(plan, annee),
    trous: covered.trous,
    reconciliation: reconcile(published, figures),
    constats: summaryOf(findings, titleOf),
    reserves: reservesOf(plan, findings),
  };
}

/** Axis × status, each row a share of the inscrites. */
export function axesTable(population: Population): Table {
  return tally(population.fiches, {
    id: 'axes',
    title: 'Fiches par axe et par statut',
    rows: dimension(population, 'axe'),
    columns: dimension(population, 'status'),
    base: population.base,
  });
}

/** New in the year (its launch) and active in the year, for each year of the period and each year named. */
function yearsTable({ fiches, ...population }: Population): Table {
  const having = (test: (years: readonly number[]) => boolean) =>
    fiches.filter(({ champs }) => test(champs.year ?? []));
  const rows = yearsOf({ fiches, ...population }).map((year) => {
    const label = String(year);
    const launched = having(([first]) => first === year);
    return yearRow(
      { id: label, label },
      launched,
      having((years) => years.includes(year)),
    );
  });
  const silent = having((years) => years.length === 0);
  return {
    id: 'annees',
    title: 'Fiches par année',
    rowTitle: 'Année',
    columns: [
      { id: 'nouvelles', label: 'Nouvelles dans l’année' },
      { id: 'actives', label: 'Actives dans l’année' },
    ],
    rows: [...rows, yearRow({ id: NON_RENSEIGNE, label: 'Sans année' }, silent, silent)],
    total: yearRow({ id: 'total', label: 'Total' }, fiches, fiches),
    additive: false,
    base: null,
    note: 'Une fiche est nouvelle l’année de son lancement, active chaque année où elle est mise en œuvre ; le total compte chaque fiche une fois.',
  };
}

function yearRow(name: Pick<Row, 'id' | 'label'>, launched: readonly Fiche[], active: readonly Fiche[]): Row {
  const total = cellOf(active);
  return { ...name, cells: [cellOf(launched), total], total: total.value, fiches: total.fiches, rate: null };
}

/** Only fiches that name a working group, or are in preparation: the others owe none. */
function groupesTable(population: Population): Table {
  const groupe = dimension(population, 'groupe');
  const owing = new Set(
    actionsOf(population.plan, null).preparation.flatMap(({ actions }) => actions.map(({ file }) => file)),
  );
  const fiches = population.fiches.filter(
    (fiche) => owing.has(fiche.file) || groupe.valuesOf(fiche).length > 0,
  );
  return tally(fiches, {
    id: 'groupes',
    title: 'Fiches par groupe de travail',
    rows: groupe,
    note: 'Fiches en préparation, et celles qui citent un groupe.',
  });
}
