import type { Fiche } from '../fiche/plan.ts';
import type { Configuration } from '../fiche/vocabulary/configuration.ts';
import { aFinancer } from './a-financer.ts';
import { actionsOf } from './actions.ts';
import { arretsOf } from './arrets.ts';
import { summaryOf } from './constats.ts';
import { couverture } from './couverture.ts';
import { ctsm } from './ctsm.ts';
import { envelope, type Reading } from './envelope.ts';
import { listed } from './fiches.ts';
import { incompletes } from './incompletes.ts';
import { indicateurs } from './indicateurs.ts';
import { moyens } from './moyens.ts';
import { namedFigures, yearsOf } from './named-figures.ts';
import { parolesOf } from './paroles.ts';
import { perspectives } from './perspectives.ts';
import { dimension, populationOf, type Population } from './population.ts';
import { recits } from './recits.ts';
import { reconcile } from './reconciliation.ts';
import { reservesOf } from './reserves.ts';
import type { Figure, Part, Result, Row, Suivi, Table } from './result.ts';
import { cellOf, NON_RENSEIGNE, tally } from './tally.ts';
import { suivisIn } from './temps/suivi.ts';

export interface BilanRequest {
  /** Null for the whole period. */
  readonly annee: number | null;
  /** Title of a rule, for the summary of findings. */
  readonly titleOf: (code: string) => string;
  /** Left out where the history is not read. */
  readonly suivis?: readonly Suivi[];
  /** With the state before, where the bilan is compared. */
  readonly comparaison?: Result<'ptsm.bilan'>['comparaison'];
}

/** Everything that a yearly bilan says, as plain data: the template lays it out, no printer computes. */
export function buildBilan(reading: Reading, request: BilanRequest): Result<'ptsm.bilan'> {
  const { annee, titleOf, suivis = [], comparaison = null } = request;
  const { plan, findings } = reading;
  const population = populationOf(plan);
  const { figures, tables, couts, trous } = countsOf(population, annee);
  const { arrete = null, periode = [], 'chiffres-publies': published } = plan.configuration;
  return {
    ...envelope('ptsm.bilan', reading),
    annee,
    periode,
    arrete,
    contrat: contratOf(plan.configuration),
    base: population.base,
    figures,
    tables,
    ...actionsOf(plan, annee),
    ...arretsOf(reading, annee),
    couts,
    aFinancer: aFinancer(population),
    ctsm: ctsm(population),
    indicateurs: indicateurs(population, annee),
    recits: recits(population, annee),
    ...perspectives(reading, annee),
    incompletes: incompletes(population),
    fiches: listed(population.fiches, plan),
    calendrier: plan.configuration.calendrier,
    paroles: parolesOf(plan, annee),
    trous,
    comparaison,
    reconciliation: reconcile(published, figures),
    suivis: suivisIn(suivis, population.fiches),
    constats: summaryOf(findings, titleOf),
    reserves: reservesOf(reading),
  };
}

function contratOf({ ctsm: contrat }: Configuration): Part<'contrat'> {
  if (!contrat) return null;
  const { signature = null, avenants } = contrat;
  return {
    signature,
    avenants: avenants.map(({ numero, date = null, objet = null }) => ({ numero, date, objet })),
  };
}

/** What is counted or added up: figures and tables, each able to name the fiches behind it. */
function countsOf(population: Population, annee: number | null) {
  const covered = couverture(population);
  const means = moyens(population, annee);
  const figures: readonly Figure[] = [...namedFigures(population), ...covered.figures, ...means.figures];
  const tables: readonly Table[] = [
    axesTable(population),
    yearsTable(population),
    groupesTable(population),
    ...covered.tables,
    ...means.tables,
  ];
  return { figures, tables, couts: means.couts, trous: covered.trous };
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
      { id: 'nouvelles', label: 'Nouvelles dans l’année', unite: 'fiches' },
      { id: 'actives', label: 'Actives dans l’année', unite: 'fiches' },
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
