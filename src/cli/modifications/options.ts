import { Option, type Command } from 'commander';

/** Declares what a command that changes files in several places understands. */
export function modifying(command: Command): Command {
  return command
    .addOption(
      new Option('--appliquer', 'écrit les changements ; sans elle, rien n’est écrit').default(false, 'non'),
    )
    .addOption(
      new Option('--meme-modifiees', 'écrit aussi dans les fichiers que git ne pourrait pas rendre').default(
        false,
        'non',
      ),
    );
}
