import type { PrintOptions } from '../report/document.ts';
import type { CommonOptions } from './common-options.ts';

const NARROWEST = 40;

/** How to print on a stream: `--couleur`, then NO_COLOR, FORCE_COLOR, TERM=dumb, then whether it is a terminal. */
export function printOptions({ couleur, csv }: CommonOptions, stream: NodeJS.WriteStream): PrintOptions {
  const isTerminal = stream.isTTY;
  return {
    width: isTerminal ? Math.max(NARROWEST, stream.columns || 80) : null,
    colour: hasColour(couleur, isTerminal) ? 1 : 0,
    csv,
  };
}

function hasColour(couleur: CommonOptions['couleur'], isTerminal: boolean): boolean {
  if (couleur !== 'auto') return couleur === 'toujours';
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return TERM !== 'dumb' && isTerminal;
}
