import { enumerate } from '../../../fiche/words/enumerate.ts';
import type { Ligne } from '../../../tableur/classeur.ts';
import type { Remarque } from '../../../tableur/remarque.ts';
import type { Colonne } from '../tableau.ts';
import type { Contexte } from './contexte.ts';
import { cite, etendue, lieuEn, remarque, texteEn } from './grille.ts';
import type { Groupe } from './sort-lignes.ts';

/** A value over several columns is that of the first one: said, since it may be meant for all of them. */
export function wideCases(
  groupes: readonly Groupe[],
  colonnes: readonly Colonne[],
  contexte: Contexte,
): readonly Remarque[] {
  return groupes
    .flatMap(({ tete, suites }) => [tete, ...suites])
    .flatMap((ligne) =>
      colonnes.flatMap((colonne) => {
        const { index } = colonne;
        if (texteEn(ligne, index) === '' || etendue(ligne, index) === 1) return [];
        const covered = colonnes.filter((one) => one.index > index && isCovered(ligne, one.index, index));
        return covered.length === 0 ? [] : [wide(ligne, [colonne, ...covered], contexte)];
      }),
    );
}

function isCovered({ numero, cases }: Ligne, index: number, by: number): boolean {
  const fusion = cases[index]?.fusion;
  return fusion?.ligne === numero && fusion.colonne === by;
}

function wide(
  ligne: Ligne,
  [first, ...others]: readonly [Colonne, ...Colonne[]],
  contexte: Contexte,
): Remarque {
  const message = `cette case fusionnée couvre aussi ${enumerate(others.map(({ titre }) => cite(titre)))} : sa valeur est lue dans la seule colonne ${cite(first.titre)}`;
  const said = {
    message,
    lieu: lieuEn(contexte, ligne.numero, first.index),
    recu: texteEn(ligne, first.index),
  };
  return remarque('case-sur-plusieurs-colonnes', 'avertissement', said);
}
