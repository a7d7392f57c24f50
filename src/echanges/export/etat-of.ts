import type { Exportation } from './exportation.ts';
import type { CaseExportee, EtatExporte } from './etat.ts';
import type { TableExportee } from './tables.ts';

/** What tables of fiches hold, cell by cell: the base of a merge, and what it is compared with. */
export function etatOf(
  { provenance: { commit, date, etat }, fiches }: Pick<Exportation, 'provenance' | 'fiches'>,
  tables: readonly TableExportee[],
): EtatExporte {
  return {
    source: { commit, date, etat },
    colonnes: tables.flatMap(({ feuille, colonnes }) => colonnes.map((colonne) => ({ ...colonne, feuille }))),
    fiches: fiches.map(({ file, champs }) => ({ fichier: file, id: champs.id ?? null })),
    cases: tables.flatMap(casesOf),
  };
}

/** What identifies a row is not one of its cells. */
function casesOf({ feuille, colonnes, lignes }: TableExportee): readonly CaseExportee[] {
  return lignes.flatMap(({ fichier, rang, contenus }) =>
    colonnes.flatMap(({ role, champ, cle }, index) => {
      const contenu = contenus[index] ?? null;
      const isValue = role === 'champ' || role === 'cle';
      return isValue && contenu !== null ? [{ feuille, fichier, rang, champ, cle, contenu }] : [];
    }),
  );
}
