import { countedFiches } from '../fiche/fusions.ts';
import type { Fiche } from '../fiche/plan.ts';
import { sensOf } from '../fiche/vocabulary/status.ts';
import { actionOf } from './actions.ts';
import type { Reading } from './envelope.ts';
import { byRef } from './fiches.ts';
import type { Part } from './result.ts';

interface Perspectives {
  readonly aVenir: Part<'aVenir'>;
  readonly echeances: Part<'echeances'>;
  readonly sansNouvelles: Part<'sansNouvelles'>;
}

/** What comes next: fiches to start the year after, end dates passed, fiches without news; the last two as the rules found them. */
export function perspectives({ plan, findings }: Reading, annee: number | null): Perspectives {
  const fiches = byRef(countedFiches(plan));
  const found = (code: string) => {
    const files = new Set(findings.filter((finding) => finding.code === code).map(({ file }) => file));
    return fiches.filter(({ file }) => files.has(file));
  };
  const isNext = ({ champs: { debut } }: Fiche) =>
    annee === null || debut === undefined || debut.startsWith(`${String(annee + 1)}-`);
  return {
    aVenir: fiches
      .filter((fiche) => sensOf(fiche, plan.vocabulary) === 'a-venir' && isNext(fiche))
      .map((fiche) => ({ ...actionOf(fiche, plan), debut: fiche.champs.debut ?? null })),
    echeances: found('echeance-depassee').map((fiche) => ({
      ...actionOf(fiche, plan),
      fin: fiche.champs.fin ?? null,
    })),
    sansNouvelles: found('sans-nouvelles').map((fiche) => actionOf(fiche, plan)),
  };
}
