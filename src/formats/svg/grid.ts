import type { Element, Properties } from 'hast';
import { scaleBand } from 'd3-scale';
import type { Graphique, Valeur } from '../../report/document.ts';
import { buildColumns, type Columns } from './columns.ts';
import { FAINT_INK, LETTERS, rect, SMALL, textBlock, textHeight, WIDTH, type Part } from './shapes.ts';
import { stacked } from './stack.ts';
import { widestOf, wrapText } from './wrap-text.ts';

/** The ground of a cell, and a colour in which its text is read on it. */
export interface CellLook {
  readonly ground: Properties;
  readonly ink: string;
}

const [LONGEST_NAME, PAD, LEAST_HEIGHT, EDGE] = [220, 8, 28, 1];

/** A row a series, a column a category; several grids, one below the other, where there are too many columns. */
export function grid(graphique: Graphique, lookOf: (valeur: Valeur) => CellLook): Part {
  const { categories, series, axes } = graphique;
  const rows = series.map(({ nom, valeurs }) => ({
    name: wrapText(nom, LONGEST_NAME, LETTERS),
    valeurs,
  }));
  const corner = wrapText(axes.series, LONGEST_NAME, SMALL);
  const start = Math.max(widestOf(corner, SMALL), ...rows.map(({ name }) => widestOf(name, LETTERS))) + 12;
  const texts = series.flatMap(({ valeurs }) => valeurs.map(({ text }) => text));
  const columns = buildColumns(categories, texts, WIDTH - start - EDGE);
  const bands = columns.bands.map((band) => {
    const places = placesOf(band, columns.width, start);
    const head = headPart({ above: axes.categories, corner, columns, start }, places);
    return stacked([head, ...rows.map((row) => rowPart(row, places, lookOf)), SPACE]);
  });
  return stacked(bands);
}

const SPACE: Part = { shapes: [], height: 14 };

/** Where the columns of a grid stand. */
interface Places {
  readonly band: readonly number[];
  readonly left: (index: number) => number;
  readonly width: number;
}

function placesOf(band: readonly number[], width: number, start: number): Places {
  const scale = scaleBand<number>()
    .domain(band)
    .range([start, start + width * band.length]);
  return { band, left: (index) => scale(index) ?? start, width: scale.bandwidth() };
}

interface Head {
  /** What the columns are. */
  readonly above: string;
  /** What the rows are. */
  readonly corner: readonly string[];
  readonly columns: Columns;
  readonly start: number;
}

function headPart({ above, corner, columns, start }: Head, { band, left, width }: Places): Part {
  const { heads, headHeight, upright } = columns;
  const title = wrapText(above, WIDTH - start, SMALL);
  const top = textHeight(title, SMALL) + 4;
  const height = top + Math.max(headHeight, textHeight(corner, SMALL)) + 6;
  const faint = { fill: FAINT_INK, ...SMALL };
  const names = band.map((index): Element => {
    const [lines, middle] = [heads[index] ?? [], left(index) + width / 2];
    const size = textHeight(lines, SMALL);
    return upright
      ? textBlock(lines, { x: middle - size / 2, y: height - 4, upright, ...SMALL })
      : textBlock(lines, { x: middle, y: height - 4 - size, anchor: 'middle', ...SMALL });
  });
  return {
    shapes: [
      textBlock(title, { x: start, y: 0, ...faint }),
      textBlock(corner, { x: 0, y: height - 4 - textHeight(corner, SMALL), ...faint }),
      ...names,
    ],
    height,
  };
}

interface Row {
  readonly name: readonly string[];
  readonly valeurs: readonly Valeur[];
}

function rowPart(
  { name, valeurs }: Row,
  { band, left, width }: Places,
  lookOf: (one: Valeur) => CellLook,
): Part {
  const cells = band.map((index) => {
    const valeur = valeurs[index] ?? { text: '', value: null };
    return { x: left(index), lines: wrapText(valeur.text, width - PAD, SMALL), ...lookOf(valeur) };
  });
  const nameHeight = textHeight(name, LETTERS);
  const heights = [nameHeight, ...cells.map(({ lines }) => textHeight(lines, SMALL))];
  const height = Math.max(LEAST_HEIGHT, Math.max(...heights) + PAD);
  return {
    shapes: [
      textBlock(name, { x: 0, y: (height - nameHeight) / 2, ...LETTERS }),
      ...cells.flatMap((cell) => cellShapes(cell, width, height)),
    ],
    height,
  };
}

interface Cell extends CellLook {
  readonly x: number;
  readonly lines: readonly string[];
}

function cellShapes({ x, lines, ground, ink }: Cell, width: number, height: number): readonly Element[] {
  const y = (height - textHeight(lines, SMALL)) / 2;
  const box = rect({ x, y: 0, width, height }, ground);
  const text = textBlock(lines, { x: x + width / 2, y, anchor: 'middle', fill: ink, ...SMALL });
  return lines.every((line) => line === '') ? [box] : [box, text];
}
