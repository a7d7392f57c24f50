import type { RuleSheet } from '../report/rule.ts';
import type { Rule } from '../rules/rule.ts';

/** What a rule says to a reader, without what it does. */
export function sheetOf({ code, titre, severity, pourquoi, geste, effet, exemples }: Rule): RuleSheet {
  const { faux, juste } = exemples;
  return {
    code,
    titre,
    severity,
    pourquoi,
    geste,
    effet: effet ?? null,
    faux: faux.montre,
    juste: juste.montre,
  };
}
