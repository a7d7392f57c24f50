import { isAbandonnee } from '../fiche/vocabulary/status.ts';
import { engagementOf } from './engagement.ts';
import { envelope, type Reading } from './envelope.ts';
import { dimension, populationOf, type Population } from './population.ts';
import { reservesOf } from './reserves.ts';
import type { Figure, Result, Table, Trou } from './result.ts';
import { tally } from './tally.ts';
import { tripartites } from './tripartites.ts';
import { trousOf } from './trous.ts';
import { vuesOf } from './vues.ts';

interface Couverture {
  readonly tables: readonly Table[];
  readonly figures: readonly Figure[];
  readonly trous: readonly Trou[];
}

const NOTE = 'Fiches abandonnées non comprises : elles ne couvrent plus rien.';

/** What the plan covers: the decree's priorities, its axes, the national ones, publics and angles morts. */
export function couverture(population: Population): Couverture {
  const { vocabulary } = population.plan;
  const fiches = population.fiches.filter((fiche) => !isAbandonnee(fiche, vocabulary));
  const covering = { ...population, fiches };
  const columns = engagementOf(vocabulary);
  const seen = vuesOf(covering).map((vue) => {
    const { id, title, rows, note = '' } = vue;
    return { vue, table: tally(fiches, { id, title, rows, columns, note: `${NOTE} ${note}`.trim() }) };
  });
  return {
    tables: [crossTable(covering), ...seen.map(({ table }) => table)],
    figures: [tripartites(fiches)],
    trous: seen.flatMap(({ vue, table }) => trousOf(table, vue, fiches)),
  };
}

export function buildCouverture(reading: Reading): Result<'ptsm.couverture'> {
  return {
    ...envelope('ptsm.couverture', reading),
    ...couverture(populationOf(reading.plan)),
    reserves: reservesOf(reading),
  };
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
