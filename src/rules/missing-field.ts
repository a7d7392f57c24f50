import type { Rule } from './rule.ts';
import { avec, sans } from './exemple.ts';

interface MissingField extends Pick<Rule, 'code' | 'titre' | 'pourquoi' | 'effet'> {
  readonly key: string;
  /** A sound line for the key. */
  readonly line: string;
  readonly quoi: string;
}

/** A rule about a required key that is absent, or left empty. */
export function missingField({ key, line, quoi, ...rule }: MissingField): Rule {
  return {
    ...rule,
    severity: 'erreur',
    message: () => `${quoi} manque, attendu une ligne « ${key}: … »`,
    geste: `ajoutez la ligne « ${line} » dans l’en-tête de la fiche`,
    exemples: { faux: sans(key), juste: avec(line) },
  };
}
