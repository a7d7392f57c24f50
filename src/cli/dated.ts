import type { Command } from 'commander';

/** Options of the commands that can read the past. */
export interface DatedOptions {
  readonly au?: string;
}

/** Adds the option that reads another version than the files as they are. */
export function dating(command: Command): Command {
  return command.option(
    '--au <date>',
    'les fiches telles qu’elles étaient ce jour-là (AAAA-MM-JJ, fin de journée), ou dans ce commit ou cette étiquette',
  );
}
