import type { Population } from './population.ts';
import type { Figure, Part, Table } from './result.ts';

/** Means planned, committed and brought, added up only where they are amounts. */
export function moyens(
  _population: Population,
  _annee: number | null,
): { tables: readonly Table[]; figures: readonly Figure[]; couts: Part<'couts'> } {
  return { tables: [], figures: [], couts: [] };
}
