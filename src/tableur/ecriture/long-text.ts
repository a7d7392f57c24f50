/** What a cell can hold, in Excel, less what may be added to make a text inert. */
const MOST = 32_700;
const MARK = ' […] (texte trop long pour une case : à modifier dans la fiche)';

/** Whether a text is cut by `shortened`: its cell does not say all of it, and must not replace it. */
export function isTooLong(text: string): boolean {
  return text.length > MOST;
}

/** The text of a cell, cut where it could not hold it. */
export function shortened(text: string): string {
  if (!isTooLong(text)) return text;
  return `${text.slice(0, MOST - MARK.length).replace(/[\uD800-\uDBFF]$/, '')}${MARK}`;
}
