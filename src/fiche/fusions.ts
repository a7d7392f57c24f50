import { cyclesOf } from './cycles.ts';
import type { Fiche, Plan } from './plan.ts';
import { fichesById } from './references.ts';

type Fiches = Pick<Plan, 'fiches'>;

/** Merged fiches, each with the one that took it in: it alone is counted. A fiche merged into itself, or round in circles, is not merged. */
export function fusionsOf({ fiches }: Fiches): ReadonlyMap<Fiche, Fiche> {
  const merged = fiches.filter(({ champs }) => champs['fusionnee-dans'] !== undefined);
  if (merged.length === 0) return new Map();
  const byId = fichesById(fiches);
  const hostsOf = ({ champs }: Fiche) => {
    const host = byId.get(champs['fusionnee-dans'] ?? '');
    return host ? [host] : [];
  };
  const astray = new Set(cyclesOf(merged, hostsOf).flat());
  const entries = merged
    .filter((fiche) => !astray.has(fiche))
    .flatMap((fiche) => hostsOf(fiche).map((host) => [fiche, host] as const))
    .filter(([fiche, host]) => fiche !== host);
  return new Map(entries);
}

/** The fiches of every total: all but the merged ones. */
export function countedFiches(plan: Fiches): readonly Fiche[] {
  const merged = fusionsOf(plan);
  return merged.size === 0 ? plan.fiches : plan.fiches.filter((fiche) => !merged.has(fiche));
}
