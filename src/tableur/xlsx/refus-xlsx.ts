import { LIMITES } from '../limites.ts';
import type { Refus } from '../refus.ts';

const COPY = 'copiez le tableau dans un classeur neuf';

/** Why a workbook is not read. */
export const REFUS_XLSX = {
  sansClasseur: {
    code: 'fichier-abime',
    message:
      'la partie principale du classeur manque : ouvrez-le dans Excel ou LibreOffice et enregistrez-le de nouveau en .xlsx',
  },
  feuilles: {
    code: 'fichier-trop-gros',
    message: `le classeur a plus de ${String(LIMITES.feuilles)} feuilles : ${COPY}, avec les seules feuilles qui décrivent des fiches`,
  },
  cases: {
    code: 'fichier-trop-gros',
    message: `le classeur a plus de ${String(LIMITES.cases)} cases remplies, bien plus qu’un plan : ${COPY}`,
  },
  lignes: (feuille: string): Refus => ({
    code: 'fichier-trop-gros',
    message: `la feuille « ${feuille} » a plus de ${String(LIMITES.lignes)} lignes remplies, bien plus qu’un plan : ${COPY}`,
  }),
  feuilleAbsente: (feuille: string): Refus => ({
    code: 'fichier-abime',
    message: `la feuille « ${feuille} » est annoncée et son contenu manque : ouvrez le classeur dans Excel ou LibreOffice et enregistrez-le de nouveau en .xlsx`,
  }),
} as const;
