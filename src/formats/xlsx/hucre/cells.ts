import type { Cell } from 'hucre/xlsx';
import type { Aspect, Case, Contenu, Feuille } from '../feuille.ts';
import { isCase } from '../table-sheet.ts';
import type { StyleMaker } from './style.ts';

/** `_x0041_` would be read as the letter that it numbers. */
export function literal(text: string): string {
  return text.replace(/_x(?=[0-9a-f]{4}_)/gi, '_x005F_x');
}

/** What the library would write as an error rather than as a text. */
const ERRORS = /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

/** Cells that have a look of their own, or that need more than their value. */
export function ownCells({ lignes, colonnes }: Feuille, styleOf: StyleMaker): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, line] of lignes.entries())
    for (const [column, content] of line.entries()) {
      const own = ownCell(content, colonnes[column]?.aspect ?? {});
      if (own !== null) cells.set(`${String(row)},${String(column)}`, cellOf(own, styleOf));
    }
  return cells;
}

function ownCell(content: Contenu | Case, aspect: Aspect): Case | null {
  if (isCase(content)) return content;
  return isError(content) ? { valeur: content, aspect } : null;
}

function cellOf({ valeur, aspect, lien }: Case, styleOf: StyleMaker): Partial<Cell> {
  return {
    style: styleOf(aspect),
    ...(isError(valeur) ? { richText: [{ text: valeur }] } : {}),
    ...(lien === undefined ? {} : { hyperlink: linkTo(lien) }),
  };
}

function isError(value: Contenu): value is string {
  return typeof value === 'string' && ERRORS.test(value);
}

function linkTo(sheet: string) {
  return { target: '', location: `'${sheet.replaceAll("'", "''")}'!A1`, tooltip: sheet };
}
