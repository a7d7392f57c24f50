import type { Block } from '../document.ts';
import { heading, tableau, textCell } from '../nodes.ts';
import type { Importation } from '../../figures/result.ts';

/** What each column becomes; a guess is marked, and was not followed. */
export function colonnesBlocks({ colonnes, fichiers }: Importation): readonly Block[] {
  if (colonnes.length === 0) return [];
  const sheets = new Set(colonnes.map(({ fichier, feuille }) => JSON.stringify([fichier, feuille])));
  const isOne = sheets.size === 1;
  const lignes = colonnes.map(({ fichier, feuille, colonne, titre, devient, certaine }) =>
    [
      ...(isOne ? [] : [fichiers.length > 1 ? `${fichier}, ${feuille ?? ''}` : (feuille ?? fichier)]),
      colonne,
      titre,
      certaine ? devient : `${devient} (à confirmer)`,
    ].map(textCell),
  );
  const entetes = [...(isOne ? [] : ['Feuille']), 'Colonne', 'En-tête', 'Devient'];
  return [heading(2, 'Colonnes'), tableau({ id: 'colonnes', titre: '', entetes, lignes })];
}
