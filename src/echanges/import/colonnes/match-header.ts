import leven from 'leven';
import { once } from '../../../fiche/once.ts';
import { recognise, suggest, type Term } from '../../../fiche/words/suggest.ts';
import type { ChampLocal } from '../../../fiche/vocabulary/configuration.ts';
import { cibleOf, localCible, parseCible } from '../cible.ts';
import type { Cible } from '../tableau.ts';
import { headerKey } from './header-key.ts';
import { HEADERS, YEARLY_HEADERS } from './headers.ts';
import { TERRITOIRES_EN_TRANSITIONS } from './territoires-en-transitions.ts';

/** Products whose tables are known as they are. */
export const MODELES = ['territoires-en-transitions'] as const;
export type Modele = (typeof MODELES)[number];

/** Everything that may tell what a title means, from what the user said to what the tool knows. */
export interface Lexique {
  /** What `import.yaml` says of a title, as it is written there and by its key. */
  readonly imposees: ReadonlyMap<string, Cible>;
  readonly modele: Modele | null;
  readonly champs: readonly ChampLocal[];
}

/** A title: under a row that groups columns, what the group and the column are called. */
export interface Titre {
  readonly complet: string;
  readonly groupe: string;
  readonly propre: string;
}

export interface Sens {
  readonly cible: Cible;
  /** False where it is only close to what is known. */
  readonly certaine: boolean;
}

/** What a column becomes by its title; null where nothing is close. */
export function matchHeader(titre: Titre, lexique: Lexique): Sens | null {
  const said = saidOf(titre.complet, lexique) ?? saidOf(titre.propre, lexique);
  if (said) return { cible: said, certaine: true };
  const whole = knownAs(titre.complet, lexique);
  if (whole || titre.groupe === '') return surely(whole) ?? nearly(titre.complet, lexique);
  const own = knownAs(titre.propre, lexique);
  if (own) return { cible: own, certaine: !isOfItsGroup(own, titre.groupe, lexique) };
  return nearly(titre.propre, lexique);
}

export function wordHeader(texte: string, lexique: Lexique): Sens | null {
  return matchHeader({ complet: texte, groupe: '', propre: texte }, lexique);
}

/** Whether a title is sure, without looking for what is close. */
export function isKnown(texte: string, lexique: Lexique): boolean {
  return saidOf(texte, lexique) !== null || knownAs(texte, lexique) !== null;
}

/** A known spelling; a column « Financeur 2 » is one of the financeurs. */
export function knownAs(texte: string, { modele, champs }: Lexique): Cible | null {
  const key = headerKey(texte);
  const [, stem = ''] = /^(.+) \d$/.exec(key) ?? [];
  return (
    (modele && ofModele(key, champs)) ??
    (modele && ofModele(stem, champs)) ??
    ofLocal(key, champs) ??
    ofPath(recognise(key, HEADERS)) ??
    repeatable(recognise(stem, HEADERS)) ??
    ofYear(key)
  );
}

export function saidOf(titre: string, { imposees }: Lexique): Cible | null {
  return imposees.get(titre) ?? imposees.get(headerKey(titre)) ?? null;
}

function surely(cible: Cible | null): Sens | null {
  return cible && { cible, certaine: true };
}

function ofModele(key: string, champs: readonly ChampLocal[]): Cible | null {
  const code = recognise(key, TERRITOIRES_EN_TRANSITIONS);
  return code === null ? null : parseCible(code, '', champs);
}

function ofLocal(key: string, champs: readonly ChampLocal[]): Cible | null {
  const code = recognise(key, localTerms(champs));
  return code === null ? null : localCible(code);
}

const localTerms = once((champs: readonly ChampLocal[]): readonly Term[] =>
  champs.map(({ code, libelle }) => ({ code, libelle: headerKey(libelle), synonymes: [] })),
);

function ofPath(path: string | null): Cible | null {
  return path === null ? null : cibleOf(path);
}

const REPEATED: ReadonlySet<string> = new Set([
  'financements.financeur',
  'financements.montant',
  'pilotes',
  'partenaires',
]);

function repeatable(path: string | null): Cible | null {
  return path !== null && REPEATED.has(path) ? cibleOf(path) : null;
}

function ofYear(key: string): Cible | null {
  const [, before = '', year, after = ''] = /^(.*?)\b((?:19|20)\d{2})\b(.*)$/.exec(key) ?? [];
  const path = year === undefined ? null : recognise(`${before} ${after}`.trim(), YEARLY_HEADERS);
  return path === null ? null : cibleOf(path, Number(year));
}

/** Under « Pilote », a column « Nom » is not the title of the fiche. */
function isOfItsGroup(own: Cible, groupe: string, lexique: Lexique): boolean {
  if (own.genre !== 'champ' || !COMMON.has(own.champ)) return false;
  const group = knownAs(groupe, lexique);
  return group?.genre === 'champ' && group.champ !== own.champ;
}

const COMMON: ReadonlySet<string> = new Set(['id', 'title', 'status']);

/** Shorter titles are close to too many words; longer ones are no titles. */
const LONG_ENOUGH = 6;
const SHORT_ENOUGH = 45;

function nearly(texte: string, { champs }: Lexique): Sens | null {
  const key = headerKey(texte);
  if (key.length < LONG_ENOUGH || key.length > SHORT_ENOUGH) return null;
  const local = closest(key, localTerms(champs));
  const cible = local === null ? ofPath(closest(key, HEADERS)) : localCible(local);
  const found = cible ?? ofBeginning(key.split(' '));
  return found && { cible: found, certaine: false };
}

/** One letter in five at most: « contexte » is no « contrat ». */
function closest(key: string, terms: readonly Term[]): string | null {
  const code = suggest(key, terms).suggestion;
  const term = terms.find((one) => one.code === code);
  if (!term) return null;
  const spellings = [term.code, term.libelle ?? term.code, ...term.synonymes].map(headerKey);
  return spellings.some((one) => leven(key, one) <= key.length / 5) ? code : null;
}

/** « Statut au 31/12/2024 » begins like « Statut ». */
function ofBeginning(words: readonly string[]): Cible | null {
  for (let length = Math.min(words.length - 1, 6); length > 0; length -= 1) {
    const path = recognise(words.slice(0, length).join(' '), HEADERS);
    if (path !== null) return VAGUE.has(path) ? null : cibleOf(path);
  }
  return null;
}

/** « Action en amélioration continue » is no title, « Lieux d'accueil » no territory. */
const VAGUE: ReadonlySet<string> = new Set(['id', 'title', 'territoires', 'liens', 'realisation', 'tags']);
