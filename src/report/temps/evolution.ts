import { monthOf } from '../../fiche/partial-date.ts';
import { frenchDate } from '../../fiche/words/french-date.ts';
import type { Result } from '../../figures/result.ts';
import type { Document } from '../document.ts';
import { heading, paragraph, root, strong } from '../nodes.ts';
import { etapeHead } from './etape-text.ts';
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
  const moves = fromTo(evolution, series);
  // In Markdown a curve is a table: the one that follows.
  const curves = format === 'markdown' ? [] : courbes(evolution, series);
  return root(
    heading(1, titleOf(evolution)),
    ...evolution.reserves.map((reserve) => paragraph(strong('À savoir'), ` : ${reserve}`)),
    ...[moves, unfinished(evolution)].flatMap((text) => (text === null ? [] : [paragraph(text)])),
    ...curves,
    // A workbook has the figures of a curve beside it.
    ...(format === 'xlsx' ? [etapesRows(evolution, series)] : etapesTables(evolution, series)),
    heading(2, 'Sans action depuis'),
    ...sansActionBlocks(evolution),
    heading(2, 'Méthode'),
    ...methodeBlocks(evolution),
  );
}

function titleOf(evolution: Evolution): string {
  const { nom } = evolution.territoire;
  const title = etapeHead(evolution) === 'COPIL' ? 'Évolution d’un COPIL à l’autre' : TITRES[evolution.par];
  return nom === null ? title : `${title} : ${nom}`;
}

/** A year whose last commit is of January is no year. */
function unfinished({ par, etapes, provenance }: Evolution): string | null {
  const last = etapes.at(-1);
  if (!last || provenance.date === null || par === 'mois' || par === 'etiquettes') return null;
  if (monthOf(provenance.date) >= monthOf(last.date)) return null;
  const day = frenchDate(provenance.date);
  return `La dernière étape n’est pas entière : le dernier commit est du ${day}.`;
}
