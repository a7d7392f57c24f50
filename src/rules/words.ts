import type { Cas } from './rule.ts';

const SHOWN = 60;

/** A value between French quotes, cut where it is too long to read. */
export function cite(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return `« ${line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line} »`;
}

/** Longer lists stand under the message, where there is room. */
const LISTED = 90;

/** The end of a message: the one value that was probably meant, or what is accepted. */
export function attendu({ suggestion, expected }: Cas, otherwise = 'l’une des valeurs déclarées'): string {
  if (suggestion !== null) return `attendu ${cite(suggestion)}`;
  const [last, ...others] = expected.toReversed();
  if (last === undefined) return `attendu ${otherwise}`;
  const list = others.length === 0 ? last : `${others.toReversed().join(', ')} ou ${last}`;
  return `attendu ${others.length === 0 || list.length <= LISTED ? list : otherwise}`;
}
