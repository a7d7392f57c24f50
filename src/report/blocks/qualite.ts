import { plural } from '../../fiche/words/plural.ts';
import type { Result } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { numberCell, paragraph, tableau, textCell } from '../nodes.ts';

const FICHES_SHOWN = 12;

/** Findings by rule: what a figure rests on, and what is missing. */
export function qualiteBlocks({ counts, parCode }: Result<'ptsm.bilan'>['constats']): readonly Block[] {
  if (parCode.length === 0)
    return [paragraph('Aucun constat : toutes les fiches sont complètes et valides.')];
  const lignes = parCode.map(({ severity, titre, count, fiches }) => [
    textCell(severity),
    textCell(titre),
    numberCell(count),
    textCell(shown(fiches)),
  ]);
  const total = [
    plural(counts.erreur, 'erreur'),
    plural(counts.avertissement, 'avertissement'),
    plural(counts.info, 'information'),
  ].join(', ');
  return [
    tableau({
      id: 'qualite',
      titre: total,
      entetes: ['Gravité', 'Constat', 'Nombre', 'Fiches'],
      lignes,
      note: 'Le détail, ligne par ligne : ptsm valider.',
    }),
  ];
}

function shown(fiches: readonly string[]): string {
  const others = fiches.length - FICHES_SHOWN;
  return [...fiches.slice(0, FICHES_SHOWN), ...(others > 0 ? [`et ${plural(others, 'autre')}`] : [])].join(
    ', ',
  );
}
