import { SEVERITIES, type Severity } from '../fiche/finding.ts';
import type { Fiche } from '../fiche/plan.ts';
import type { Configuration } from '../fiche/vocabulary/configuration.ts';
import { sensOf } from '../fiche/vocabulary/status.ts';
import type { Vocabulary } from '../fiche/vocabulary/vocabulary.ts';
import { isAboutContent } from './catalogue.ts';
import type { Rule } from './rule.ts';

export interface SeverityContext {
  readonly regles: Configuration['regles'];
  readonly vocabulary: Vocabulary;
}

/** How grave a rule's finding is in a fiche (null: another file), null where `ptsm.yaml` silences it there. */
export function severityIn(
  rule: Rule,
  fiche: Fiche | null,
  { regles, vocabulary }: SeverityContext,
): Severity | null {
  const { gravite = rule.severity, depuis } = regles[rule.code] ?? {};
  if (gravite === 'ignorer' || (depuis !== undefined && fiche && isBefore(depuis, fiche))) return null;
  const isGivenUp = fiche !== null && sensOf(fiche, vocabulary) === 'abandonnee';
  return isGivenUp && isAboutContent(rule.code) ? softer(gravite) : gravite;
}

/** A fiche that ended before a rule began to apply is left in peace; one without a year is not. */
function isBefore(depuis: number, { champs: { year } }: Fiche): boolean {
  return year !== undefined && year.every((one) => one < depuis);
}

/** Nobody will complete a fiche that was given up: what it lacks weighs one degree less. */
function softer(severity: Severity): Severity {
  return SEVERITIES[SEVERITIES.indexOf(severity) + 1] ?? 'info';
}
