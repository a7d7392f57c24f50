import type { Reading } from './envelope.ts';
import type { Part } from './result.ts';

/** What comes next: fiches to start, end dates passed, fiches without news. */
export function perspectives(
  _reading: Reading,
  _annee: number | null,
): { aVenir: Part<'aVenir'>; echeances: Part<'echeances'>; sansNouvelles: Part<'sansNouvelles'> } {
  return { aVenir: [], echeances: [], sansNouvelles: [] };
}
