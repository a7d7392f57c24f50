import { bare } from '../../formats/office/colours.ts';
import type { Feuille } from '../../formats/xlsx/feuille.ts';
import { writeClasseur } from '../../formats/xlsx/workbook.ts';
import { inerte } from '../texte-inerte.ts';
import type { Cachee, ClasseurAEcrire, FeuilleAEcrire } from './classeur-a-ecrire.ts';
import { grilleSheet } from './grille-sheet.ts';
import { lectureSheet } from './lecture-sheet.ts';

/** A workbook as the bytes of an xlsx: the same on each run. */
export function writeXlsx({ titre, date, pied, couleur, feuilles }: ClasseurAEcrire): Promise<Uint8Array> {
  const encre = bare(couleur);
  return writeClasseur({
    titre: inerte(titre),
    date,
    pied: inerte(pied),
    encre,
    feuilles: feuilles.map((feuille) => sheetOf(feuille, encre)),
  });
}

function sheetOf(feuille: FeuilleAEcrire, encre: string): Feuille {
  switch (feuille.genre) {
    case 'grille':
      return grilleSheet(feuille, encre);
    case 'lecture':
      return lectureSheet(feuille, encre);
    case 'cachee':
      return hiddenSheet(feuille);
  }
}

function hiddenSheet({ nom, lignes }: Cachee): Feuille {
  return {
    nom,
    colonnes: [{ largeur: 12, aspect: { format: '@' } }],
    lignes: lignes.map((line) => line.map(inerte)),
    cachee: true,
  };
}
