import { isoDay, isRealDate } from '../fiche/words/iso-date.ts';
import { InvalidArgumentError, Option, type Command } from 'commander';

/** Options that every command understands, before or after its name. */
export interface CommonOptions {
  readonly dossier: string;
  readonly config: string | null;
  readonly format: string | null;
  readonly sortie: string | null;
  readonly rapport: readonly string[];
  readonly csv: 'fr' | 'std';
  readonly couleur: 'auto' | 'toujours' | 'jamais';
  readonly silencieux: boolean;
  readonly strict: boolean;
}

export function addCommonOptions(command: Command): Command {
  return command
    .addOption(new Option('-C, --dossier <dossier>', 'dépôt des fiches').default('.', 'le dossier courant'))
    .addOption(
      new Option('--config <fichier>', 'fichier de configuration').default(
        null,
        'ptsm.yaml, cherché vers le haut',
      ),
    )
    .addOption(
      new Option(
        '-f, --format <nom>',
        'terminal (pretty), markdown, docx, pptx, xlsx, html, svg, json ou csv ; pour valider, aussi compact, github, gitlab, sarif, junit, rdjson',
      ).default(null, 'selon la sortie'),
    )
    .addOption(
      new Option(
        '-o, --sortie <fichier>',
        'écrit dans un fichier, dont la terminaison choisit le format (- : écran)',
      ).default(null, 'écran'),
    )
    .addOption(
      new Option('--rapport <format=fichier>', 'écrit aussi le résultat dans ce fichier ; répétable')
        .argParser((typed: string, before: readonly string[]) => [...before, typed])
        .default([], 'aucun'),
    )
    .addOption(choice('--csv <dialecte>', 'csv pour Excel en français, ou norme RFC 4180', ['fr', 'std']))
    .addOption(choice('--couleur <quand>', 'couleurs', ['auto', 'toujours', 'jamais']))
    .addOption(new Option('-q, --silencieux', 'ne dit que le résultat').default(false, 'non'))
    .addOption(
      new Option('--strict', 'les avertissements, et les réserves des rapports, font échouer').default(
        false,
        'non',
      ),
    );
}

/** An option with a closed list, the first being the default. */
export function choice(flags: string, description: string, values: readonly [string, ...string[]]): Option {
  return new Option(flags, `${description} : ${values.join(', ')}`)
    .choices(values)
    .default(values[0])
    .argParser((value) => {
      if (values.includes(value)) return value;
      throw new InvalidArgumentError(`attendu ${values.join(', ')}`);
    });
}

/** A line number typed on the command line. */
export function parseLine(value: string): number {
  if (/^[1-9]\d{0,6}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('attendu un numéro de ligne, par exemple 12');
}

/** A day typed on the command line. */
export function parseDay(value: string): string {
  if (isoDay.test(value) && isRealDate(value)) return value;
  throw new InvalidArgumentError('attendu une date, par exemple 2027-06-30');
}

/** A year typed on the command line. */
export function parseYear(value: string): number {
  if (/^(?:19|20)\d\d$/.test(value)) return Number(value);
  throw new InvalidArgumentError('attendu une année sur quatre chiffres, par exemple 2024');
}
