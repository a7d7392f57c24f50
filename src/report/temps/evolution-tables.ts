import type { Result } from '../../figures/result.ts';
import type { Tableau } from '../document.ts';
import { numberCell, tableau, textCell } from '../nodes.ts';
import { quantityCell } from '../quantity.ts';
import { etapeCourte, etapeHead } from './etape-text.ts';
import { byUnit, serieName, type SerieDeChiffre } from './series.ts';

type Evolution = Result<'ptsm.evolution'>;

/** Beside the step, as many as fit a page and a screen of 80 columns. */
const COLUMNS = 6;

/** A row a step; a table for each unit, cut where its columns are many. */
export function etapesTables(evolution: Evolution, series: readonly SerieDeChiffre[]): Tableau[] {
  const { etapes, par } = evolution;
  const pieces = byUnit(series).flatMap(([, own]) => inPieces(own));
  return pieces.map((own, index) =>
    tableau({
      id: index === 0 ? 'etapes' : `etapes-${String(index + 1)}`,
      titre: '',
      entetes: [etapeHead(evolution), ...own.map(serieName)],
      lignes: etapes.map((etape, at) => [textCell(etapeCourte(etape, par)), ...cellsAt(own, at)]),
    }),
  );
}

/** One table with all that a spreadsheet needs of each step. */
export function etapesRows({ etapes }: Evolution, series: readonly SerieDeChiffre[]): Tableau {
  return tableau({
    id: 'etapes',
    titre: '',
    entetes: [
      'Étape',
      'Libellé',
      'Au',
      'Commit',
      'Fichiers lus',
      'Fichiers non lus',
      ...series.map(serieName),
    ],
    lignes: etapes.map(({ id, label, date, commit, lues, nonLues }, at) => [
      ...[id, label, date, commit].map(textCell),
      ...[lues, nonLues].map(numberCell),
      ...cellsAt(series, at),
    ]),
  });
}

function cellsAt(series: readonly SerieDeChiffre[], at: number) {
  return series.map(({ valeurs, unite }) => quantityCell(valeurs[at] ?? null, unite));
}

function inPieces(series: readonly SerieDeChiffre[]) {
  const count = Math.ceil(series.length / COLUMNS);
  // Seven are four and three, rather than six and one.
  const length = Math.ceil(series.length / count);
  return Array.from({ length: count }, (_, index) => series.slice(index * length, (index + 1) * length));
}
