import type { Lecteur } from '../champ.ts';
import { refus } from '../a-regler.ts';
import { converti, nonLue, sure } from '../valeur-lue.ts';
import { enMots } from './en-mots.ts';

/** « Fiche n° », « Fiche-action », « N° », « Action ». */
const PREFIX =
  /^(?:(?:fiche(?:[ -]?action)?|action)s?(?:\s+n\s?[°ºo])?|n\s?[°º]|n[o.]|num[ée]ro)\s*[:.]?\s*/i;
/** As the schema wants an id; letters alone are a word, unless they are few. */
const CODE = /^(?=.*\d|.{1,3}$)[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/;

/** `38`, `38.0`, « N° 38 », « Fiche 38 », `A1` → 38 or a code; null for anything else. */
function parseNumero(texte: string): number | string | null {
  const bare = texte.replace(/\s+/g, ' ').trim();
  if (CODE.test(bare)) return bare;
  const core = bare.replace(PREFIX, '');
  const [, digits] = /^(\d{1,9})(?:[.,]0+)?$/.exec(core) ?? [];
  if (digits !== undefined) return Number(digits);
  return CODE.test(core) ? core : null;
}

export const readNumero: Lecteur = (donnee, champ) => {
  const texte = enMots(donnee);
  const numero = typeof donnee === 'object' ? null : parseNumero(texte);
  if (numero === null) return nonLue(texte, refus(texte, champ));
  return String(numero) === texte ? sure(numero) : sure(numero, converti(texte, String(numero), ''));
};

export const readNumeros: Lecteur = (donnee, champ) => {
  const texte = enMots(donnee);
  const numeros = texte.split(/\s*[,;/\n]\s*|\s+et\s+/).map(parseNumero);
  const read = numeros.filter((numero) => numero !== null);
  if (read.length < numeros.length || typeof donnee === 'object') return nonLue(texte, refus(texte, champ));
  return sure(read.length === 1 && read[0] !== undefined ? read[0] : read);
};
