import { styleText } from 'node:util';
import { french } from '../../../report/typography.ts';
import type { Answer } from './parse-answer.ts';

interface TextQuestion<T> {
  readonly message: string;
  /** Written in the line beforehand, to keep, change or wipe out. */
  readonly propose: string | null;
  readonly parse: (typed: string) => Answer<T>;
}

export interface ChoiceQuestion<T> {
  readonly message: string;
  /** `short` is what stays on the screen. */
  readonly choices: readonly { readonly name: string; readonly short: string; readonly value: T }[];
  readonly propose: T;
}

/** How a person is asked. */
export interface Prompts {
  readonly text: <T>(question: TextQuestion<T>) => Promise<T>;
  readonly choose: <T>(question: ChoiceQuestion<T>) => Promise<T>;
}

/** Runs what asks; null where the person gives up: Escape, Ctrl-C or Ctrl-D. */
export async function prompting<T>(
  hasColour: boolean,
  run: (prompts: Prompts) => Promise<T>,
): Promise<T | null> {
  const giveUp = new AbortController();
  const onKey = (_: unknown, key: { readonly name?: string; readonly ctrl?: boolean }) => {
    if (key.name === 'escape' || (key.ctrl && key.name === 'd')) giveUp.abort();
  };
  process.stdin.on('keypress', onKey);
  try {
    return await run(await loadPrompts(hasColour, giveUp.signal));
  } catch (error) {
    if (error instanceof Error && GIVEN_UP.has(error.name)) return null;
    throw error;
  } finally {
    process.stdin.off('keypress', onKey);
  }
}

const GIVEN_UP = new Set(['AbortPromptError', 'ExitPromptError']);

async function loadPrompts(hasColour: boolean, signal: AbortSignal): Promise<Prompts> {
  obeyColour(hasColour);
  const { input, select } = await import('@inquirer/prompts');
  const text: Prompts['text'] = async ({ message, propose, parse }) => {
    const validate = (typed: string) => {
      const answer = parse(typed);
      return 'refus' in answer ? french(answer.refus) : true;
    };
    const proposed = propose === null ? {} : { default: propose, prefill: 'editable' as const };
    const question = { message: french(`${message} :`), theme: THEME, validate, ...proposed };
    const answer = parse(await input(question, { signal }));
    if ('refus' in answer) throw new Error('an answer that was accepted is refused');
    return answer.valeur;
  };
  const choose: Prompts['choose'] = ({ message, choices, propose }) => {
    const typeset = choices.map((choice) => ({ ...choice, name: french(choice.name) }));
    const question = { message: french(message), choices: typeset, default: propose, theme: THEME };
    return select(question, { signal });
  };
  return { text, choose };
}

/** The library asks the environment, once it is loaded: `--couleur` comes before it. */
function obeyColour(hasColour: boolean): void {
  if (hasColour) delete process.env['NO_COLOR'];
  else delete process.env['FORCE_COLOR'];
  process.env[hasColour ? 'FORCE_COLOR' : 'NO_COLOR'] = '1';
}

/** Its own words are English. */
const THEME = {
  style: {
    error: (text: string) => styleText('red', text),
    keysHelpTip: () => styleText('dim', french('↑ ↓ : choisir · Entrée : valider · Échap : abandonner')),
  },
};
