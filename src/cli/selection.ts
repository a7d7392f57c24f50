import type { Command } from 'commander';
import type { Fiche } from '../fiche/plan.ts';
import { select, type Population } from '../figures/population.ts';
import { parseYear } from './common-options.ts';

export interface SelectionOptions {
  readonly ou?: string;
  readonly axe?: string;
  readonly annee?: number;
}

/** Adds the options that choose fiches. */
export function selecting(command: Command): Command {
  return command
    .option('--ou <expression>', 'sélection : "axe = 2 et status parmi (en-cours, realisee)"')
    .option('--axe <code>', 'seulement cet axe')
    .option('--annee <annee>', 'seulement les fiches actives cette année', parseYear);
}

/** The selection options as one `--ou` expression, null where none is given. */
export function filterOf({ ou, axe, annee }: SelectionOptions): string | null {
  const parts = [
    ...(ou === undefined ? [] : [ou]),
    ...(axe === undefined ? [] : [`axe = "${axe}"`]),
    ...(annee === undefined ? [] : [`year = ${String(annee)}`]),
  ];
  if (parts.length < 2) return parts[0] ?? null;
  return parts.map((part) => `(${part})`).join(' et ');
}

/** @throws UsageError with a caret under an unknown field or value */
export function selected(population: Population, options: SelectionOptions): readonly Fiche[] {
  const filter = filterOf(options);
  return filter === null ? population.fiches : select(population, filter);
}
