import type { Graphique, Serie } from '../../report/document.ts';
import { lineLooks } from '../line-looks.ts';

/** A series as a line. */
export interface Trace {
  readonly nom: string;
  readonly values: readonly (number | null)[];
  /** « 25 », « 25 (mars 2024) » where what follows is not known. */
  readonly said: string;
  /** Of its last known value, null where it has none. */
  readonly end: { readonly index: number; readonly value: number } | null;
  readonly colour: string;
  /** For `stroke-dasharray`; empty draws a whole line. */
  readonly dashes: string;
}

export function tracesOf({ series, categories }: Graphique, couleur: string): readonly Trace[] {
  const looks = lineLooks(series.length, couleur);
  return series.map((serie, rank) => ({
    ...lastOf(serie, categories),
    nom: serie.nom,
    values: categories.map((_, index) => serie.valeurs[index]?.value ?? null),
    colour: looks[rank]?.colour ?? couleur,
    dashes: looks[rank]?.dashes ?? '',
  }));
}

function lastOf({ valeurs }: Serie, categories: readonly string[]): Pick<Trace, 'said' | 'end'> {
  const known = valeurs.slice(0, categories.length);
  const index = known.findLastIndex(({ value }) => value !== null);
  const { value = null, text = '' } = known[index] ?? {};
  if (value === null) return { said: 'aucune donnée', end: null };
  const isLast = index === categories.length - 1;
  return { said: isLast ? text : `${text} (${categories[index] ?? ''})`, end: { index, value } };
}
