import type { Importation } from '../../figures/result.ts';

/** « actions.xlsx, Actions, B12 » */
export function origineText({ fichier, feuille, adresse }: Importation['fiches'][number]['origine']): string {
  return [fichier, feuille, adresse].filter((part) => part !== null && part !== '').join(', ');
}
