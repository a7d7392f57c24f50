import type { Cellule, Tableau } from '../../report/document.ts';
import { cellText } from '../cell-text.ts';
import { numberFormat, withEcart, type Unite } from './number-format.ts';
import type { Aspect, Case, Contenu, Feuille } from './feuille.ts';
import { inertText } from './inert-text.ts';
import type { Palette } from './palette.ts';
import { widthOf } from './widths.ts';

export interface TableSheet {
  readonly nom: string;
  readonly tableau: Tableau;
  readonly palette: Palette;
  /** Grids have none: its buttons would hide their narrow heads. */
  readonly filtre?: boolean;
}

/** A table as a sheet: its head on the first row, its note below. */
export function tableSheet({ nom, tableau, palette, filtre = true }: TableSheet): Feuille {
  const { entetes, lignes, total, note } = tableau;
  const columns = entetes.map((head, index) => columnOf({ head, lignes, index, filtre }));
  const body = total ? lignes.slice(0, -1) : lignes;
  const last = total ? lignes.slice(-1) : [];
  const width = columns.reduce((sum, { largeur }) => sum + largeur, 0);
  return {
    nom,
    colonnes: columns,
    lignes: [
      entetes.map((head, index) => headOf(head, columns[index]?.isNumeric ?? false, palette)),
      ...body.map((line) => line.map((cell, index) => contentOf(cell, columns[index]))),
      ...last.map((line) => line.map((cell, index) => totalOf(cell, columns[index], palette))),
      ...(note === null ? [] : [[], [{ valeur: inertText(note), aspect: NOTE }]]),
    ],
    tableau: {
      lignes: body.length + 1,
      colonnes: entetes.length,
      filtre: filtre && body.length > 0,
      figees: frozen(columns, width),
    },
    etalees: note === null ? [] : [{ ligne: lignes.length + 2, colonnes: entetes.length }],
  };
}

export const NOTE: Aspect = { italique: true, encre: '595959' };

interface Column {
  readonly largeur: number;
  readonly aspect: Aspect;
  readonly unite: Unite;
  readonly isNumeric: boolean;
  readonly hasCents: boolean;
}

interface ColumnFacts {
  readonly head: string;
  readonly lignes: Tableau['lignes'];
  readonly index: number;
  readonly filtre: boolean;
}

function columnOf({ head, lignes, index, filtre }: ColumnFacts): Column {
  const cells = lignes.flatMap((line) => line[index] ?? []);
  const numbers = cells.filter(({ value }) => typeof value === 'number');
  const unite = numbers[0]?.unite ?? null;
  const hasCents = numbers.some(({ value }) => !Number.isInteger(value));
  return {
    largeur: widthOf(head, cells.map(cellText), filtre),
    aspect: numbers.length === 0 ? TEXT : numberAspect(unite, hasCents),
    unite,
    hasCents,
    isNumeric: numbers.length > 0,
  };
}

const TEXT: Aspect = { bordure: true };

/** Apart from the text of the next column. */
function numberAspect(unite: Unite, hasCents: boolean, ecart?: string): Aspect {
  const format = withEcart(numberFormat(unite, hasCents), ecart);
  const aspect: Aspect = { ...TEXT, alignement: 'right', retrait: 1 };
  return format === null ? aspect : { ...aspect, format };
}

function headOf(head: string, isNumeric: boolean, { forte }: Palette): Case {
  const aspect: Aspect = { gras: true, encre: 'FFFFFF', fond: forte, bordure: true };
  return { valeur: inertText(head), aspect: isNumeric ? { ...aspect, alignement: 'center' } : aspect };
}

function contentOf(cell: Cellule, column: Column | undefined): Contenu | Case {
  const valeur = valueOf(cell);
  const unite = cell.unite ?? null;
  if (typeof valeur !== 'number') return valeur;
  if (unite === (column?.unite ?? null) && cell.ecart === undefined) return valeur;
  return { valeur, aspect: numberAspect(unite, column?.hasCents ?? false, cell.ecart) };
}

function totalOf(cell: Cellule, column: Column | undefined, { pale }: Palette): Case {
  const content = contentOf(cell, column);
  const own = isCase(content) ? content : { valeur: content, aspect: column?.aspect ?? {} };
  return { valeur: own.valeur, aspect: { ...own.aspect, gras: true, fond: pale } };
}

export function isCase(content: Contenu | Case): content is Case {
  return typeof content === 'object' && content !== null;
}

/** A number as a number, a percentage as Excel counts it; what is not known in its words, a dash as an empty cell. */
export function valueOf({ value, text, unite, ecart }: Cellule): Contenu {
  if (typeof value !== 'number' && ecart !== undefined) return inertText(cellText({ text, ecart }));
  if (typeof value === 'string') return inertText(value);
  if (value === null) return text === '' || text === '—' ? null : inertText(text);
  return unite === 'pourcent' ? Math.round(value * 1e6) / 1e8 : value;
}

/** Where a sheet is wider than a screen, what names its rows stays in sight. */
function frozen(columns: readonly Column[], width: number): number {
  const [first = 0, second = 0] = columns.map(({ largeur }) => largeur);
  if (width < 180) return 0;
  return first + second <= 70 ? 2 : 1;
}
