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

/** Carriage returns that end a line and the mark that begins a file are what most files hold, and do no harm. */
function harmless(line: string): string {
  const [, mark = '', text = '', end = ''] = /^([ +-]?\uFEFF?)(.*?)(\r?)$/s.exec(line) ?? [];
  return mark + visible(text) + end;
}

function paintOf(line: string, chalk: ChalkInstance): Paint {
  if (/^(?:diff |--- |\+\+\+ )/.test(line)) return chalk.bold;
  const paints: Readonly<Record<string, Paint>> = { '+': chalk.green, '-': chalk.red, '@': chalk.cyan };
  return paints[line.charAt(0)] ?? String;
}
