import type { Ligne } from '../../../tableur/classeur.ts';
import { lettre, type Remarque } from '../../../tableur/remarque.ts';
import { shapeOf } from '../../../fiche/schema/shapes.ts';
import { enumerate } from '../../../fiche/words/enumerate.ts';
import { printCible } from '../cible.ts';
import type { Cible, Colonne } from '../tableau.ts';
import { cite } from './grille.ts';
import { isKnown, matchHeader, saidOf, type Lexique, type Titre } from './match-header.ts';

/** A column as its title tells it: a guess is kept in the body, and proposed. */
export function buildColonne(titre: Titre, index: number, lexique: Lexique): Colonne {
  const complet = titre.complet === '' ? `Colonne ${lettre(index)}` : titre.complet;
  const section: Cible = { genre: 'section', titre: complet };
  const sens = matchHeader({ ...titre, complet }, lexique);
  if (!sens) return { index, titre: complet, cible: section, certaine: true };
  if (!sens.certaine) return { index, titre: complet, cible: section, certaine: false, proposee: sens.cible };
  return { index, titre: complet, cible: sens.cible, certaine: true };
}

/** What a table may not have twice, or at all; each keeps it from being read. */
export function faultsOfColonnes(
  colonnes: readonly Colonne[],
  at: { readonly lieuDe: (colonne: Colonne) => Remarque['lieu']; readonly lexique: Lexique },
): readonly Remarque[] {
  return [
    ...colonnes
      .filter(({ titre }) => FORBIDDEN.has(titre.toLowerCase()))
      .map((one) => forbidden(one, at.lieuDe(one))),
    ...claimedTwice(colonnes, at.lexique).map((some) => twice(some, at.lieuDe(some[1] ?? some[0]))),
  ];
}

/** What is said of each column that is not read as a field. */
export function remarquesOfColonne(
  colonne: Colonne,
  lieu: Remarque['lieu'],
  lexique: Lexique,
): readonly Remarque[] {
  const { titre, cible, proposee } = colonne;
  if (cible.genre !== 'section' || saidOf(titre, lexique)) return [];
  if (!proposee && isKnown(titre.split(' – ').at(-1) ?? '', lexique)) return [];
  const key = JSON.stringify(titre);
  if (proposee) {
    const line = cite(`${key}: ${printCible(proposee)}`);
    const message = `la colonne ${cite(titre)} ressemble à ${cite(printCible(proposee))} ; pour la lire ainsi, écrire ${line} sous « colonnes » dans import.yaml ; d’ici là elle est gardée dans le corps des fiches`;
    return [{ code: 'colonne-incertaine', gravite: 'avertissement', message, lieu, recu: titre }];
  }
  const message = `la colonne ${cite(titre)} ne correspond à aucun champ : elle est gardée dans le corps des fiches, sous le titre ${cite(cible.titre)} ; pour l’écarter, écrire ${cite(`${key}: ignorer`)} sous « colonnes » dans import.yaml`;
  return [{ code: 'colonne-gardee', gravite: 'info', message, lieu, recu: titre }];
}

export function hasContent(index: number, lignes: readonly Ligne[]): boolean {
  return lignes.some(({ cases }) => {
    const valeur = cases[index]?.valeur ?? null;
    return valeur !== null && (typeof valeur !== 'string' || valeur.trim() !== '');
  });
}

/** Names that reach the prototype of an object. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function forbidden({ titre }: Colonne, lieu: Remarque['lieu']): Remarque {
  const message = `le titre de colonne ${cite(titre)} n’est pas accepté ; le remplacer par un titre ordinaire`;
  return { code: 'entete-interdit', gravite: 'erreur', message, lieu, recu: titre };
}

type Pair = readonly [Colonne, ...Colonne[]];

function claimedTwice(colonnes: readonly Colonne[], { champs }: Lexique): readonly Pair[] {
  const claims = new Map<string, [Colonne, ...Colonne[]]>();
  for (const colonne of colonnes) {
    if (colonne.cible.genre === 'section' || colonne.cible.genre === 'ignoree') continue;
    const path = printCible(colonne.cible);
    const others = claims.get(path);
    if (others) others.push(colonne);
    else claims.set(path, [colonne]);
  }
  return [...claims.values()].filter((some) => some.length > 1 && !joins(some[0].cible, champs));
}

/** Axes and priorities are lists of codes, but two columns of them are two ways to sort, not one list. */
const SINGLE: ReadonlySet<string> = new Set(['axe', 'priority', 'budget']);
const LISTS: ReadonlySet<string> = new Set(['liste', 'termes', 'numeros', 'entrees']);

function joins(cible: Cible, champs: Lexique['champs']): boolean {
  return cible.genre === 'champ' && !SINGLE.has(cible.champ) && LISTS.has(shapeOf(cible.champ, champs));
}

function twice(some: Pair, lieu: Remarque['lieu']): Remarque {
  const named = enumerate(some.map(({ titre, index }) => `${cite(titre)} (${lettre(index)})`));
  const message = `les colonnes ${named} donnent toutes le champ « ${printCible(some[0].cible)} », qui n’accepte qu’une colonne ; écrire dans import.yaml laquelle garder, et « ignorer » ou « corps » pour les autres`;
  return { code: 'entete-en-double', gravite: 'erreur', message, lieu, recu: some[1]?.titre ?? null };
}
