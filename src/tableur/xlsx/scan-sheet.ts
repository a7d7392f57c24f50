import { LIMITES } from '../limites.ts';
import { attributesOf, type Attributes } from '../xml/read-tag.ts';
import { scanXml } from '../xml/scan-xml.ts';
import { parsePlage, parsePlace, type Plage, type Place } from './place.ts';
import { isTrue } from './workbook.ts';

/** A cell as the file writes it. */
export interface CaseBrute extends Place {
  /** `s` (the rank of a shared text), `str`, `inlineStr`, `b`, `e`, `d`, or `n`. */
  readonly type: string;
  readonly style: number;
  readonly texte: string;
  /** Null where there is none; one that is shared has no text of its own. */
  readonly formule: string | null;
}

export interface FeuilleBrute {
  readonly fusions: readonly Plage[];
  readonly lignesMasquees: ReadonlySet<number>;
  /** Cells and rows that hold nothing but looks go down to here. */
  readonly derniere: number;
}

/** Gives each cell of a sheet that holds something, in the order of the file; returns what else it says. */
export function scanSheet(xml: string, give: (brute: CaseBrute) => void): FeuilleBrute {
  const fusions: Plage[] = [];
  const lignesMasquees = new Set<number>();
  let derniere = 0;
  let next: Place = { ligne: 0, colonne: 0 };
  let cell: Cell | null = null;
  const opened: Readonly<Record<string, (attributes: Attributes) => void>> = {
    row(attributes) {
      next = { ligne: rowNumber(attributes.get('r')) ?? next.ligne + 1, colonne: 0 };
      derniere = Math.max(derniere, next.ligne);
      if (isTrue(attributes.get('hidden'))) lignesMasquees.add(next.ligne);
    },
    c(attributes) {
      const place = parsePlace(attributes.get('r') ?? '') ?? next;
      next = { ligne: place.ligne, colonne: place.colonne + 1 };
      cell = emptyCell(place, attributes);
    },
    mergeCell(attributes) {
      const plage = parsePlage(attributes.get('ref') ?? '');
      if (plage && fusions.length < LIMITES.fusions) fusions.push(plage);
    },
  };
  scanXml(xml, {
    open(name, attributes) {
      if (cell) openInside(cell, name);
      else if (Object.hasOwn(opened, name)) opened[name]?.(attributesOf(attributes));
    },
    text(text) {
      if (cell) addText(cell, text);
    },
    close(name) {
      if (!cell) return;
      if (name !== 'c') {
        closeInside(cell, name);
        return;
      }
      if (cell.texte !== '' || cell.formule !== null) give(cell);
      cell = null;
    },
  });
  return { fusions, lignesMasquees, derniere };
}

/** A cell while it is read. */
interface Cell extends Place {
  readonly type: string;
  readonly style: number;
  texte: string;
  formule: string | null;
  inside: 'texte' | 'formule' | 'phonetique' | null;
}

function emptyCell({ ligne, colonne }: Place, attributes: Attributes): Cell {
  const type = attributes.get('t') ?? 'n';
  const style = Number(attributes.get('s') ?? 0);
  return { ligne, colonne, type, style, texte: '', formule: null, inside: null };
}

function openInside(cell: Cell, name: string): void {
  if (name === 'f') {
    cell.formule = '';
    cell.inside = 'formule';
  } else if (name === 'rPh') cell.inside = 'phonetique';
  else if ((name === 'v' || name === 't') && cell.inside === null) cell.inside = 'texte';
}

function addText(cell: Cell, text: string): void {
  if (cell.inside === 'texte') cell.texte += text;
  else if (cell.inside === 'formule') cell.formule = (cell.formule ?? '') + text;
}

const ENDS: Readonly<Record<string, Cell['inside']>> = {
  f: 'formule',
  rPh: 'phonetique',
  v: 'texte',
  t: 'texte',
};

function closeInside(cell: Cell, name: string): void {
  if (Object.hasOwn(ENDS, name) && ENDS[name] === cell.inside) cell.inside = null;
}

function rowNumber(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null;
}
