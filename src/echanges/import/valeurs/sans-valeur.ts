import { fold } from '../../../fiche/words/fold.ts';

/** Words that fill a cell and say nothing, folded. */
const PLACEHOLDERS = new Set([
  'a definir',
  'a completer',
  'a renseigner',
  'a preciser',
  'a determiner',
  'non renseigne',
  'non renseignee',
  'non communique',
  'neant',
  'sans objet',
  'n.a.',
  'n/a',
  'na',
  'nc',
  'n.c.',
  'n.c',
  'nr',
  'n.r.',
  'so',
  's.o.',
  'rien',
  'tbd',
  'xx',
  'xxx',
]);

const LONGEST = 20;

/** « - », « / », « … », « ??? » */
const MARKS = /^[\s\-–—/\\.…?*_]+$/;

/** « à définir » says something of a budget: it is printed as it is. */
const A_DEFINIR = 'a definir';

export function isSansValeur(texte: string, champ: string): boolean {
  if (texte.length >= LONGEST) return false;
  const word = fold(texte);
  if (champ === 'budget' && word === A_DEFINIR) return false;
  return MARKS.test(texte) || PLACEHOLDERS.has(word);
}
