import type { Cas } from './rule.ts';

const SHOWN = 60;

/** A value between French quotes, cut where it is too long to read. */
export function cite(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return `« ${line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line} »`;
}

/** The end of a message: the one value that was probably meant, or what is accepted. */
export function attendu({ suggestion, expected }: Cas, otherwise = 'l’une des valeurs déclarées'): string {
  if (suggestion !== null) return `attendu ${cite(suggestion)}`;
  return `attendu ${expected.length === 1 ? (expected[0] ?? otherwise) : otherwise}`;
}
