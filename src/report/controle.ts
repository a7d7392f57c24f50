import type { Severity } from '../fiche/finding.ts';
import type { Plan } from '../fiche/plan.ts';
import { textsOf } from '../figures/constats.ts';
import type { JsonFinding, Regle, Result } from '../figures/result.ts';
import type { Controle } from './document.ts';
import { french } from './typography.ts';

export interface ControleInput {
  readonly constats: Result<'ptsm.constats'>;
  readonly plan: Plan;
  /** Whether a file was judged, where the command names some only. */
  readonly isJudged: (file: string) => boolean;
  /** All sheets of the catalogue. */
  readonly regles: readonly Regle[];
  readonly bloquantes: readonly Severity[];
  readonly summary: string;
  readonly prefixe: string;
}

/** A check as forges take it: what was found, in which files, under which rules. */
export function buildControle(input: ControleInput): Controle {
  const { constats, plan, isJudged, regles, bloquantes, summary, prefixe } = input;
  const met = new Set(constats.findings.map(({ code }) => code));
  return {
    findings: constats.findings.map(typesetFinding),
    texts: textsOf(plan),
    fichiers: plan.files.filter(({ path }) => isJudged(path)).map(({ path, state }) => ({ path, state })),
    regles: regles.filter(({ code }) => met.has(code)).map(typesetRegle),
    bloquantes,
    summary: french(summary),
    prefixe,
    provenance: constats.provenance,
  };
}

function typesetFinding(finding: JsonFinding): JsonFinding {
  return {
    ...finding,
    message: french(finding.message),
    fixes: finding.fixes.map((fix) => ({ ...fix, title: french(fix.title) })),
  };
}

function typesetRegle(regle: Regle): Regle {
  const { titre, pourquoi, geste } = regle;
  return { ...regle, titre: french(titre), pourquoi: french(pourquoi), geste: french(geste) };
}
