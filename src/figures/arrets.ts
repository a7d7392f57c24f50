import type { Reading } from './envelope.ts';
import type { Part } from './result.ts';

/** Fiches that ended or stopped, as they stand: achieved in the year, suspended and given up, with the reason they give. */
export function arretsOf(
  _reading: Reading,
  _annee: number | null,
): { terminees: Part<'terminees'>; suspendues: Part<'suspendues'>; abandonnees: Part<'abandonnees'> } {
  return { terminees: [], suspendues: [], abandonnees: [] };
}
