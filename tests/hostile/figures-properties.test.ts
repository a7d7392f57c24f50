import { describe, expect, it } from 'vitest';
import { decompte } from '../../src/figures/decompte.ts';
import { dimension, populationOf } from '../../src/figures/population.ts';
import type { Table } from '../../src/figures/result.ts';
import { CASES, forEveryRepository, readFiles, timeoutFor } from '../support/mangled-repository.ts';

const FIELDS = [
  'status',
  'axe',
  'priority',
  'publics',
  'sens',
  'lancement',
  'year',
  'groupe',
  'fichier',
  'title',
];

/** Each repository is counted in as many ways as there are fields. */
const FEWER = Math.ceil(CASES / 5);

describe('the fiches of any mangled repository, counted by a field', () => {
  it(
    'are each in a row, « non renseigné » included, and once in the total',
    { timeout: timeoutFor(FEWER) },
    () => {
      forEveryRepository((files) => {
        const population = populationOf(readFiles(files).plan);
        const refs = population.fiches.map(({ ref }) => ref).sort();
        for (const field of FIELDS) {
          const { multiple } = dimension(population, field);
          const faults = miscounted(decompte(population, field, null), refs, multiple);
          if (faults.length > 0) expect([field, faults]).toEqual([field, []]);
        }
      }, FEWER);
    },
  );
});

function miscounted({ rows, total }: Table, refs: readonly string[], multiple: boolean): readonly string[] {
  const sum = rows.reduce((count, row) => count + row.total, 0);
  const counted = new Set(rows.flatMap(({ fiches }) => fiches));
  const silent = rows.find(({ id }) => id === 'non-renseigne')?.fiches ?? [];
  const saying = new Set(rows.filter(({ id }) => id !== 'non-renseigne').flatMap(({ fiches }) => fiches));
  return [
    ...(total.total === refs.length ? [] : ['the total is not the number of fiches']),
    ...([...counted].sort().join() === refs.join() ? [] : ['a fiche is in no row']),
    ...(sum === refs.length || (multiple && sum > refs.length) ? [] : [`the rows add up to ${String(sum)}`]),
    ...silent.filter((ref) => saying.has(ref)).map((ref) => `${ref} says and does not say`),
    ...rows.filter((row) => row.total !== row.fiches.length).map(({ id }) => `${id} is not its fiches`),
  ];
}
