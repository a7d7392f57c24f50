import type { ChalkInstance } from 'chalk';
import type { Constat, Extrait } from '../../report/document.ts';
import { visible } from '../visible.ts';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

const COLOURS = { erreur: 'red', avertissement: 'yellow', info: 'blue' } as const;

/** A finding with the source line it is about, the value underlined. */
export function printConstat(
  { severity, code, message, lieux, extrait, notes }: Constat,
  { chalk, width }: Style,
): string {
  const paint = chalk[COLOURS[severity]];
  const margin = ' '.repeat(extrait ? String(extrait.line).length : 1);
  const [first = '', ...others] = lieux.map(visible);
  const bar = chalk.dim('│');
  const room = width === null ? null : width - margin.length - 3;
  return [
    wrap(`${paint.bold(`${severity}[${code}]`)}  ${chalk.bold(visible(message))}`, width),
    `${margin} ${chalk.dim('┌─')} ${first}`,
    ...others.map((place) => `${margin} ${bar}  ${place}`),
    ...(extrait ? excerptLines(extrait, margin, { chalk, paint, room }) : []),
    ...notes.map((note) => noteLines(`${margin} ${chalk.dim('=')} `, note, room)),
  ].join('\n');
}

interface Paints {
  readonly chalk: ChalkInstance;
  readonly paint: ChalkInstance;
  /** Columns to the right of the gutter, null where nothing may be cut. */
  readonly room: number | null;
}

function excerptLines(
  { line, label, ...source }: Extrait,
  margin: string,
  paints: Paints,
): readonly string[] {
  const { chalk, paint, room } = paints;
  const bar = chalk.dim('│');
  const { before, marked, after } = windowOf(source, room);
  const carets = `${' '.repeat(before.length)}${paint('^'.repeat(Math.max(1, marked.length)))}`;
  const said = label === null ? '' : visible(label);
  const isBeside = room === null || before.length + marked.length + 1 + said.length <= room;
  return [
    `${margin} ${bar}`,
    `${chalk.dim(String(line))} ${bar} ${before}${marked}${after}`,
    `${margin} ${bar} ${carets}${isBeside && said !== '' ? ` ${paint(said)}` : ''}`,
    ...(isBeside ? [] : [`${margin} ${bar} ${paint(said)}`]),
    `${margin} ${bar}`,
  ];
}

interface Window {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** As much of the source line as there is room for, around what is marked. */
function windowOf(
  { text, from, length }: Pick<Extrait, 'text' | 'from' | 'length'>,
  room: number | null,
): Window {
  const whole: Window = {
    before: visible(text.slice(0, from)),
    marked: visible(text.slice(from, from + length)),
    after: visible(text.slice(from + length)),
  };
  const size = whole.before.length + whole.marked.length + whole.after.length;
  if (room === null || size <= room) return whole;
  const kept = Math.min(whole.before.length, Math.max(room - whole.marked.length - 2, Math.floor(room / 3)));
  const before = kept === whole.before.length ? whole.before : `…${whole.before.slice(-kept)}`;
  const marked = whole.marked.slice(0, room - before.length - 1);
  const isCut = marked.length < whole.marked.length;
  const left = room - before.length - marked.length;
  const isShort = !isCut && whole.after.length <= left;
  return { before, marked, after: isShort ? whole.after : `${isCut ? '' : whole.after.slice(0, left - 1)}…` };
}

const LABEL_WIDTH = 8;

/** What follows the first line is put under its text. */
function noteLines(start: string, { label, text }: Constat['notes'][number], room: number | null): string {
  const head = `${label.padEnd(LABEL_WIDTH)} : `;
  const lines = wrap(visible(text), room === null ? null : room - head.length).split('\n');
  const indent = ' '.repeat(start.replace(/\u001B\[\d+m/g, '').length + head.length);
  return `${start}${head}${lines.join(`\n${indent}`)}`;
}
