import { unknownName } from '../fiche/words/unknown-name.ts';
import { knownDimensions, type Dimension } from './dimension.ts';
import { envelope, type Reading } from './envelope.ts';
import type { Population } from './population.ts';
import { reservesOf } from './reserves.ts';
import type { Result, Table } from './result.ts';
import { tally } from './tally.ts';

/** Fiches by a field, or by two. @throws UsageError that suggests the field that was meant. */
export function decompte(population: Population, par: string, et: string | null): Table {
  const rows = named(population, par);
  const columns = et === null ? null : named(population, et);
  const title = `Fiches par ${rows.label.toLowerCase()}${columns ? ` et par ${columns.label.toLowerCase()}` : ''}`;
  const id = columns ? `${rows.id}-${columns.id}` : rows.id;
  return tally(population.fiches, {
    id,
    title,
    rows,
    ...(columns ? { columns } : {}),
    base: population.base,
  });
}

export function buildDecompte(tables: readonly Table[], reading: Reading): Result<'ptsm.decompte'> {
  return {
    ...envelope('ptsm.decompte', reading),
    tables,
    reserves: reservesOf(reading),
  };
}

function named({ dimensions }: Population, id: string): Dimension {
  const found = dimensions.get(id);
  if (found) return found;
  throw unknownName(`le champ « ${id} » n’existe pas`, id, knownDimensions(dimensions));
}
