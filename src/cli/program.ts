import type { Command } from 'commander';
import { listed, unknownName } from '../fiche/words/unknown-name.ts';
import { addCommonOptions } from './common-options.ts';
import type { ExitCode } from './command.ts';
import { COMMANDS, GROUPES, commandNamed } from './commands.ts';
import { frenchCommand } from './french-command.ts';

const EXAMPLES = `
Exemples :
  ptsm bilan 2024                      le bilan de l’année, à l’écran
  ptsm bilan 2024 -o bilan-2024.md     le même, dans un fichier
  ptsm valider                         ce qui est à corriger dans les fiches
  ptsm lister --ou "axe = 2 et status = en-cours"
  ptsm importer actions.xlsx           ce qu’un tableau deviendrait`;

/** The whole grammar; only the verb that the arguments name is loaded. */
export async function buildProgram(
  args: readonly string[],
  version: string,
  done: (code: ExitCode) => void,
): Promise<Command> {
  const program = addCommonOptions(frenchCommand('ptsm'))
    .usage('<commande> [options]')
    .description(
      'Valide les fiches-action d’un projet territorial de santé mentale et en tire bilans, décomptes et couverture.',
    )
    .version(version, '-V, --version', 'affiche la version')
    .commandsGroup(GROUPES.regler)
    .helpCommand('aide [commande]', 'affiche l’aide d’une commande')
    .addHelpText('after', EXAMPLES);
  refuseUnknownTopic(args);
  const called = new Set(args.map(commandNamed).filter((name) => name !== null));
  for (const [name, { summary, groupe, aliases, load }] of Object.entries(COMMANDS)) {
    const command = program
      .command(name)
      .helpGroup(GROUPES[groupe])
      .summary(summary)
      .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`)
      .aliases([...aliases]);
    if (called.has(name)) (await load()).declare(command, done);
    else command.allowUnknownOption().allowExcessArguments();
  }
  return program;
}

/** Commander shows the whole help for an unknown topic, and says nothing of it. */
function refuseUnknownTopic([first, topic]: readonly string[]): void {
  if (first !== 'aide' || topic === undefined || commandNamed(topic) !== null) return;
  throw unknownName(
    `la commande « ${topic} » n’existe pas`,
    topic,
    listed('commandes', Object.keys(COMMANDS)),
  );
}
