/** What a cell of another program may hold; `jour`: what it shows as a date, in ISO. */
export type Contenu = string | number | boolean | { readonly jour: string } | null;

/** What a cell says, null where it says nothing; or what should have been there, to finish « attendu … ». */
export type Lu<T = unknown> = { readonly valeur: T } | { readonly attendu: string };

export const VIDE: Lu<null> = { valeur: null };

export function isVide(cell: Contenu): cell is null {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** A text or a number as a text; null for what is neither. */
export function texteDe(cell: Contenu): string | null {
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' ? cell.trim() : null;
}
