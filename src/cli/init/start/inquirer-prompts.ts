import { styleText } from 'node:util';
import { input, select } from '@inquirer/prompts';
import { french } from '../../../report/typography.ts';
import type { Prompts } from './prompts.ts';

/** Imported by name and from here alone: what it has for editors, half a megabyte, is left out of the bundle. */
export function inquirerPrompts(signal: AbortSignal): Prompts {
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

/** Its own words are English. */
const THEME = {
  style: {
    error: (text: string) => styleText('red', text),
    keysHelpTip: () => styleText('dim', french('↑ ↓ : choisir · Entrée : valider · Échap : abandonner')),
  },
};
