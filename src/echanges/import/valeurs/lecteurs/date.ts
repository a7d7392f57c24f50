import { isRealDate } from '../../../../fiche/words/iso-date.ts';
import { fold } from '../../../../fiche/words/fold.ts';
import { aRegler, refus } from '../a-regler.ts';
import type { Champ, Lecteur } from '../champ.ts';
import { converti, nonLue, sure, type ValeurLue } from '../valeur-lue.ts';
import { enMots } from './en-mots.ts';
import { jourOfSerial } from './serial.ts';

const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(
  ' ',
);
const WEEKDAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) /;
const MIDNIGHT = /\s+00:00(?::00)?$/;

/** Day first, as the French write; `order` says where year, month and day stand. */
const FORMS: readonly { readonly pattern: RegExp; readonly order: readonly number[] }[] = [
  { pattern: /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/, order: [1, 2, 3] },
  { pattern: /^(\d{1,2})[/. ](\d{1,2})[/. ](\d{4})$/, order: [3, 2, 1] },
  { pattern: /^(\d{1,2})[/.](\d{4})$/, order: [2, 1] },
  { pattern: /^(\d{1,2})(?:er)?[ /]([a-z]{3,9})\.?[ /](\d{4})$/, order: [3, 2, 1] },
  { pattern: /^([a-z]{3,9})\.?[ /](\d{4})$/, order: [2, 1] },
];

/** « 01/09/2024 », « 1er septembre 2024 », « sept. 2024 », « 09/2024 » → `2024-09-01`, `2024-09`; null for anything else. */
export function parseDate(texte: string): string | null {
  const words = fold(texte.replace(MIDNIGHT, '').replaceAll('-', '/'))
    .replace(WEEKDAY, '')
    .replace(/^(?:le|en) /, '');
  const form = FORMS.find(({ pattern }) => pattern.test(words));
  const found = form?.pattern.exec(words) ?? [];
  const [year = '', month = '', day] = (form?.order ?? []).map((index) => found[index]);
  const iso = [year, monthNumber(month), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  return form && isRealDate(iso) ? iso : null;
}

/** A name, or the beginning of one only: « jui » is not a month. */
function monthNumber(month: string): string {
  if (/^\d/.test(month)) return month.padStart(2, '0');
  const [index = -1, other] = MONTHS.flatMap((name, at) => (name.startsWith(month) ? [at] : []));
  return other === undefined ? String(index + 1).padStart(2, '0') : '00';
}

export const readDate: Lecteur = (donnee, champ) => {
  if (typeof donnee === 'object') return sure(donnee.jour);
  const jour = jourOfSerial(donnee);
  if (jour !== null) return sure(jour, converti(String(donnee), jour));
  const texte = enMots(donnee);
  const date = parseDate(texte);
  if (date === null) return unread(texte, champ);
  return date === texte ? sure(date) : sure(date, converti(texte, date, ''));
};

/** A year alone says no month, two digits no century. */
function unread(texte: string, champ: Champ): ValeurLue {
  if (/^\d{4}$/.test(texte)) return aRegler(texte, champ, `${texte}-01`);
  const [, start, short] = /^(.*[/. -])(\d{2})$/.exec(texte) ?? [];
  const full = start === undefined ? null : parseDate(`${start}20${short ?? ''}`);
  return full === null ? nonLue(texte, refus(texte, champ)) : aRegler(texte, champ, full);
}
