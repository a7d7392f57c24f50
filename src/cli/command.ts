import type { Command } from 'commander';

/** What a command returns to the shell. */
export type ExitCode = 0 | 1 | 130;

/** One verb: declared in its own file, loaded only when it is called. */
export interface CommandModule {
  /** Adds its arguments and options, and says what to run. */
  readonly declare: (command: Command, done: (code: ExitCode) => void) => void;
}
