import { writeCell } from '../../fiche/cellule/write-cell.ts';
import { fieldValue } from '../../fiche/field-value.ts';
import type { Plan } from '../../fiche/plan.ts';
import type { EtatExporte } from '../export/etat.ts';
import { colonnesDuCsv, FEUILLES } from '../export/modele.ts';

/** What the one table of a CSV holds of a plan, lists of entries in one cell each. */
export function etatDeTable({ fiches, vocabulary }: Plan): EtatExporte {
  const colonnes = colonnesDuCsv(vocabulary).map((colonne) => ({ ...colonne, feuille: FEUILLES.fiches }));
  return {
    source: { commit: null, date: null, etat: 'propre' },
    colonnes: colonnes.map((colonne) => (colonne.champ === 'id' ? { ...colonne, role: 'numero' } : colonne)),
    fiches: fiches.map(({ file, champs }) => ({ fichier: file, id: champs.id ?? null })),
    cases: fiches.flatMap((fiche) =>
      colonnes.flatMap(({ feuille, role, champ, cle }) => {
        const contenu = role === 'champ' ? writeCell(champ, fieldValue(fiche, champ)).value : null;
        return contenu === null ? [] : [{ feuille, fichier: fiche.file, rang: null, champ, cle, contenu }];
      }),
    ),
  };
}
