import type { Defect } from '../fiche/defect.ts';
import { withoutPositions } from '../fiche/field-path.ts';
import type { Finding, Fix, Severity } from '../fiche/finding.ts';
import type { Fiche } from '../fiche/plan.ts';
import { ruleOf } from './catalogue.ts';
import { shortHash } from '../fiche/words/short-hash.ts';
import type { Rule } from './rule.ts';
import { cite } from './words.ts';

/** The file that a finding is about. */
export interface Subject {
  readonly text: string;
  /** Null where it could not be read, or is no fiche. */
  readonly fiche: Fiche | null;
}

export interface FindingContext {
  /** Null where the rule is silenced. */
  readonly severityIn: (rule: Rule, fiche: Fiche | null) => Severity | null;
  readonly subjectOf: (file: string) => Subject;
  /** Counts like findings, so that each has its own fingerprint. */
  readonly ordinals: Map<string, number>;
}

/** Words and severity for a defect; null where `ptsm.yaml` silences its rule. */
export function toFinding(
  defect: Defect,
  { severityIn, subjectOf, ordinals }: FindingContext,
): Finding | null {
  const { code, range, field, file, related, expected, detail, suggestion } = defect;
  const { text, fiche } = subjectOf(file);
  const rule = ruleOf(code);
  if (!rule) throw new Error(`no rule words the defect « ${code} »`);
  const severity = severityIn(rule, fiche);
  if (severity === null) return null;
  const id = fiche?.champs.id ?? null;
  const received = text.slice(...range);
  return {
    code,
    severity,
    message: rule.message({ received: unquoted(received), field, expected, detail, suggestion }),
    fiche: id,
    field,
    file,
    range,
    received,
    expected,
    related,
    fixes: fixesOf(defect),
    fingerprint: fingerprint(
      [id ?? file, code, withoutPositions(field ?? ''), shortHash(received.replaceAll('\r\n', '\n'))],
      ordinals,
    ),
  };
}

function fixesOf({ suggestion, certain, range, mended }: Defect): readonly Fix[] {
  return suggestion === null
    ? []
    : [
        {
          title: suggestion === '' ? 'effacer' : `remplacer par ${cite(suggestion)}`,
          range: mended ?? range,
          text: suggestion,
          certain,
        },
      ];
}

/** What is found is part of it: another telephone number on the same page is another finding. */
function fingerprint(parts: readonly string[], ordinals: Map<string, number>): string {
  const key = parts.join('/');
  const ordinal = (ordinals.get(key) ?? 0) + 1;
  ordinals.set(key, ordinal);
  return `${key}/${String(ordinal)}`;
}

function unquoted(value: string): string {
  return /^(["'])[\s\S]*\1$/.test(value) ? value.slice(1, -1) : value;
}
