import { Option, type Command } from 'commander';
import { UsageError } from '../../../fiche/usage-error.ts';
import { readDepartements } from './departements.ts';
import {
  parseCode,
  parseDate,
  parseInscrites,
  parsePeriode,
  parseWords,
  type Answer,
} from './parse-answer.ts';
import { parseAxes } from './parse-axes.ts';
import { readAxes } from './read-axes.ts';
import type { Axe, Donnees } from './reponses.ts';

/** Held, since commander takes null for no value at all. */
interface Held<T> {
  readonly valeur: T;
}

/** Answers given beforehand, absent where they are not. */
export interface StartOptions {
  readonly territoire?: Held<string | null>;
  readonly code?: Held<string | null>;
  readonly region?: Held<string | null>;
  readonly arrete?: Held<string | null>;
  readonly periode?: Held<string | null>;
  readonly axes?: Held<readonly Axe[] | null>;
  readonly axe?: readonly string[];
  readonly inscrites?: Held<number | null>;
  readonly avecPriorites?: true;
  readonly sansPriorites?: true;
  readonly sansQuestion?: true;
}

type Parse = (typed: string) => Answer<unknown>;

const NATIONAUX = 'nationaux';

/** Each question has its option. */
const QUESTIONS: readonly (readonly [flags: string, description: string, parse: Parse | null])[] = [
  ['--territoire <nom>', 'pour commencer : le nom du territoire', parseWords],
  ['--code <code>', 'le code du département, par exemple 13 ou 2A', parseKnownCode],
  ['--region <nom>', 'la région ; à défaut, celle du département', parseWords],
  ['--arrete <date>', 'la date de l’arrêté, par exemple 22/12/2020', parseDate],
  ['--periode <années>', 'la première et la dernière année, par exemple 2020-2025', parsePeriode],
  [
    '--axes <fichier>',
    `${NATIONAUX}, ou un fichier d’un axe par ligne : « 1. Titre »`,
    (typed) => (typed === NATIONAUX ? { valeur: null } : readAxes(typed)),
  ],
  ['--inscrites <nombre>', 'le nombre de fiches retenues par l’arrêté', parseInscrites],
  ['--avec-priorites', 'les fiches sont classées selon les six priorités du décret', null],
  ['--sans-priorites', 'elles ne le sont pas encore : l’oubli est signalé sans bloquer', null],
  ['--sans-question', 'ne demande rien : ce qui n’est pas donné reste à compléter', null],
];

const AXE = ['--axe <axe>', 'un axe, par exemple "1:Prévenir" ; répétable'] as const;
/** Which any repository can have. */
const CI = ['--ci <forge>', 'vérifier à chaque demande de fusion : github, gitlab ou aucune'] as const;

export function addStartOptions(command: Command): Command {
  for (const [flags, description, parse] of QUESTIONS) {
    const option = new Option(flags, description);
    command.addOption(parse ? option.argParser((typed: string) => accepted(flags, parse(typed))) : option);
  }
  return command.addOption(
    new Option(...AXE).argParser((typed: string, before: readonly string[] | undefined) => [
      ...(before ?? []),
      typed,
    ]),
  );
}

/** The options that only begin a repository, as they were typed. */
export function startFlags(options: StartOptions): readonly string[] {
  const flags = [...QUESTIONS.map(([flag]) => flag.split(' ')[0] ?? ''), '--axe'];
  return flags.filter((flag) => camelCased(flag) in options);
}

/** What the options answer. @throws UsageError where two of them disagree */
export function donneesOf(options: StartOptions): Donnees {
  const { territoire, code, region, arrete, periode, inscrites, axe, avecPriorites, sansPriorites } = options;
  if (avecPriorites && sansPriorites)
    throw new UsageError('--avec-priorites et --sans-priorites se contredisent');
  if (axe !== undefined && options.axes !== undefined)
    throw new UsageError('--axe et --axes se contredisent', { hint: 'gardez l’une des deux options' });
  const axes = axe === undefined ? options.axes : accepted('--axe', parseAxes(axe));
  const held = Object.entries({ territoire, code, region, arrete, periode, axes, inscrites });
  return {
    ...Object.fromEntries(held.map(([key, one]) => [key, one?.valeur])),
    priorites: sansPriorites ? false : avecPriorites,
  };
}

/** What is to be typed where nothing can be asked. */
export function startUsage(): string {
  return [...QUESTIONS.map(([flags, description]) => [flags, description] as const), AXE, CI]
    .map(([flags, description]) => `  ${flags.padEnd(22)} ${description}`)
    .join('\n');
}

function parseKnownCode(typed: string): Answer<string | null> {
  return parseCode(typed, readDepartements());
}

function accepted<T>(flags: string, answer: Answer<T>): Held<T> {
  if ('valeur' in answer) return answer;
  throw new UsageError(`${flags.split(' ')[0] ?? ''} : ${answer.refus}`);
}

function camelCased(flag: string): string {
  return flag.replace(/^--/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
