import { widthOf, type Lettre } from './text-size.ts';

/** A table as rows of text, its header first. */
export interface Grille {
  readonly rows: readonly (readonly string[])[];
  /** Columns but the first have the same width: a heat map, a calendar. */
  readonly egales: boolean;
}

/** Inches on the left and right of the text of a cell. */
export const CELL_X = 0.09;

/** How much wider than its text a column may be made to fill the slide. */
const STRETCH = 1.6;

/** A column no wider is never wrapped: « Axe 2 », a number. */
const SHORT = 1.1;

interface Column {
  /** Its longest word. */
  readonly word: number;
  /** Its longest word, or all of a short text: less would cut it. */
  readonly needs: number;
  /** Its longest text on one line. */
  readonly wants: number;
}

/** Which columns go together: all of them, or the first one again beside those that hold. */
export function columnGroups(grille: Grille, taille: number, room: number): readonly (readonly number[])[] {
  const [first, ...others] = columnsOf(grille, taille, room).map(({ needs }) => needs);
  if (grille.egales) return evenGroups(others.length, (room - (first ?? 0)) / (others[0] ?? room));
  const groups: number[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const [index, need] of others.entries()) {
    if (used + need > room) {
      groups.push([0]);
      used = first ?? 0;
    }
    groups.at(-1)?.push(index + 1);
    used += need;
  }
  return groups.length === 0 ? [[0]] : groups;
}

/** Two years of months: twelve and twelve. */
function evenGroups(count: number, most: number): readonly (readonly number[])[] {
  const size = Math.ceil(count / Math.max(1, Math.ceil(count / Math.max(1, Math.floor(most)))));
  const columns = Array.from({ length: count }, (_, index) => index + 1);
  const groups = columns
    .filter((_, index) => index % size === 0)
    .map((start) => columns.slice(start - 1, start - 1 + size));
  return groups.length === 0 ? [[0]] : groups.map((group) => [0, ...group]);
}

/**
 * Inches for each column, in the ways worth trying: one when all have what they want, else what each needs and
 * the rest shared out, evenly or more to the longest texts.
 */
export function columnWidths(grille: Grille, taille: number, room: number): readonly (readonly number[])[] {
  const columns = columnsOf(grille, taille, room);
  const wanted = sum(columns.map(({ wants }) => wants));
  if (wanted > room) return POWERS.map((power) => shared(columns, room, power));
  const stretch = Math.min(room / wanted, STRETCH);
  return [columns.map(({ wants }) => wants * stretch)];
}

/** How much the length of a text weighs. */
const POWERS = [0, 0.5, 0.8];

/** What a column leaves, as it has all it wants, goes to the others: as many turns as there are columns. */
function shared(columns: readonly Column[], room: number, power: number): readonly number[] {
  let widths = columns.map(({ needs }) => needs);
  for (let turn = 0; turn < columns.length; turn++) {
    const free = room - sum(widths);
    const weights = columns.map(({ wants }, index) =>
      wants > (widths[index] ?? 0) ? (wants - (widths[index] ?? 0)) ** power : 0,
    );
    const total = sum(weights);
    if (free < 0.01 || total === 0) return widths;
    widths = columns.map(({ wants }, index) =>
      Math.min(wants, (widths[index] ?? 0) + (free * (weights[index] ?? 0)) / total),
    );
  }
  return widths;
}

function columnsOf({ rows, egales }: Grille, taille: number, room: number): readonly Column[] {
  const columns = (rows[0] ?? []).map((_, index) =>
    columnOf(
      rows.map((row) => row[index] ?? ''),
      taille,
      room,
    ),
  );
  if (!egales) return columns;
  const others = columns.slice(1);
  const same = {
    word: 0,
    needs: Math.max(0, ...others.map(({ word }) => word)),
    wants: Math.max(0, ...others.map(({ wants }) => wants)),
  };
  return columns.map((column, index) => (index === 0 ? column : same));
}

/** A header is bold, and so is a total. */
function columnOf(texts: readonly string[], taille: number, room: number): Column {
  const lettre: Lettre = { taille, gras: true };
  const wants = Math.max(...texts.map((text) => widthOf(text, lettre)));
  const words = texts.flatMap((text) => text.split(' '));
  const needs = Math.max(...words.map((word) => widthOf(word, lettre)));
  const padding = 2 * CELL_X + 0.02;
  const whole = wants + padding;
  const word = Math.min(needs + padding, room / 3);
  return { word, needs: whole <= SHORT ? whole : word, wants: whole };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
