import { flaw, type Range } from '../fiche/defect.ts';
import type { Fiche } from '../fiche/plan.ts';
import { leavesOf } from '../fiche/yaml/places.ts';
import { eachFiche } from './each-fiche.ts';
import { avec } from './exemple.ts';
import type { Rule } from './rule.ts';

interface PersonalData extends Pick<Rule, 'code' | 'severity' | 'titre' | 'pourquoi' | 'geste'> {
  /** What it is, without quoting it: a report travels further than the fiche. */
  readonly quoi: string;
  readonly attendu: string;
  readonly pattern: RegExp;
  /** What the pattern alone cannot tell. */
  readonly isIt?: (found: RegExpExecArray) => boolean;
  readonly faux: string;
  readonly juste: string;
}

/** A rule about what designates a person, wherever the fiche says it: header, body, even comments and code. */
export function personalData(description: PersonalData): Rule {
  const { quoi, attendu, pattern, isIt = () => true, faux, juste, ...rule } = description;
  return {
    ...rule,
    message: () => `${quoi}, attendu ${attendu}`,
    exemples: { faux: avec('', `${faux}\n`), juste: avec('', `${juste}\n`) },
    check: eachFiche((fiche) =>
      [...fiche.text.matchAll(pattern)].filter(isIt).map(({ index, 0: { length } }) => {
        const range: Range = [index, index + length];
        return flaw(rule.code, range, { field: fieldAt(fiche, range) });
      }),
    ),
  };
}

function fieldAt({ places, bodyStart }: Fiche, [start, end]: Range): string | null {
  if (start >= bodyStart) return null;
  const [field = null] = leavesOf(places).find(([, range]) => range[0] <= start && end <= range[1]) ?? [];
  return field;
}
