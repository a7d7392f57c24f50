import { champNamed, type Champ, type Contexte, type Donnee } from '../champ.ts';
import { donneeOf } from '../donnee.ts';
import { apport, reste, type Apport, type Constat } from '../apport.ts';
import { enMots } from '../lecteurs/en-mots.ts';
import type { CaseLue } from '../../tableau.ts';
import type { Dit } from '../valeur-lue.ts';

/** A cell that tells of one key of an entry, or of a whole one. */
export interface CaseDEntree {
  readonly cle: string | null;
  readonly annee: number | null;
  readonly donnee: Donnee;
  readonly texte: string;
  readonly source: CaseLue;
}

/** What a row says of one list of entries. */
export interface Entrees {
  readonly champ: Champ;
  readonly cases: readonly CaseDEntree[];
  /** A second column for what an entry says once. */
  readonly repetees: readonly CaseDEntree[];
  /** What cleaning its cells told. */
  readonly constats: readonly Constat[];
}

export function entreesOf(code: string, cases: readonly CaseLue[], contexte: Contexte): Entrees {
  const champ = champNamed(code, contexte);
  const read = cases.map((source) => ({ source, ...donneeOf(source.valeur, champ) }));
  const all = read.flatMap(({ source, donnee }) => (donnee === null ? [] : [caseOf(source, donnee)]));
  const repetees = all.filter((one, index) => isRepeated(one, all.slice(0, index)));
  return {
    champ,
    cases: all.filter((one) => !repetees.includes(one)),
    repetees,
    constats: read.flatMap(({ source, dits }) => dits.map((dit) => constat(source, dit))),
  };
}

/** Keys of which several cells add up to several entries. */
const SEVERAL: ReadonlySet<string | null> = new Set([null, 'financeur', 'titre', 'nom', 'prevu', 'engage']);

function isRepeated({ cle, annee }: CaseDEntree, before: readonly CaseDEntree[]): boolean {
  return !SEVERAL.has(cle) && before.some((one) => one.cle === cle && one.annee === annee);
}

function caseOf(source: CaseLue, donnee: Donnee): CaseDEntree {
  const { cible } = source.colonne;
  const [cle, annee] = cible.genre === 'champ' ? [cible.cle, cible.annee] : [null, null];
  return { cle, annee, donnee, texte: enMots(donnee), source };
}

export function constat({ lieu, valeur }: CaseLue, dit: Dit): Constat {
  return { dit, lieu, recu: valeur === null ? null : enMots(valeur) };
}

/** A cell that no entry takes: kept as words, and said. */
export function laissee({ source, texte }: CaseDEntree, message: string): Apport {
  const { titre } = source.colonne;
  const dit: Dit = {
    code: 'valeur-a-confirmer',
    gravite: 'avertissement',
    message: `${message} ; le texte est gardé dans la fiche, à reprendre à la main`,
    cle: message,
  };
  return apport(source.lieu, { restes: [reste(titre, texte)], constats: [constat(source, dit)] });
}
