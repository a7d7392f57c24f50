import type { Place, Range } from './defect.ts';

/** Gravest first; `ptsm.yaml` may change a rule's severity, or silence it. */
export const SEVERITIES = ['erreur', 'avertissement', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Fix {
  readonly title: string;
  readonly range: Range;
  readonly text: string;
  /** Applied by « ptsm corriger » without being asked for; the others only with `--probables`. */
  readonly certain: boolean;
}

/** A « constat »: what a rule says of a place in a file. `text.slice(...range) === received`. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Id of the fiche, null when it has none or could not be read. */
  readonly fiche: string | null;
  readonly field: string | null;
  readonly file: string;
  readonly range: Range;
  readonly received: string;
  readonly expected: readonly string[];
  readonly related: readonly Place[];
  readonly fixes: readonly Fix[];
  /** Stable from one commit to the next: no line number in it. */
  readonly fingerprint: string;
}

/** Whether « ptsm corriger » mends it without being asked for guesses. */
export function isMendable({ fixes }: Pick<Finding, 'fixes'>): boolean {
  return fixes.some(({ certain }) => certain);
}
