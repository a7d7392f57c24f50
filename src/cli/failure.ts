import { CommanderError } from 'commander';
import { suggest } from '../fiche/words/suggest.ts';
import { UsageError } from '../fiche/usage-error.ts';
import { french } from '../report/typography.ts';
import { EXIT } from './exit-code.ts';
import { toUsageError } from './french-command.ts';
import { tell } from './streams.ts';

/** Says on stderr why a run did not happen; anything unforeseen is our bug, and says so. */
export function reportFailure(error: unknown, commands: readonly string[]): number {
  const known =
    error instanceof CommanderError
      ? toUsageError(error, commands, (word) => suggest(word, commands).suggestion)
      : error;
  if (known === null) return EXIT.done;
  if (!(known instanceof UsageError)) return reportBug(known);
  tell(lines(`ptsm : ${known.message}`));
  if (known.hint !== null) tell(lines(known.hint));
  return known.exitCode;
}

function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => (/^\s/.test(line) ? line : french(line)))
    .join('\n');
}

function reportBug(error: unknown): number {
  tell(french('ptsm : erreur imprévue, c’est un défaut de l’outil et non de vos fiches.'));
  tell(french('Signalez-le avec ce qui suit :'));
  tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.bug;
}
