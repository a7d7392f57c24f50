import { fold } from '../../../../fiche/words/fold.ts';
import { refus } from '../a-regler.ts';
import type { Donnee, Lecteur } from '../champ.ts';
import { converti, nonLue, sure } from '../valeur-lue.ts';
import { parseDate } from './date.ts';
import { enMots } from './en-mots.ts';
import { jourOfSerial } from './serial.ts';

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ['oui', true],
  ['o', true],
  ['x', true],
  ['vrai', true],
  ['true', true],
  ['✓', true],
  ['✔', true],
  ['non', false],
  ['n', false],
  ['faux', false],
  ['false', false],
]);

/** « oui », « x », a ticked cell; a number is 1 or 0. */
export function parseBooleen(donnee: Donnee): boolean | null {
  if (typeof donnee === 'boolean') return donnee;
  if (typeof donnee === 'number') return [false, true][donnee] ?? null;
  return typeof donnee === 'string' ? (WORDS.get(fold(donnee)) ?? null) : null;
}

export const readBooleen: Lecteur = (donnee, champ) => {
  const answer = parseBooleen(donnee);
  const texte = enMots(donnee);
  if (answer === null) return nonLue(texte, refus(texte, champ));
  return ['oui', 'non'].includes(fold(texte)) ? sure(answer) : sure(answer, converti(texte, enMots(answer)));
};

/** Of the contract: yes or no, the day it was signed, or the number of an amendment. */
export const readContrat: Lecteur = (donnee, champ) => {
  if (typeof donnee === 'object') return sure(donnee.jour);
  const jour = jourOfSerial(donnee);
  if (jour !== null) return sure(jour, converti(String(donnee), jour));
  if (typeof donnee === 'number') return sure(donnee);
  const texte = enMots(donnee);
  const amendment = /^(?:avenant\s*)?(?:n\s?[°º]\s*)?(\d{1,3})$/i.exec(texte)?.[1];
  if (amendment !== undefined)
    return /^\d+$/.test(texte)
      ? sure(Number(amendment))
      : sure(Number(amendment), converti(texte, `avenant ${amendment}`));
  const date = parseDate(texte);
  if (date !== null) return date === texte ? sure(date) : sure(date, converti(texte, date, ''));
  return readBooleen(donnee, champ);
};
