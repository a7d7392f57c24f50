import { writeCell } from '../../fiche/cellule/write-cell.ts';
import { fieldValue } from '../../fiche/field-value.ts';
import type { Plan } from '../../fiche/plan.ts';
import type { EtatExporte } from '../export/etat.ts';
import { colonnesDuCsv, FEUILLES } from '../export/modele.ts';

/** What the one table of a CSV or a JSON holds of a plan, lists of entries in one cell each. */
export function etatDeTable({ fiches, vocabulary }: Plan, titres: 'libelles' | 'codes'): EtatExporte {
  const colonnes = colonnesDuCsv(vocabulary).map((colonne) => ({
    ...colonne,
    feuille: FEUILLES.fiches,
    titre: titres === 'codes' && colonne.champ !== '' ? colonne.champ : colonne.titre,
    role: colonne.champ === 'id' ? ('numero' as const) : colonne.role,
  }));
  return {
    source: { commit: null, date: null, etat: 'propre' },
    colonnes,
    fiches: fiches.map(({ file, champs }) => ({ fichier: file, id: champs.id ?? null })),
    cases: fiches.flatMap((fiche) =>
      colonnes.flatMap(({ feuille, role, champ, cle }) => {
        const contenu = role === 'champ' ? writeCell(champ, fieldValue(fiche, champ)).value : null;
        return contenu === null ? [] : [{ feuille, fichier: fiche.file, rang: null, champ, cle, contenu }];
      }),
    ),
  };
}

/** A state with the fiches that another has and it has not: they were not in its commit yet. */
export function completedBy(base: EtatExporte, other: EtatExporte): EtatExporte {
  const known = new Set(base.fiches.map(({ fichier }) => fichier));
  return {
    ...base,
    fiches: [...base.fiches, ...other.fiches.filter(({ fichier }) => !known.has(fichier))],
    cases: [...base.cases, ...other.cases.filter(({ fichier }) => !known.has(fichier))],
  };
}
