import type { Result } from '../../figures/result.ts';
import type { Document } from '../document.ts';
import { heading, paragraph, root, strong } from '../nodes.ts';
import { courbes } from './evolution-courbes.ts';
import { methodeBlocks } from './evolution-methode.ts';
import { etapesRows, etapesTables } from './evolution-tables.ts';
import { sansActionBlocks } from './sans-action.ts';
import { fromTo, shownSeries } from './series.ts';

type Evolution = Result<'ptsm.evolution'>;

export interface EvolutionLayout {
  /** Null for the main ones. */
  readonly chiffres: readonly string[] | null;
  readonly format: string;
}

const TITRES: Readonly<Record<Evolution['par'], string>> = {
  mois: 'Évolution par mois',
  trimestre: 'Évolution par trimestre',
  annee: 'Évolution par année',
  etiquettes: 'Évolution par étiquette',
};

/** How the figures moved, as curves and as a table, then what has been without an action, and how all this is counted. */
export function renderEvolution(evolution: Evolution, { chiffres, format }: EvolutionLayout): Document {
  const series = shownSeries(evolution, chiffres);
  // A spreadsheet takes one table, a row a step.
  if (format === 'csv') return root(etapesRows(evolution, series));
  const { territoire, reserves, par } = evolution;
  const moves = fromTo(evolution, series);
  // In Markdown a curve is a table: the one that follows.
  const curves = format === 'markdown' ? [] : courbes(evolution, series);
  return root(
    heading(1, `${TITRES[par]}${territoire.nom === null ? '' : ` : ${territoire.nom}`}`),
    ...reserves.map((reserve) => paragraph(strong('À savoir'), ` : ${reserve}`)),
    ...(moves === null ? [] : [paragraph(moves)]),
    ...curves,
    ...etapesTables(evolution, series),
    heading(2, 'Sans action depuis'),
    ...sansActionBlocks(evolution),
    heading(2, 'Méthode'),
    ...methodeBlocks(evolution),
  );
}
