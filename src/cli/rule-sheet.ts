import type { Regle, Result } from '../figures/result.ts';
import { SCHEMA_VERSION } from '../figures/schema-version.ts';
import { DOMAINS } from '../rules/catalogue.ts';
import { unknownRule } from './check-rule.ts';

/** What every rule says to a reader, without what it does, in the order of the catalogue. */
export function ruleSheets(): readonly Regle[] {
  return Object.entries(DOMAINS).flatMap(([domaine, rules]) =>
    rules.map(({ code, titre, severity, pourquoi, geste, effet = null, exemples: { faux, juste } }) => ({
      code,
      domaine,
      severity,
      titre,
      pourquoi,
      geste,
      effet,
      faux: faux.montre,
      juste: juste.montre,
    })),
  );
}

/** @throws UsageError where no rule has this code */
export function ruleSheet(code: string): Regle {
  const found = ruleSheets().find((sheet) => sheet.code === code);
  if (!found) throw unknownRule(code);
  return found;
}

export function buildRegles(regles: readonly Regle[]): Result<'ptsm.regles'> {
  return { schemaVersion: SCHEMA_VERSION, kind: 'ptsm.regles', regles };
}
