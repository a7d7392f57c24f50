import type { Said } from './said.ts';

export function tooLarge(most: string): Said {
  return {
    code: 'fichier-trop-grand',
    gravite: 'erreur',
    message: `le fichier dépasse ${most}, ce qu’aucun plan n’atteint : gardez la seule feuille des fiches, ou coupez-la en plusieurs fichiers`,
  };
}
