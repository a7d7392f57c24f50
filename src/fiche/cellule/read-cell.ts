import { fieldNamed } from '../schema/fields.ts';
import { REFERENCE, shapeOf, type Shape } from '../schema/shapes.ts';
import type { ChampLocal } from '../vocabulary/configuration.ts';
import { isVide, texteDe, VIDE, type Contenu, type Lu } from './contenu.ts';
import { numberIn } from './numeric.ts';
import { readDate, readYesNo } from './part.ts';
import { heldBy, splitOutside } from './quoted.ts';
import { readEntries, type EntriesField } from './read-entries.ts';
import { readYears } from './read-years.ts';

/**
 * A field read back from the cell that `write-cell.ts` made of it, or that a person typed in the same grammar. Codes
 * are those of fiches: that the vocabulary has them is checked later, but for a field of the territory.
 */
export function readCell(key: string, cell: Contenu, champs: readonly ChampLocal[]): Lu {
  if (isVide(cell)) return VIDE;
  const local = champs.find(({ code }) => code === key);
  return READERS[shapeOf(key, champs)](cell, { key, local: local ?? null });
}

interface Context {
  readonly key: string;
  readonly local: ChampLocal | null;
}

type Reader = (cell: Contenu, context: Context) => Lu;

const oneText: Reader = (cell, { key, local }) => {
  const text = texteDe(cell);
  if (text === null) return { attendu: fieldNamed(key)?.forme ?? 'un texte' };
  return outside(local, [text]) ?? { valeur: text };
};

const list: Reader = (cell, { key, local }) => {
  const text = texteDe(cell);
  if (text === null) return { attendu: formOf(key) };
  const pieces = splitOutside(text, ';');
  if (pieces === null) return { attendu: 'des guillemets qui se ferment' };
  const items = pieces.map((piece) => heldBy(piece) ?? piece);
  return outside(local, items) ?? { valeur: items };
};

const READERS: Readonly<Record<Shape, Reader>> = {
  texte: oneText,
  terme: oneText,
  liste: list,
  termes: list,
  numero: (cell, { key }) => {
    const text = texteDe(cell) ?? '';
    return REFERENCE.test(text) ? { valeur: text } : { attendu: formOf(key) };
  },
  numeros: (cell, context) => {
    const read = list(cell, context);
    const isSound =
      'valeur' in read && (read.valeur as readonly string[]).every((one) => REFERENCE.test(one));
    return isSound ? read : { attendu: 'des identifiants de fiches, séparés par « ; »' };
  },
  annees: (cell) => readYears(cell),
  date: (cell) => readDate(cell),
  nombre: (cell) => {
    const number = numberIn(texteDe(cell) ?? '');
    return number === null ? { attendu: 'un nombre' } : { valeur: number };
  },
  booleen: (cell) => readYesNo(cell),
  contrat: readContrat,
  entrees: (cell, { key }) => readEntries(key as EntriesField, cell),
};

function readContrat(cell: Contenu): Lu {
  const text = texteDe(cell) ?? '';
  if (/^\d{1,15}$/.test(text)) return { valeur: Number(text) };
  const read = [readYesNo(cell), readDate(cell)].find((one) => 'valeur' in one);
  return read ?? { attendu: 'oui, non, une date ou un numéro d’avenant' };
}

/** What is wrong where a field of the territory has a closed list. */
function outside(local: ChampLocal | null, items: readonly string[]): Lu | null {
  const known = local?.valeurs;
  if (!known || items.every((item) => known.includes(item))) return null;
  return { attendu: known.map((one) => `« ${one} »`).join(', ') };
}

function formOf(key: string): string {
  return fieldNamed(key)?.forme ?? 'une liste, séparée par « ; »';
}
