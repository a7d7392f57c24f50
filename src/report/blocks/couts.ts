import type { Item } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { paragraph, tableau, textCell } from '../nodes.ts';

/** Costs in words, as fiches say them. */
export function coutsBlocks(couts: readonly Item<'couts'>[]): readonly Block[] {
  if (couts.length === 0) return [paragraph('Aucun coût n’est donné en texte.')];
  const lignes = couts.map(({ ref, title, annee, texte }) =>
    [ref, title, annee === null ? '—' : String(annee), texte].map(textCell),
  );
  return [
    tableau({
      id: 'couts',
      titre: 'Coûts donnés en texte',
      entetes: ['N°', 'Titre', 'Année', 'Coût, tel que la fiche le dit'],
      lignes,
      note: 'Ces textes sont cités tels quels, aucun n’est additionné.',
    }),
  ];
}
