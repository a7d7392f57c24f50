import type { Graphique, Serie } from '../report/document.ts';
import { longestBar } from './longest-bar.ts';
import { sparkLines } from './spark-lines.ts';

const BAR = 30;
const NAME = 24;
const SIGNS = ['█', '▒', '▓', '░', '◆', '◇', '●', '○'];

/** Whether a chart is laid out as a table rather than drawn. */
export function isGrid({ genre }: Pick<Graphique, 'genre'>): boolean {
  return genre === 'chaleur' || genre === 'frise';
}

/** A chart that is no grid, drawn with characters. */
export function chartLines(graphique: Graphique, width: number | null): readonly string[] {
  return graphique.genre === 'courbe' ? sparkLines(graphique, width) : barLines(graphique);
}

/** Bars drawn with characters from zero, each with its value; a value of zero, below it or unknown has no bar. */
export function barLines(graphique: Graphique): readonly string[] {
  const { categories, series, genre } = graphique;
  const scale = BAR / Math.max(longestBar(graphique), Number.MIN_VALUE);
  const barsOf = (index: number) =>
    genre === 'empilees'
      ? [stackedBar(series, index, scale)]
      : series.map((serie, rank) => simpleBar(serie, index, { scale, sign: signOf(rank) }));
  const room = Math.max(...categories.map((name) => name.length));
  const legend =
    series.length > 1 ? ['', series.map(({ nom }, rank) => `${signOf(rank)} ${nom}`).join('   ')] : [];
  const rows = categories.flatMap((name, index) => named(name, barsOf(index), room));
  return [...rows, ...legend].map((line) => line.trimEnd());
}

/** A short name stands before its bars, a long one above them. */
function named(name: string, bars: readonly string[], room: number): readonly string[] {
  if (room > NAME) return [name, ...bars.map((bar) => `  ${bar}`)];
  return bars.map((bar, rank) => `${(rank === 0 ? name : '').padEnd(room)}  ${bar}`);
}

function simpleBar(
  { valeurs }: Serie,
  index: number,
  { scale, sign }: { scale: number; sign: string },
): string {
  const { value = null, text = '' } = valeurs[index] ?? {};
  return [segment(value, scale, sign), text].filter((part) => part !== '').join(' ');
}

function stackedBar(series: readonly Serie[], index: number, scale: number): string {
  const bars = series.map(({ valeurs }, rank) => segment(valeurs[index]?.value ?? null, scale, signOf(rank)));
  const texts = series.map(({ valeurs }) => valeurs[index]?.text ?? '');
  return `${bars.join('')} ${texts.join(' + ')}`.trimStart();
}

/** What counts for something is seen, however small. */
function segment(value: number | null, scale: number, sign: string): string {
  if (value === null || value <= 0) return '';
  return sign.repeat(Math.max(1, Math.round(value * scale)));
}

function signOf(rank: number): string {
  return SIGNS[rank % SIGNS.length] ?? '█';
}
