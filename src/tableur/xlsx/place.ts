/** Row from 1, column from 0, as `Classeur` counts. */
export interface Place {
  readonly ligne: number;
  readonly colonne: number;
}

export interface Plage {
  readonly debut: Place;
  readonly fin: Place;
}

/** « B12 »; null where it is no address of a sheet. */
export function parsePlace(text: string): Place | null {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { ligne: Number(digits), colonne: column - 1 };
}

/** « A2:B4 », in whatever order its corners come; null where it is one cell, or none. */
export function parsePlage(text: string): Plage | null {
  const [first, last, ...others] = text.split(':').map(parsePlace);
  if (!first || !last || others.length > 0) return null;
  return {
    debut: { ligne: Math.min(first.ligne, last.ligne), colonne: Math.min(first.colonne, last.colonne) },
    fin: { ligne: Math.max(first.ligne, last.ligne), colonne: Math.max(first.colonne, last.colonne) },
  };
}
