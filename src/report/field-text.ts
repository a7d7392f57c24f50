import { frenchDate } from '../fiche/words/french-date.ts';
import type { FrontMatter } from '../fiche/schema/front-matter.ts';
import { details } from './details.ts';
import { budgetText, financementText } from './money-text.ts';
import { spans } from '../fiche/words/spans.ts';

type Item<K extends keyof FrontMatter> = Extract<NonNullable<FrontMatter[K]>, readonly unknown[]>[number];
type Writers = { readonly [K in keyof FrontMatter]?: (value: NonNullable<FrontMatter[K]>) => string };

/** Fields that are more than words, as a person reads them; the others are shown as they are written. */
const WRITERS: Writers = {
  year: spans,
  debut: frenchDate,
  fin: frenchDate,
  ctsm: ctsmText,
  budget: budgetText,
  financements: (value) => value.map(financementText).join(' ; '),
  indicateurs: (value) => value.map(indicateurText).join(' ; '),
  etapes: (value) => value.map(({ titre, status, date }) => details(titre, [status, date])).join(' ; '),
};

/** A field's value in words, null where it needs none. */
export function fieldText(key: string, champs: FrontMatter): string | null {
  const name = key as keyof FrontMatter;
  const write = WRITERS[name] as ((value: unknown) => string) | undefined;
  const value = champs[name];
  return write && value !== undefined ? write(value) : null;
}

function ctsmText(value: NonNullable<FrontMatter['ctsm']>): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return typeof value === 'number' ? `avenant n° ${String(value)}` : frenchDate(value);
}

function indicateurText({ nom, unite = '', initiale, cible, valeurs = {} }: Item<'indicateurs'>): string {
  const years = Object.entries(valeurs).map(([year, value]) => `${year} : ${String(value)}`);
  const known = [
    initiale === undefined ? undefined : `au départ ${String(initiale)}`,
    cible === undefined ? undefined : `cible ${String(cible)}`,
  ];
  return details(unite === '' ? nom : `${nom}, en ${unite}`, [...known, ...years]);
}
