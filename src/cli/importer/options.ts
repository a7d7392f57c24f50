import { InvalidArgumentError, Option, type Command } from 'commander';
import { MODELES, type Modele } from '../../echanges/import/colonnes/match-header.ts';
import { ENCODAGES, type Encodage } from '../../tableur/csv/encodages.ts';
import { SEPARATEURS, type Separateur } from '../../tableur/csv/separateurs.ts';
import type { CommonOptions } from '../common-options.ts';

export interface ImporterOptions extends CommonOptions {
  readonly appliquer: boolean;
  /** `true`: merged cells; codes of fields: their empty cells, too. */
  readonly remplir: true | readonly string[] | null;
  readonly reglages: string | null;
  /** Where to write the proposed matching, `true` for the usual place. */
  readonly enregistrerReglages: true | string | null;
  readonly feuille: readonly string[];
  readonly valeur: readonly (readonly [champ: string, valeur: string])[];
  readonly incompletes: boolean;
  readonly encodage: Encodage | null;
  readonly separateur: Separateur | null;
  readonly depuisTeteDeColonne: Modele | null;
  readonly memeModifiees: boolean;
}

/** Declares what `importer` understands. */
export function importing(command: Command): Command {
  const options = [
    flag('--appliquer', 'écrit les fiches ; sans elle, rien n’est écrit'),
    new Option(
      '--remplir [champs]',
      'reprend la case du dessus dans une case fusionnée ; avec des champs, aussi dans leurs cases vides',
    )
      .argParser(parseFields)
      .default(null, 'non'),
    new Option('--reglages <fichier>', 'ce que deviennent les colonnes et les mots').default(
      null,
      'import.yaml, s’il existe à côté de ptsm.yaml',
    ),
    new Option('--enregistrer-reglages [fichier]', 'écrit la lecture proposée, à relire')
      .argParser(parseSettings)
      .default(null, 'non'),
    new Option('--feuille <nom>', 'seulement cette feuille, même masquée ; répétable')
      .argParser(added)
      .default([], 'toutes'),
    new Option('--valeur <champ=valeur>', 'pour les lignes qui ne disent rien de ce champ ; répétable')
      .argParser(addedValue)
      .default([], 'aucune'),
    flag('--incompletes', 'écrit aussi les fiches que « ptsm valider » refuserait'),
    new Option('--encodage <nom>', `d’un csv : ${ENCODAGES.join(', ')}`)
      .argParser(parserOf(ENCODAGES))
      .default(null, 'reconnu'),
    new Option('--separateur <signe>', 'd’un csv : « ; », « , », « | » ou tab')
      .argParser((typed) => parserOf(SEPARATEURS)(typed === 'tab' ? '\t' : typed))
      .default(null, 'reconnu'),
    new Option('--depuis-tete-de-colonne <produit>', `colonnes d’un autre outil : ${MODELES.join(', ')}`)
      .argParser(parserOf(MODELES))
      .default(null, 'reconnues une à une'),
    flag('--meme-modifiees', 'écrit aussi dans les fiches que git ne pourrait pas rendre'),
  ];
  return options.reduce((declared, option) => declared.addOption(option), command);
}

function parserOf<T extends string>(known: readonly T[]): (typed: string) => T {
  return (typed) => {
    const found = known.find((one) => one === typed);
    if (found !== undefined) return found;
    throw new InvalidArgumentError(
      `attendu ${known.map((one) => (one === '\t' ? 'tab' : one)).join(' ou ')}`,
    );
  };
}

function flag(name: string, description: string): Option {
  return new Option(name, description).default(false, 'non');
}

function added(typed: string, before: readonly string[]): readonly string[] {
  return [...before, typed];
}

/** What stands after an option that may have no value is taken for its value: a file to import is none. */
function parseFields(typed: string): readonly string[] {
  if (TABLE.test(typed))
    throw new InvalidArgumentError(
      'attendu des champs, par exemple axe,groupe ; le fichier se met avant --remplir',
    );
  return typed.split(',').map((one) => one.trim());
}

const TABLE = /\.(?:xlsx|xlsm|xls|ods|csv|txt|docx|docm|doc|json)$/i;

function parseSettings(typed: string): string {
  if (/\.ya?ml$/i.test(typed)) return typed;
  throw new InvalidArgumentError(
    'attendu un nom en .yaml ; le fichier à importer se met avant --enregistrer-reglages',
  );
}

type Value = readonly [string, string];

function addedValue(typed: string, before: readonly Value[]): readonly Value[] {
  const [, champ, valeur] = /^\s*([^=\s]+)\s*=\s*(.*\S)\s*$/.exec(typed) ?? [];
  if (champ !== undefined && valeur !== undefined) return [...before, [champ, valeur]];
  throw new InvalidArgumentError('attendu un champ, « = » et une valeur, par exemple priority=6');
}
