import { FIELDS } from '../../fiche/schema/fields.ts';
import { ENTRY_KEYS } from '../../fiche/schema/shapes.ts';
import type { ChampLocal } from '../../fiche/vocabulary/configuration.ts';
import type { Cible } from './tableau.ts';

/** What a column becomes, as `import.yaml` says it: « budget.prevu 2024 », « corps Commentaires », « ignorer ». */
export function printCible(cible: Cible): string {
  switch (cible.genre) {
    case 'champ':
      return `${champDe(cible)}${cible.annee === null ? '' : ` ${String(cible.annee)}`}`;
    case 'section':
      return `corps ${cible.titre}`;
    case 'realisation':
      return 'realisation';
    case 'ignoree':
      return 'ignorer';
  }
}

/** Null where it names nothing that a fiche may have. « corps » alone keeps the title of the column. */
export function parseCible(text: string, titre: string, champs: readonly ChampLocal[]): Cible | null {
  const said = text.replace(/\s+/g, ' ').trim();
  if (said === 'ignorer') return { genre: 'ignoree' };
  if (said === 'realisation') return { genre: 'realisation' };
  const body = /^corps(?: (.+))?$/.exec(said);
  if (body) return { genre: 'section', titre: body[1] ?? titre };
  return parseChamp(said, champs);
}

/** `budget.prevu` → the key `prevu` of the entries of `budget`. */
export function cibleOf(path: string, annee: number | null = null): Cible {
  if (path === 'realisation') return { genre: 'realisation' };
  const [champ = '', cle = null] = path.split('.');
  return { genre: 'champ', champ, cle, annee };
}

/** Whether a column may tell it for one year: « Budget 2024 ». */
function isYearly(path: string): boolean {
  return YEARLY.has(path);
}

const YEARLY: ReadonlySet<string> = new Set([
  'budget.prevu',
  'budget.engage',
  'financements.montant',
  'indicateurs.valeurs',
]);

function champDe({ champ, cle }: { readonly champ: string; readonly cle: string | null }): string {
  return cle === null ? champ : `${champ}.${cle}`;
}

function parseChamp(said: string, champs: readonly ChampLocal[]): Cible | null {
  const [, path = '', year] = /^(\S+)(?: (\d{4}))?$/.exec(said) ?? [];
  if (champs.some(({ code }) => code === path)) return year ? null : localCible(path);
  if (!isKnownPath(path) || (year !== undefined && !isYearly(path))) return null;
  return cibleOf(path, year === undefined ? null : Number(year));
}

/** A field of the territory: its code may hold a point. */
export function localCible(champ: string): Cible {
  return { genre: 'champ', champ, cle: null, annee: null };
}

function isKnownPath(path: string): boolean {
  const [champ = '', cle, ...more] = path.split('.');
  if (!FIELDS.some(({ code }) => code === champ) || more.length > 0) return false;
  return cle === undefined || (isEntryField(champ) && Object.hasOwn(ENTRY_KEYS[champ], cle));
}

function isEntryField(champ: string): champ is keyof typeof ENTRY_KEYS {
  return Object.hasOwn(ENTRY_KEYS, champ);
}
