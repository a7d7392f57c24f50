import type { Aspect, Case, Feuille } from '../../formats/xlsx/feuille.ts';
import { inerte } from '../texte-inerte.ts';
import type { Lecture, LigneALire } from './classeur-a-ecrire.ts';

/** A sheet to read: titles and sentences over its whole width, tables in its columns. */
export function lectureSheet({ nom, largeurs, lignes }: Lecture, encre: string): Feuille {
  const looks = looksOf(encre);
  return {
    nom,
    colonnes: largeurs.map((largeur) => ({ largeur, aspect: {} })),
    lignes: lignes.map((ligne) => cellsOf(ligne, looks)),
    etalees: lignes.flatMap((ligne, row) =>
      'texte' in ligne ? [{ ligne: row, colonnes: largeurs.length }] : [],
    ),
  };
}

type Looks = Readonly<Record<LigneALire['genre'], Aspect>>;

function looksOf(encre: string): Looks {
  return {
    titre: { gras: true, taille: 16, encre },
    intertitre: { gras: true, taille: 12, encre },
    phrase: {},
    tete: { gras: true, encre: 'FFFFFF', fond: encre, bordure: true },
    ligne: { bordure: true },
  };
}

function cellsOf(ligne: LigneALire, looks: Looks): readonly Case[] {
  const aspect = looks[ligne.genre];
  const texts = 'texte' in ligne ? [ligne.texte] : ligne.textes;
  return texts.map((text) => ({ valeur: inerte(text), aspect }));
}
