import type { Result } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import type { ChartMaker } from '../graphiques/graphiques.ts';
import { paragraph } from '../nodes.ts';

/** A chart, or a line that says why there is none. */
export function graphiqueBlocks(
  { description, build }: ChartMaker,
  bilan: Result<'ptsm.bilan'>,
): readonly Block[] {
  const made = build(bilan);
  return made ? [made] : [paragraph(`Pas de graphique pour ${description} : aucune donnée.`)];
}
