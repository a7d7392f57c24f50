import type { Plain } from '../../../edits/field-change.ts';

/** A value as words for a person: « 2021, 2022 ». */
export function plainWords(valeur: Plain): string {
  if (isList(valeur)) return valeur.map(plainWords).join(', ');
  if (typeof valeur !== 'object') return String(valeur);
  return Object.entries(valeur)
    .map(([key, one]) => `${key} ${plainWords(one)}`)
    .join(' ');
}

/** `Array.isArray` forgets what a read-only list holds. */
export function isList(valeur: Plain | undefined): valeur is readonly Plain[] {
  return Array.isArray(valeur);
}
