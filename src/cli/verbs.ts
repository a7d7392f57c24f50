import type { Command } from 'commander';
import { listed, unknownName } from '../fiche/words/unknown-name.ts';
import type { ExitCode } from './command.ts';

/** A verb below a command: « ptsm exceptions purger ». */
export function addVerb(command: Command, name: string, summary: string): Command {
  return command
    .command(name)
    .summary(summary)
    .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`);
}

type Action = (args: readonly unknown[]) => ExitCode | Promise<ExitCode>;

/** What a verb runs, and whom it tells how that ended. */
export function runner(done: (code: ExitCode) => void): (verb: Command, action: Action) => void {
  return (verb, action) => {
    verb.action(async (...args: unknown[]) => {
      done(await action(args));
    });
  };
}

/** A word that is no verb is a slip of the keyboard. @throws UsageError */
export function refuseUnknownVerb(command: Command): void {
  const [typed] = command.args;
  if (typed !== undefined)
    throw unknownName(
      `« ptsm ${command.name()} ${typed} » n’existe pas`,
      typed,
      listed('verbes', verbsOf(command)),
    );
}

export function verbsOf(command: Command): readonly string[] {
  return command.commands.map((sub) => sub.name());
}
