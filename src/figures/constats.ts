import { groupBy } from '../fiche/group-by.ts';
import { SEVERITIES, type Finding, type Severity } from '../fiche/finding.ts';
import type { Range } from '../fiche/defect.ts';
import type { Plan } from '../fiche/plan.ts';
import { settingsFiles } from '../fiche/settings-files.ts';
import { positionAt } from '../fiche/reading/position.ts';
import { envelope, type Reading } from './envelope.ts';
import { naturalOrder } from './natural-order.ts';
import type { JsonFinding, Result } from './result.ts';

export type Counts = Readonly<Record<Severity, number>>;

export function countBySeverity(findings: readonly Finding[]): Counts {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { erreur: count('erreur'), avertissement: count('avertissement'), info: count('info') };
}

/** Findings by rule, gravest first, for the « qualité des données » of a report. */
export function summaryOf(
  findings: readonly Finding[],
  titleOf: (code: string) => string,
): Result<'ptsm.bilan'>['constats'] {
  const parCode = [...groupBy(findings, ({ code }) => code)].map(([code, same]) => ({
    code,
    severity: same[0]?.severity ?? 'info',
    titre: titleOf(code),
    count: same.length,
    fiches: [...new Set(same.map(({ fiche, file }) => fiche ?? file))].sort(naturalOrder),
  }));
  const rank = ({ severity }: { severity: Severity }) => SEVERITIES.indexOf(severity);
  return {
    counts: countBySeverity(findings),
    parCode: parCode.sort((a, b) => rank(a) - rank(b) || b.count - a.count || naturalOrder(a.code, b.code)),
  };
}

/** What a check says, and what it leaves out. */
export interface Verification {
  readonly findings: readonly Finding[];
  /** Accepted by `.ptsm/exceptions.yaml`. */
  readonly acceptes: readonly Finding[];
  /** Where only what is new since a commit is asked for: how many findings were there before. */
  readonly depuis: { readonly ref: string; readonly commit: string; readonly anciens: number } | null;
}

/** Findings as `valider -f json` prints them, with lines and columns beside offsets. */
export function buildConstats(
  { findings, acceptes, depuis }: Verification,
  reading: Reading,
): Result<'ptsm.constats'> {
  const texts = textsOf(reading.plan);
  const at = (file: string, range: Range) => toLines(texts.get(file) ?? '', range);
  return {
    ...envelope('ptsm.constats', reading),
    depuis,
    acceptes: acceptes.map(({ fingerprint }) => fingerprint),
    counts: countBySeverity(findings),
    findings: findings.map((finding) => withLines(finding, at)),
  };
}

/** The text of every file that a finding can point into. */
export function textsOf(plan: Plan): ReadonlyMap<string, string> {
  return new Map(
    [...settingsFiles(plan), ...plan.files].map(({ path, text }) => [path, text ?? ''] as const),
  );
}

type ToLines = (file: string, range: Range) => JsonFinding['range'];

function withLines(finding: Finding, at: ToLines): JsonFinding {
  const { file, range, related, fixes, expected } = finding;
  return {
    ...finding,
    expected: [...expected],
    range: at(file, range),
    related: related.map((place) => ({ file: place.file, range: at(place.file, place.range) })),
    fixes: fixes.map((fix) => ({ ...fix, range: at(file, fix.range) })),
  };
}

function toLines(text: string, [start, end]: Range): JsonFinding['range'] {
  return {
    start: { ...positionAt(text, start), offset: start },
    end: { ...positionAt(text, end), offset: end },
  };
}
