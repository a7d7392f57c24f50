import { Command, Help, type CommanderError } from 'commander';
import { UsageError } from '../fiche/usage-error.ts';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Usage :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Global Options:': 'Options communes :',
  'Commands:': 'Commandes :',
};

class FrenchHelp extends Help {
  override styleTitle(title: string): string {
    return TITLES[title] ?? title;
  }

  override commandUsage(command: Command): string {
    return super.commandUsage(command).replace('[command]', '[verbe]');
  }

  override subcommandTerm(command: Command): string {
    const args = command.registeredArguments.map((argument) => ` [${argument.name()}]`).join('');
    return [command.name(), ...command.aliases()].join('|') + (command.name() === 'aide' ? args : '');
  }

  override optionDescription(option: Parameters<Help['optionDescription']>[0]): string {
    return withoutChoices(super.optionDescription(option)).replace(
      /\(default: "?([^")]*)"?\)/,
      '(par défaut : $1)',
    );
  }

  override argumentDescription(argument: Parameters<Help['argumentDescription']>[0]): string {
    return withoutChoices(super.argumentDescription(argument));
  }
}

/** Our own descriptions name them. */
function withoutChoices(description: string): string {
  return description.replace(/ \(choices: [^)]*?(?:, (default)|\))/, (_, more?: string) =>
    more === undefined ? '' : ` (${more}`,
  );
}

/** Commander in French: its help, and its errors as ours. */
class FrenchCommand extends Command {
  override createCommand(name?: string): Command {
    return new FrenchCommand(name);
  }

  override createHelp(): Help {
    return Object.assign(new FrenchHelp(), this.configureHelp());
  }
}

export function frenchCommand(name: string): Command {
  return new FrenchCommand(name)
    .helpOption('-h, --help', 'affiche cette aide')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
}

/** Commander's own sentence is English: only its code and what it quotes are kept. */
const SENTENCES: Readonly<Record<string, (quoted: string, message: string) => string>> = {
  'commander.unknownOption': (quoted) => `l’option « ${quoted} » n’existe pas`,
  'commander.unknownCommand': (quoted) => `la commande « ${quoted} » n’existe pas`,
  'commander.missingArgument': (quoted) => `il manque l’argument <${quoted}>`,
  'commander.optionMissingArgument': (quoted) => `l’option « ${quoted} » attend une valeur`,
  'commander.missingMandatoryOptionValue': (quoted) => `il manque l’option « ${quoted} »`,
  'commander.excessArguments': () => 'trop d’arguments',
  'commander.invalidArgument': (quoted, message) =>
    `${quoted} : valeur refusée, ${message.split('. ').at(-1) ?? ''}`,
};

/** Null for help and version, which commander ends with an error that is none. */
export function toUsageError(
  error: CommanderError,
  commands: readonly string[],
  near: (word: string) => string | null,
): UsageError | null {
  if (error.exitCode === 0) return null;
  const [, quoted = ''] = /'([^']*)'/.exec(error.message) ?? [];
  const [, meant] = /\(Did you mean (?:one of )?([^?)]*)/.exec(error.message) ?? [];
  const sentence = SENTENCES[error.code]?.(quoted, error.message) ?? 'la commande est mal écrite';
  const isCommand = error.code === 'commander.unknownCommand';
  const suggestion = isCommand ? near(quoted) : (meant ?? null);
  const list = isCommand ? [`commandes : ${commands.join(', ')}`] : [];
  const hint = suggestion === null ? list : [`vouliez-vous « ${suggestion} » ?`];
  return new UsageError(sentence, {
    hint: [...hint, 'Aide : ptsm --help, ou ptsm COMMANDE --help'].join('\n'),
  });
}
