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
  return [
    wrap(`${paint.bold(`${severity}[${code}]`)}  ${chalk.bold(visible(message))}`, width),
    `${margin} ${chalk.dim('┌─')} ${first}`,
    ...others.map((place) => `${margin} ${bar}  ${place}`),
    ...(extrait ? excerptLines(extrait, margin, { chalk, paint }) : []),
    ...notes.map(({ label, text }) =>
      noteLines(`${margin} ${chalk.dim('=')} `, { label, text: visible(text) }, width),
    ),
  ].join('\n');
}

interface Paints {
  readonly chalk: ChalkInstance;
  readonly paint: ChalkInstance;
}

function excerptLines(
  { line, text, from, length, label }: Extrait,
  margin: string,
  { chalk, paint }: Paints,
): readonly string[] {
  const bar = chalk.dim('│');
  const before = visible(text.slice(0, from));
  const marked = visible(text.slice(from, from + length));
  const after = visible(text.slice(from + length));
  const carets = `${' '.repeat(before.length)}${paint('^'.repeat(Math.max(length, marked.length)))}`;
  return [
    `${margin} ${bar}`,
    `${chalk.dim(String(line))} ${bar} ${before}${marked}${after}`,
    `${margin} ${bar} ${carets}${label === null ? '' : ` ${paint(visible(label))}`}`,
    `${margin} ${bar}`,
  ];
}

const LABEL_WIDTH = 8;

function noteLines(start: string, { label, text }: Constat['notes'][number], width: number | null): string {
  const head = `${label.padEnd(LABEL_WIDTH)} : `;
  const indent = head.length + 4;
  const [first = '', ...rest] = wrap(text, width === null ? null : width - indent).split('\n');
  return [`${start}${head}${first}`, ...rest.map((line) => `${' '.repeat(indent)}${line}`)].join('\n');
}
