import type { Defect } from '../fiche/defect.ts';
import type { Finding } from '../fiche/finding.ts';
import type { Plan } from '../fiche/plan.ts';
import { RULES } from './catalogue.ts';
import { toFinding, type Subject } from './to-finding.ts';

/** All that is wrong with a plan, gravest severities as `ptsm.yaml` sets them, sorted by file, place and code. */
export function checkPlan(plan: Plan): readonly Finding[] {
  const defects = [...plan.defects, ...RULES.flatMap((rule) => rule.check?.(plan) ?? [])];
  const subjects = subjectsOf(plan);
  const ordinals = new Map<string, number>();
  return defects
    .toSorted(byPlace)
    .map((defect) => toFinding(defect, subjects.get(defect.file), plan.configuration.regles, ordinals))
    .filter((finding) => finding !== null);
}


function subjectsOf({ files, fiches, configurationFile }: Plan): ReadonlyMap<string, Subject> {
  const ids = new Map(fiches.map(({ file, champs }) => [file, champs.id ?? null]));
  const subjects = files.map(({ path, text }) => [path, { text: text ?? '', fiche: ids.get(path) ?? null }] as const);
  const own = configurationFile ? [[configurationFile.path, { text: configurationFile.text, fiche: null }] as const] : [];
  return new Map([...own, ...subjects]);
}

function byPlace(a: Defect, b: Defect): number {
  return compare(a.file, b.file) || a.range[0] - b.range[0] || a.range[1] - b.range[1] || compare(a.code, b.code) || compare(a.field ?? '', b.field ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
