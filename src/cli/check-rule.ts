import type { UsageError } from '../fiche/usage-error.ts';
import { unknownName } from '../fiche/words/unknown-name.ts';
import { RULES } from '../rules/catalogue.ts';

/** @throws UsageError where no rule has this code */
export function refuseUnknownRule(code: string): void {
  if (RULES.every((rule) => rule.code !== code)) throw unknownRule(code);
}

export function unknownRule(code: string): UsageError {
  const names = RULES.map((rule) => rule.code);
  return unknownName(`la règle « ${code} » n’existe pas`, code, {
    names,
    otherwise: 'la liste : ptsm regles',
  });
}
