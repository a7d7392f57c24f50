import type { Graphique, Serie, Valeur } from '../report/document.ts';
import { wrapLines } from './wrap-lines.ts';

const SIGNS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇'];
const UNKNOWN = '·';
const [WIDEST, INDENT, GAP] = [80, 2, '  '];

/** A row of signs a series, as high as its values, all on one scale; first and last known value, least and greatest in words. */
export function sparkLines(graphique: Graphique, width: number | null): readonly string[] {
  const { categories, series } = graphique;
  if (categories.length === 0 || series.length === 0) return ['Aucune donnée.'];
  const room = Math.min(WIDEST, width ?? WIDEST);
  const size = Math.ceil(categories.length / (room - INDENT));
  const scale = scaleOf(series);
  const rows = series.map(({ nom, valeurs }) => ({
    nom,
    signs: signsOf(valeurs.slice(0, categories.length), { size, scale }),
    said: saidOf(valeurs.slice(0, categories.length)),
  }));
  const key = wrapped(keyOf(graphique, { size, scale }), room);
  return [...(inColumns(rows, room) ?? rows.flatMap((row) => inTwoLines(row, room))), '', ...key];
}

/** Values of the lowest and of the highest sign. */
interface Scale {
  readonly low: Valeur;
  readonly high: Valeur;
}

const ZERO: Valeur = { text: '0', value: 0 };

function scaleOf(series: readonly Serie[]): Scale {
  const { least, most } = extremes([ZERO, ...series.flatMap(({ valeurs }) => valeurs)]);
  return { low: least, high: most };
}

function extremes(valeurs: readonly Valeur[]) {
  const known = valeurs.filter(({ value }) => value !== null);
  const by = (sign: 1 | -1) =>
    known.reduce(
      (best, one) => (sign * ((one.value ?? 0) - (best.value ?? 0)) > 0 ? one : best),
      known[0] ?? ZERO,
    );
  return { least: by(-1), most: by(1) };
}

interface Signs {
  /** Steps of a sign. */
  readonly size: number;
  readonly scale: Scale;
}

function signsOf(valeurs: readonly Valeur[], { size, scale }: Signs): string {
  const starts = valeurs.flatMap((_, index) => (index % size === 0 ? [index] : []));
  return starts
    .map((start) => valeurs.slice(start, start + size).findLast(({ value }) => value !== null)?.value ?? null)
    .map((value) => signOf(value, scale))
    .join('');
}

/** What counts for something is higher than nothing, however small. */
function signOf(value: number | null, { low, high }: Scale): string {
  if (value === null) return UNKNOWN;
  const part = (value - (low.value ?? 0)) / ((high.value ?? 0) - (low.value ?? 0) || 1);
  const level = Math.round(part * (SIGNS.length - 1));
  return SIGNS[value > (low.value ?? 0) ? Math.max(1, level) : level] ?? UNKNOWN;
}

/** « 3 → 25 (min. 2, max. 25) » */
function saidOf(valeurs: readonly Valeur[]): string {
  const known = valeurs.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return 'aucune donnée';
  if (known.length === 1) return first.text;
  const { least, most } = extremes(known);
  if (least.value === most.value) return `${first.text}, sans changement`;
  return `${first.text} → ${last.text} (min. ${least.text}, max. ${most.text})`;
}

interface Row {
  readonly nom: string;
  readonly signs: string;
  readonly said: string;
}

/** Names, signs and words under one another; null where there is no room for that. */
function inColumns(rows: readonly Row[], room: number): readonly string[] | null {
  const name = Math.max(...rows.map(({ nom }) => nom.length));
  const lines = rows.map(({ nom, signs, said }) => [nom.padEnd(name), signs, said].join(GAP));
  return lines.every(({ length }) => length <= room) ? lines : null;
}

function inTwoLines({ nom, signs, said }: Row, room: number): readonly string[] {
  return [...wrapped(`${nom}\u00A0: ${said}`, room), `${' '.repeat(INDENT)}${signs}`];
}

function keyOf({ categories, series, unite }: Graphique, { size, scale: { low, high } }: Signs): string {
  const [first = '', last = ''] = [categories[0], categories.at(-1)];
  const steps = categories.length === 1 ? first : `${first} → ${last}, ${String(categories.length)} étapes`;
  const counted = unite === '' || high.text.endsWith(unite) ? '' : ` ${unite}`;
  const hasGap = series.some(({ valeurs }) => valeurs.some(({ value }) => value === null));
  return [
    `${steps}. Hauteurs de ${low.text} à ${high.text}${counted}.`,
    ...(size > 1 ? [`Un signe\u00A0: la dernière valeur connue de ${String(size)} étapes.`] : []),
    ...(hasGap ? [`${UNKNOWN}\u00A0: valeur inconnue.`] : []),
  ].join(' ');
}

function wrapped(text: string, room: number): readonly string[] {
  return wrapLines(text, room, ({ length }) => length).map((line) => line.trimEnd());
}
