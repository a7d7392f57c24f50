import type { Command } from 'commander';
import type { Configuration } from '../fiche/vocabulary/configuration.ts';
import { refuseUnknownRule } from './check-rule.ts';

/** Severities that the command line sets over those of `ptsm.yaml`. */
export type Severities = Configuration['regles'];

export interface SeverityOptions {
  readonly erreur: readonly string[];
  readonly avertir: readonly string[];
  readonly ignorer: readonly string[];
}

/** Adds the options that change the severity of rules for one run. */
export function addSeverityOptions(command: Command): Command {
  return command
    .option('--erreur <codes>', 'ces règles font échouer (codes séparés par des virgules)', parseCodes, [])
    .option('--avertir <codes>', 'ces règles avertissent seulement', parseCodes, [])
    .option('--ignorer <codes>', 'ces règles ne disent rien', parseCodes, []);
}

/** A rule named twice is graded by the last of: error, warning, nothing. */
export function severitiesOf({ erreur, avertir, ignorer }: SeverityOptions): Severities {
  const graded = (codes: readonly string[], gravite: 'erreur' | 'avertissement' | 'ignorer') =>
    codes.map((code) => [code, { gravite, depuis: undefined }] as const);
  return Object.fromEntries([
    ...graded(erreur, 'erreur'),
    ...graded(avertir, 'avertissement'),
    ...graded(ignorer, 'ignorer'),
  ]);
}

function parseCodes(value: string, previous: readonly string[]): readonly string[] {
  const codes = value.split(/[\s,]+/).filter((code) => code !== '');
  codes.forEach(refuseUnknownRule);
  return [...previous, ...codes];
}
