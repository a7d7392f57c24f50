import type { ChalkInstance } from 'chalk';
import { visible } from '../visible.ts';

type Paint = (text: string) => string;

/** A unified diff in colour. */
export function printDiff(patch: string, chalk: ChalkInstance): string {
  return visibleDiff(patch)
    .split('\n')
    .map((line) => paintOf(line, chalk)(line))
    .join('\n');
}

/** A unified diff, byte for byte unless a terminal or a CI log would obey some of it. */
export function visibleDiff(patch: string): string {
  return patch.split('\n').map(harmless).join('\n');
}

/** Tabs, carriage returns that end a line and the mark that begins a fiche do no harm, and are what a patch must hold. */
function harmless(line: string): string {
  const [, mark = '', text = '', end = ''] = /^([ +-]?(?:\uFEFF(?=---))?)(.*?)(\r?)$/s.exec(line) ?? [];
  return mark + text.split('\t').map(visible).join('\t') + end;
}

function paintOf(line: string, chalk: ChalkInstance): Paint {
  if (/^(?:diff |--- |\+\+\+ )/.test(line)) return chalk.bold;
  const marked = (text: string) => text.replace(NO_BREAK, chalk.inverse('\u00A0'));
  const paints: Readonly<Record<string, Paint>> = {
    '+': (text) => chalk.green(marked(text)),
    '-': (text) => chalk.red(marked(text)),
    '@': chalk.cyan,
  };
  return paints[line.charAt(0)] ?? String;
}

/** Else the line that loses one would look the same as before. */
const NO_BREAK = /[\u00A0\u2007\u202F]/g;
