import type { Cellule, Graphique, Tableau } from '../../report/document.ts';
import { gridTable } from '../graphique-text.ts';
import { cellRef } from './cell-ref.ts';
import type { Dessin, Feuille } from './feuille.ts';
import { numberFormat } from './number-format.ts';
import type { Palette } from './palette.ts';
import { isCase, tableSheet, valuesRange } from './table-sheet.ts';

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
  chaleur: heatSheet,
  frise: timelineSheet,
};

function barsSheet({ nom, graphique, palette }: ChartSheet): Feuille {
  const feuille = tableSheet({ nom, tableau: dataTable(graphique), palette });
  return { ...feuille, graphique: drawing(graphique, palette) };
}

function heatSheet({ nom, graphique, palette }: ChartSheet): Feuille {
  const tableau = gridTable(graphique);
  const feuille = tableSheet({ nom, tableau, palette, filtre: false });
  return { ...feuille, degrade: { plage: valuesRange(tableau), couleur: palette.moyenne } };
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

/** A row a category, a column a series. An unknown value has an empty cell, for a text would be drawn as a zero: the note says it. */
function dataTable({ id, titre, axes, categories, series, note }: Graphique): Tableau {
  const valueAt = (index: number) =>
    series.map(({ valeurs }): Cellule => {
      const { value = null, text = '', ...valeur } = valeurs[index] ?? {};
      return { ...valeur, value, text: value === null ? '' : text };
    });
  const missing = categories.flatMap((category, index) =>
    series.flatMap(({ nom, valeurs }) => {
      const valeur = valeurs[index];
      if (!valeur || valeur.value !== null || valeur.text === '') return [];
      return [`${series.length > 1 ? `${category}, ${nom}` : category} (${valeur.text})`];
    }),
  );
  const notes = [note, missing.length === 0 ? null : `Cases vides\u00A0: ${missing.join('\u00A0; ')}.`];
  return {
    type: 'tableau',
    id,
    titre,
    entetes: [axes.categories, ...series.map(({ nom }) => nom)],
    lignes: categories.map((nom, index) => [{ text: nom, value: nom }, ...valueAt(index)]),
    total: false,
    note: notes.filter((one) => one !== null).join(' ') || null,
  };
}

/** Above, names are laid along horizontal bars, where they can be read. */
const SHORT = 12;

function drawing(graphique: Graphique, palette: Palette): Dessin {
  const { genre, titre, description, unite, axes, categories, series } = graphique;
  const valeurs = series.flatMap((serie) => serie.valeurs);
  const numbers = valeurs.flatMap(({ value }) => value ?? []);
  const unit = valeurs[0]?.unite ?? null;
  const couchees = categories.some(({ length }) => length > SHORT);
  const bars = categories.length * (genre === 'barres' ? series.length : 1);
  return {
    genre: genre === 'empilees' ? 'empilees' : 'barres',
    couchees,
    titre,
    description,
    axes: { categories: axes.categories, valeurs: unite },
    format: unit === 'pourcent' ? '0 %' : (numberFormat(unit, false) ?? 'General'),
    depuisZero: numbers.every((value) => value >= 0),
    categories: columnRange(0, categories.length),
    series: series.map(({ nom }, rank) => ({
      nom,
      valeurs: columnRange(rank + 1, categories.length),
      ...palette.serie(rank),
    })),
    place: {
      ligne: 1,
      colonne: series.length + 2,
      lignes: couchees ? Math.max(18, Math.min(80, 8 + Math.ceil(bars * 1.6))) : 20,
      colonnes: couchees ? 12 : Math.max(10, Math.min(20, Math.ceil(bars * 0.7))),
    },
  };
}

function columnRange(column: number, rows: number): string {
  return `${cellRef(1, column)}:${cellRef(rows, column)}`;
}
