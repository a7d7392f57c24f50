import type { Colonne } from '../tableau.ts';

/** The column that a table without one is given. */
export const COLONNE_D_AXE: Omit<Colonne, 'index'> = {
  titre: 'Intertitre',
  cible: { genre: 'champ', champ: 'axe', cle: null, annee: null },
  certaine: true,
};
