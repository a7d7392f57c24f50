import type { Graphique, Tableau } from '../../report/document.ts';
import { isGrid } from '../graphique-text.ts';

/** Where the data of a chart stand in a table: its rows, from 0, and a column for each category or series. */
export interface DrawnRange {
  /** How many lines, from the first. */
  readonly lignes: number;
  /** In the order of the series; of the categories for a grid. */
  readonly colonnes: readonly number[];
}

/** A chart whose every value is a cell of the table needs no data of its own; null where one is missing or differs. */
export function drawnRange(graphique: Graphique, tableau: Tableau): DrawnRange | null {
  const { categories, series } = graphique;
  const isAcross = isGrid(graphique);
  const names = series.map(({ nom }) => nom);
  const [rows, columns] = isAcross ? [names, categories] : [categories, names];
  const heads = tableau.entetes.map(spaced);
  const colonnes = columns.map((name) => heads.indexOf(spaced(name)));
  const labels = tableau.lignes.map(([first]) => spaced(first?.text ?? ''));
  if (colonnes.some((column) => column < 1)) return null;
  if (rows.some((row, index) => labels[index] !== spaced(row))) return null;
  const isSame = rows.every((_, row) =>
    colonnes.every((column, rank) => {
      const drawn = isAcross ? series[row]?.valeurs[rank] : series[rank]?.valeurs[row];
      return typeof drawn?.value === 'number' && drawn.value === tableau.lignes[row]?.[column]?.value;
    }),
  );
  return isSame ? { lignes: rows.length, colonnes } : null;
}

/** Texts of a chart have French spaces, heads of a table may not. */
function spaced(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}
