import { writtenYears } from '../../../../fiche/words/written-years.ts';
import { refus } from '../a-regler.ts';
import type { Champ, Lecteur } from '../champ.ts';
import { converti, nonLue, sure } from '../valeur-lue.ts';
import { enMots } from './en-mots.ts';
import { jourOfSerial } from './serial.ts';

const FIRST = 1990;
const LAST = 2100;

/** `2023`, « 2021-2024 », « 2021, 2022 et 2023 », « 2021-2023, 2025 » → sorted years; null for anything else. */
export function parseAnnees(texte: string): readonly number[] | null {
  const words = texte
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^en (?=\d)/i, '');
  const range = writtenYears(words, true);
  const items = range === null ? words.split(/ ?[,;&+] ?| et | puis /i) : [range];
  const years = items.map(yearsOf);
  if (years.some((some) => some.length === 0)) return null;
  return [...new Set(years.flat())].sort((a, b) => a - b);
}

/** One year, or each of a run; none where it is neither. */
function yearsOf(item: string): readonly number[] {
  const [first, last = first] = (/^\d{4}$/.test(item) ? item : (writtenYears(item, true) ?? ''))
    .split('-')
    .map(Number);
  if (first === undefined || last === undefined || !(first >= FIRST && last <= LAST)) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

export const readAnnees: Lecteur = (donnee, champ) => {
  const jour = typeof donnee === 'object' ? donnee.jour : jourOfSerial(donnee);
  if (jour !== null) return sure(Number(jour.slice(0, 4)), converti(enMots(donnee), jour.slice(0, 4)));
  return inWords(enMots(donnee), champ);
};

function inWords(texte: string, champ: Champ) {
  const years = parseAnnees(texte);
  if (years === null) return nonLue(texte, refus(texte, champ));
  const [only] = years;
  if (years.length === 1 && only !== undefined) return sure(only);
  return sure(years, converti(texte, years.join(', ')));
}
