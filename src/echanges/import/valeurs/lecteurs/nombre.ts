import { refus } from '../a-regler.ts';
import type { Lecteur } from '../champ.ts';
import { nonLue, sure } from '../valeur-lue.ts';
import { enMots } from './en-mots.ts';

/** « 65 200,50 », with one kind of space; « 65.200,50 » */
const SPACED = /^-?\d{1,3}(?:([ \u00A0\u202F\u2009'’])\d{3})(?:\1\d{3})*(?:[,.]\d+)?$/;
const DOTTED = /^-?\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/;
const PLAIN = /^-?\d+(?:[,.]\d+)?$/;
/** « 65.200 »: sixty-five thousand, or sixty-five? */
const AMBIGUOUS = /^-?[1-9]\d{0,2}[,.]\d{3}$/;

/** A number as the French write it; null for anything else, and for what could be two. */
export function parseNombre(texte: string): number | null {
  const words = texte.trim().replace(/^\u2212/, '-');
  if (AMBIGUOUS.test(words)) return null;
  if (DOTTED.test(words)) return Number(words.replaceAll('.', '').replace(',', '.'));
  if (PLAIN.test(words) || SPACED.test(words))
    return Number(words.replace(/[^\d.,-]/g, '').replace(',', '.'));
  return null;
}

export const readNombre: Lecteur = (donnee, champ) => {
  const nombre = typeof donnee === 'number' ? donnee : parseNombre(enMots(donnee));
  return nombre === null ? nonLue(enMots(donnee), refus(enMots(donnee), champ)) : sure(nombre);
};
