import { writeCell } from '../../fiche/cellule/write-cell.ts';
import { fieldValue } from '../../fiche/field-value.ts';
import type { Fiche } from '../../fiche/plan.ts';
import type { Exportation } from './exportation.ts';
import { colonnesDuCsv, type ColonneExportee } from './modele.ts';

type Row = readonly (string | number | null)[];

/** One table with everything: the titles of its columns, then a row a fiche. */
export function tableCsv({ plan, fiches, provenance }: Exportation): readonly Row[] {
  const colonnes = colonnesDuCsv(plan.vocabulary);
  const { commit, etat } = provenance;
  const base = commit === null ? null : `${commit}${etat === 'propre' ? '' : '+modifie'}`;
  return [
    colonnes.map(({ titre }) => titre),
    ...fiches.map((fiche) => colonnes.map((colonne) => cellOf(fiche, colonne, base))),
  ];
}

function cellOf(fiche: Fiche, { role, champ }: ColonneExportee, base: string | null): string | number | null {
  if (role === 'fichier') return fiche.file;
  if (role === 'commit') return base;
  return writeCell(champ, fieldValue(fiche, champ)).value;
}
