import type { Fiche, Plan } from '../fiche/plan.ts';
import { defectInConfiguration } from './defect-in-configuration.ts';
import { avec, avecConfiguration } from './exemple.ts';
import type { Rule } from './rule.ts';
import { cite } from './words.ts';

interface Unused extends Pick<Rule, 'code' | 'titre' | 'pourquoi'> {
  /** « l’axe », « le public » */
  readonly quoi: string;
  /** The key of `ptsm.yaml` that declares the codes. */
  readonly key: string;
  /** The codes as declared; null for one that is only given other words. */
  readonly declared: (plan: Plan) => readonly (string | null)[];
  readonly used: (fiche: Fiche) => readonly (string | undefined)[];
  /** What `ptsm.yaml` declares in the examples, and a fiche that uses none of it, then all. */
  readonly exemple: {
    readonly declaration: readonly object[];
    readonly montre: string;
    readonly faux: string;
    readonly juste: string;
  };
}

/** A rule about a code that `ptsm.yaml` declares and that no fiche uses. */
export function unused({ quoi, key, declared, used, exemple, ...rule }: Unused): Rule {
  const declares = (lines: string) =>
    avecConfiguration(avec(lines), { [key]: exemple.declaration }, `${key}:\n${exemple.montre}`);
  return {
    ...rule,
    severity: 'info',
    message: ({ received }) =>
      `${quoi} ${cite(received)} est déclaré, attendu au moins une fiche qui l’emploie`,
    geste: `vérifiez qu’aucune fiche n’a été oubliée ou mal classée ; sinon, retirez ${quoi} de ptsm.yaml`,
    exemples: { faux: declares(exemple.faux), juste: declares(exemple.juste) },
    check(plan) {
      // Before the first fiche, all is unused.
      if (plan.fiches.length === 0) return [];
      const known = new Set(plan.fiches.flatMap(used));
      return declared(plan).flatMap((code, index) =>
        code === null || known.has(code)
          ? []
          : defectInConfiguration(plan, rule.code, { field: `${key}.${String(index)}.code` }),
      );
    },
  };
}
