import type { PartShape } from '../schema/shapes.ts';
import { isRealDate } from '../words/iso-date.ts';
import { isVide, texteDe, VIDE, type Contenu, type Lu } from './contenu.ts';
import { amountIn, isNumeric, numberIn } from './numeric.ts';
import { heldBy, quoted } from './quoted.ts';

/*
 * One key of an entry in a cell of its own: as in a field, but that nothing separates it from others. A text where a
 * measure may stand is quoted if it would be read as a number, or starts with a quote.
 */

export function writePart(shape: PartShape, value: unknown): string | number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value !== 'string') return null;
  const isMistaken = isMeasure(shape) && (isNumeric(value) || /^["\s]|\s$/.test(value));
  return isMistaken ? quoted(value) : value;
}

export function readPart(shape: PartShape, cell: Contenu): Lu {
  return isVide(cell) ? VIDE : READERS[shape](cell);
}

const measure = (cell: Contenu): Lu => {
  const text = texteDe(cell);
  if (text === null) return { attendu: 'un nombre ou un texte' };
  return { valeur: heldBy(text) ?? numberIn(text) ?? text };
};

const word = (cell: Contenu): Lu => {
  const text = texteDe(cell);
  return text === null ? { attendu: 'un texte' } : { valeur: text };
};

const READERS: Readonly<Record<PartShape, (cell: Contenu) => Lu>> = {
  annee: (cell) => {
    const text = texteDe(cell) ?? '';
    return /^\d{4}$/.test(text)
      ? { valeur: Number(text) }
      : { attendu: 'une année sur quatre chiffres (2024)' };
  },
  montant: (cell) => {
    const amount = amountIn(texteDe(cell) ?? '');
    return amount === null ? { attendu: 'un montant (62000 ou 62000,50)' } : { valeur: amount };
  },
  texte: word,
  terme: word,
  mesure: measure,
  mesures: measure,
  booleen: readYesNo,
  date: (cell) => {
    const text = texteDe(cell) ?? '';
    return /^\d{4}$/.test(text) ? { valeur: Number(text) } : readDate(cell);
  },
};

export function readYesNo(cell: Contenu): Lu {
  if (typeof cell === 'boolean') return { valeur: cell };
  const yes = YES_NO.get((texteDe(cell) ?? '').toLowerCase());
  return yes === undefined ? { attendu: 'oui ou non' } : { valeur: yes };
}

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ['oui', true],
  ['vrai', true],
  ['true', true],
  ['non', false],
  ['faux', false],
  ['false', false],
]);

export function readDate(cell: Contenu): Lu {
  const text = typeof cell === 'object' && cell !== null ? cell.jour : (texteDe(cell) ?? '');
  const isDate = /^\d{4}-\d{2}(?:-\d{2})?$/.test(text) && isRealDate(text);
  return isDate ? { valeur: text } : { attendu: 'une date (2024-09 ou 2024-09-01)' };
}

function isMeasure(shape: PartShape): boolean {
  return shape === 'mesure' || shape === 'mesures';
}
