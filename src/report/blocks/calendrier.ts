import type { Part } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { spanOf } from '../graphiques/calendrier.ts';
import { paragraph, tableau, textCell } from '../nodes.ts';

/** The steps of each phase in words, numbered as the chart numbers them. */
export function calendrierBlocks(calendrier: Part<'calendrier'>): readonly Block[] {
  if (calendrier.length === 0) return [paragraph('Aucun calendrier n’est déclaré dans ptsm.yaml.')];
  const lignes = calendrier.flatMap(({ phase, etapes }) =>
    etapes.map(({ titre, debut, fin }, index) =>
      [phase, String(index + 1), titre, spanOf(debut, fin)].map(textCell),
    ),
  );
  return [
    tableau({
      id: 'etapes',
      titre: 'Étapes du calendrier',
      entetes: ['Phase', 'Étape', 'Contenu', 'Quand'],
      lignes,
    }),
  ];
}
