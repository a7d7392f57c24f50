import type { Cellule, Graphique } from '../../report/document.ts';
import { isGrid } from '../graphique-text.ts';
import { gridTable } from '../graphique-table.ts';
import { cellRef } from './cell-ref.ts';
import { chartData } from './chart-data.ts';
import { drawing, type Coin } from './drawing.ts';
import type { DrawnRange } from './drawn-table.ts';
import type { Feuille } from './feuille.ts';
import type { Palette } from './palette.ts';
import { isCase, tableSheet, type TableSheet } from './table-sheet.ts';

export interface ChartSheet {
  readonly nom: string;
  readonly graphique: Graphique;
  readonly palette: Palette;
}

/** A chart as a sheet: its data, and a native chart beside them, or a grid shaded as it is. */
export function chartSheet(sheet: ChartSheet): Feuille {
  return SHEETS[sheet.graphique.genre](sheet);
}

const SHEETS: Readonly<Record<Graphique['genre'], (sheet: ChartSheet) => Feuille>> = {
  barres: barsSheet,
  empilees: barsSheet,
  courbe: barsSheet,
  chaleur: heatSheet,
  frise: timelineSheet,
};

interface DrawnSheet extends TableSheet {
  readonly graphique: Graphique;
  readonly range: DrawnRange;
}

/** A table with its chart beside it, or shaded where the chart is a grid. */
export function drawnSheet({ graphique, range, ...sheet }: DrawnSheet): Feuille {
  const { palette } = sheet;
  const feuille = tableSheet(sheet);
  if (graphique.categories.length === 0 || graphique.series.length === 0) return feuille;
  if (!isGrid(graphique))
    return { ...feuille, graphique: drawing({ graphique, range, coin: coinOf(feuille), palette }) };
  const [first, last] = [Math.min(...range.colonnes), Math.max(...range.colonnes)];
  const plage = `${cellRef(1, first)}:${cellRef(range.lignes, last)}`;
  return { ...feuille, degrade: { plage, couleur: palette.moyenne } };
}

/** Of tables that leave room beside them on a screen, and of charts. */
const ROOM = 100;
const SHORT = 30;

/** Beside the table; below it where it is wide, and short enough. */
function coinOf({ colonnes, lignes }: Feuille): Coin {
  const edges = colonnes.map((_, index) =>
    colonnes.slice(0, index + 1).reduce((sum, { largeur }) => sum + largeur, 0),
  );
  if ((edges.at(-1) ?? 0) <= ROOM || lignes.length > SHORT)
    return { ligne: 1, colonne: colonnes.length + 1, colonnes: null };
  return {
    ligne: lignes.length + 1,
    colonne: 0,
    colonnes: edges.findIndex((edge) => edge >= ROOM) + 1,
  };
}

function barsSheet({ nom, graphique, palette }: ChartSheet): Feuille {
  const tableau = chartData(graphique);
  const range = { lignes: tableau.lignes.length, colonnes: graphique.series.map((_, rank) => rank + 1) };
  return drawnSheet({ nom, tableau, palette, graphique, range });
}

function heatSheet({ nom, graphique, palette }: ChartSheet): Feuille {
  const tableau = gridTable(graphique);
  const range = { lignes: tableau.lignes.length, colonnes: graphique.categories.map((_, rank) => rank + 1) };
  return drawnSheet({ nom, tableau, palette, graphique, range, filtre: false });
}

/** What is written in a cell of a timeline, on a ground of colour where there is something. */
function timelineSheet({ nom, graphique, palette }: ChartSheet): Feuille {
  const grid = gridTable(graphique);
  const tableau = { ...grid, lignes: grid.lignes.map((line) => line.map(writtenCell)) };
  const feuille = tableSheet({ nom, tableau, palette, filtre: false });
  const [head = [], ...lignes] = feuille.lignes;
  const filled = lignes.map((line, row) =>
    line.map((content, column) => {
      const isFilled = column > 0 && typeof grid.lignes[row]?.[column]?.value === 'number';
      if (!isFilled || isCase(content)) return content;
      const aspect = { bordure: true, fond: palette.moyenne, alignement: 'center' } as const;
      return { valeur: content, aspect };
    }),
  );
  return { ...feuille, lignes: [head, ...filled] };
}

/** The number of a step as a number, so that no program takes it for a slip. */
function writtenCell({ text }: Cellule): Cellule {
  return { text, value: /^\d{1,9}$/.test(text) ? Number(text) : text };
}
