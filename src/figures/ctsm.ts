import type { Fiche } from '../fiche/plan.ts';
import type { Vocabulary } from '../fiche/vocabulary/vocabulary.ts';
import { nameOf } from './actions.ts';
import { byRef } from './fiches.ts';
import { budgetOf, financementsOf } from './moyens/montants.ts';
import type { Population } from './population.ts';
import type { Item, Part } from './result.ts';

/** The fiches of the contract, in the columns of its table: what was signed first, then its avenants. */
export function ctsm({ plan, fiches }: Population): Part<'ctsm'> {
  return byRef(fiches)
    .filter(({ champs }) => champs.ctsm !== undefined && champs.ctsm !== false)
    .map((fiche) => ({ ...nameOf(fiche, plan), ...ligneOf(fiche, plan.vocabulary) }))
    .sort(byAct);
}

function ligneOf(fiche: Fiche, vocabulary: Vocabulary): Omit<Item<'ctsm'>, 'ref' | 'file' | 'axe' | 'title'> {
  const { ctsm: act, pilotes = [], calendrier = null, debut = null, fin = null, year = [] } = fiche.champs;
  return {
    signature: typeof act === 'string' ? act : null,
    avenant: typeof act === 'number' ? act : null,
    thematiques: thematiquesOf(fiche, vocabulary),
    qui: pilotes,
    quand: calendrier,
    debut,
    fin,
    annees: year,
    budget: budgetOf(fiche),
    financements: financementsOf(fiche),
  };
}

/** The contract's own words; codes of the référentiel, there so that the couverture knows them, only where it has no other. */
function thematiquesOf({ champs }: Fiche, { thematiques }: Vocabulary): readonly string[] {
  const labels = new Map(thematiques.map(({ code, libelle }) => [code, libelle]));
  const all = champs.thematiques ?? [];
  const worded = all.filter((text) => !labels.has(text));
  return worded.length > 0 ? worded : all.map((code) => labels.get(code) ?? code);
}

/** Without a date or a number: the contract itself. Dates come before numbers, whose dates are not known here. */
function byAct(a: Item<'ctsm'>, b: Item<'ctsm'>): number {
  const [left, right] = [a, b].map(({ signature, avenant }) => [avenant ?? -1, signature ?? ''] as const);
  if (!left || !right) return 0;
  return left[0] - right[0] || (left[1] < right[1] ? -1 : left[1] > right[1] ? 1 : 0);
}
