import type { Item } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { paragraph, tableau, textCell } from '../nodes.ts';

/** Fiches that leave out what a bilan needs, and what is to be asked of them. */
export function incompletesBlocks(fiches: readonly Item<'incompletes'>[]): readonly Block[] {
  if (fiches.length === 0) return [paragraph('Aucune fiche incomplète.')];
  const lignes = fiches.map(({ ref, title, manque }) => [ref, title, manque.join(', ')].map(textCell));
  return [
    tableau({
      id: 'incompletes',
      titre: '',
      entetes: ['N°', 'Titre', 'Il manque'],
      lignes,
      note: 'Fiches abandonnées non comprises. Années et indicateurs ne sont attendus que d’une fiche mise en œuvre.',
    }),
  ];
}
