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
  /** What cleaning its cells told. */
  readonly constats: readonly Constat[];
}

export function entreesOf(code: string, cases: readonly CaseLue[], contexte: Contexte): Entrees {
  const champ = champNamed(code, contexte);
  const read = cases.map((source) => ({ source, ...donneeOf(source.valeur, champ) }));
  return {
    champ,
    cases: read.flatMap(({ source, donnee }) => (donnee === null ? [] : [caseOf(source, donnee)])),
    constats: read.flatMap(({ source, dits }) => dits.map((dit) => constat(source, dit))),
  };
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
