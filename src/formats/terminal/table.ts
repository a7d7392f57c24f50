import Table from 'cli-table3';
import type { Cellule, Tableau } from '../../report/document.ts';
import { visible } from '../visible.ts';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

const NO_BORDER = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
  ].map((name) => [name, '']),
);
const NARROWEST = 5;

/** Title, table, note; through a pipe, columns are parted by spaces and nothing is wrapped. */
export function printTable({ titre, entetes, lignes, total, note }: Tableau, style: Style): string {
  const { width, chalk } = style;
  const isLast = (index: number) => total && index === lignes.length - 1;
  const table = new Table({
    head: entetes.map((text) => chalk.bold(visible(text))),
    style: { head: [], border: [], ...(width === null ? { 'padding-left': 0, 'padding-right': 0 } : {}) },
    colAligns: entetes.map((_, index) => (isNumeric(lignes, index) ? 'right' : 'left')),
    wordWrap: width !== null,
    ...(width === null
      ? { chars: { ...NO_BORDER, middle: '  ' } }
      : { colWidths: widths(entetes, lignes, width) }),
  });
  table.push(
    ...lignes.map((line, index) =>
      line.map(({ text }) => (isLast(index) ? chalk.bold(visible(text)) : visible(text))),
    ),
  );
  const body = width === null ? trimLines(table.toString()) : table.toString();
  return [
    titre === '' ? '' : chalk.bold(visible(titre)),
    body,
    note === null ? '' : chalk.dim(wrap(visible(note), width)),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function isNumeric(lines: readonly (readonly Cellule[])[], column: number): boolean {
  return lines.length > 0 && lines.every((line) => typeof line[column]?.value === 'number');
}

/** Each column its own width; where they do not fit, the widest give way first. */
function widths(
  entetes: readonly string[],
  lines: readonly (readonly Cellule[])[],
  available: number,
): number[] {
  const natural = entetes.map(
    (head, index) =>
      2 + Math.max(head.length, ...lines.map((line) => visible(line[index]?.text ?? '').length)),
  );
  const borders = entetes.length + 1;
  while (sum(natural) + borders > available) {
    const widest = natural.indexOf(Math.max(...natural));
    if ((natural[widest] ?? 0) <= NARROWEST) break;
    natural[widest] = (natural[widest] ?? 0) - 1;
  }
  return natural;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function trimLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}
