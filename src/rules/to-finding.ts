import type { Configuration } from '../fiche/vocabulary/configuration.ts';
import type { Defect } from '../fiche/defect.ts';
import type { Finding, Fix } from '../fiche/finding.ts';
import { ruleOf } from './catalogue.ts';
import { cite } from './words.ts';

/** The file that a finding is about. */
export interface Subject {
  readonly text: string;
  readonly fiche: string | null;
}

export interface FindingContext {
  readonly regles: Configuration['regles'];
  readonly subjectOf: (file: string) => Subject;
  /** Counts like findings, so that each has its own fingerprint. */
  readonly ordinals: Map<string, number>;
}

/** Words and severity for a defect; null where `ptsm.yaml` silences its rule. */
export function toFinding(defect: Defect, { regles, subjectOf, ordinals }: FindingContext): Finding | null {
  const { code, range, field, file, related, expected, detail, suggestion } = defect;
  const { text, fiche } = subjectOf(file);
  const rule = ruleOf(code);
  if (!rule) throw new Error(`no rule words the defect « ${code} »`);
  const severity = regles[code] ?? rule.severity;
  if (severity === 'ignorer') return null;
  const received = text.slice(...range);
  return {
    code,
    severity,
    message: rule.message({ received: unquoted(received), field, expected, detail, suggestion }),
    fiche,
    field,
    file,
    range,
    received,
    expected,
    related,
    fixes: fixesOf(defect),
    fingerprint: fingerprint([fiche ?? file, code, field ?? ''].join('/'), ordinals),
  };
}

function fixesOf({ suggestion, range }: Defect): readonly Fix[] {
  return suggestion === null
    ? []
    : [
        {
          title: suggestion === '' ? 'effacer' : `remplacer par ${cite(suggestion)}`,
          range,
          text: suggestion,
        },
      ];
}

function fingerprint(key: string, ordinals: Map<string, number>): string {
  const ordinal = (ordinals.get(key) ?? 0) + 1;
  ordinals.set(key, ordinal);
  return `${key}/${String(ordinal)}`;
}

function unquoted(value: string): string {
  return /^(["'])[\s\S]*\1$/.test(value) ? value.slice(1, -1) : value;
}
