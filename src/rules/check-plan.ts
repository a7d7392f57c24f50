import { inFile, type Defect, type Flaw } from '../fiche/defect.ts';
import type { Finding } from '../fiche/finding.ts';
import { groupBy } from '../fiche/group-by.ts';
import type { ConfigurationFile, Fiche, Plan } from '../fiche/plan.ts';
import { capFlaws } from '../fiche/reading/cap-flaws.ts';
import { settingsFiles } from '../fiche/settings-files.ts';
import type { Surroundings } from '../fiche/surroundings.ts';
import { RULES } from './catalogue.ts';
import { severityIn } from './severity.ts';
import { toFinding, type FindingContext, type Subject } from './to-finding.ts';

/** All that is wrong with a plan, gravest severities as `ptsm.yaml` sets them, sorted by file, place and code; `others` are defects that only another layer can see. */
export function checkPlan(
  plan: Plan,
  surroundings: Surroundings,
  others: readonly Defect[] = [],
): readonly Finding[] {
  const ruled = RULES.flatMap((rule) => rule.check?.(plan, surroundings) ?? []);
  return wordDefects([...plan.defects, ...capped(ruled), ...others].toSorted(byPlace), plan);
}

/** Defects in words, with the severities of the plan's configuration. */
export function wordDefects(defects: readonly Defect[], plan: Plan): readonly Finding[] {
  const { configuration, vocabulary } = plan;
  const subjects = subjectsOf(plan);
  const context: FindingContext = {
    severityIn: (rule, fiche) => severityIn(rule, fiche, { regles: configuration.regles, vocabulary }),
    subjectOf: (file) => subjects.get(file) ?? { text: '', fiche: null },
    ordinals: new Map(),
  };
  return defects.flatMap((defect) => toFinding(defect, context) ?? []);
}

/** What is wrong with `ptsm.yaml`, in words. */
export function checkConfiguration(
  { path, text }: ConfigurationFile,
  flaws: readonly Flaw[],
): readonly Finding[] {
  const context: FindingContext = {
    severityIn: ({ severity }) => severity,
    subjectOf: () => ({ text, fiche: null }),
    ordinals: new Map(),
  };
  return flaws.flatMap((found) => toFinding(inFile(path, found), context) ?? []);
}

/** Findings of one rule in one file: beyond, a file made to be long makes a report that nobody reads. */
const SHOWN = 50;

/** What the reading says of a file is capped already. */
function capped(defects: readonly Defect[]): readonly Defect[] {
  return [...groupBy(defects, ({ file }) => file)].flatMap(([file, own]) =>
    capFlaws(own, SHOWN).map((found) => ({ related: [], ...found, file })),
  );
}

function subjectsOf(plan: Plan): ReadonlyMap<string, Subject> {
  const byFile = new Map<string, Fiche>(plan.fiches.map((fiche) => [fiche.file, fiche]));
  return new Map(
    [...settingsFiles(plan), ...plan.files].map(({ path, text }) => [
      path,
      { text: text ?? '', fiche: byFile.get(path) ?? null },
    ]),
  );
}

type Placed = Pick<Defect, 'file' | 'range' | 'code' | 'field'>;

export function byPlace(a: Placed, b: Placed): number {
  return (
    compare(a.file, b.file) ||
    a.range[0] - b.range[0] ||
    a.range[1] - b.range[1] ||
    compare(a.code, b.code) ||
    compare(a.field ?? '', b.field ?? '')
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
