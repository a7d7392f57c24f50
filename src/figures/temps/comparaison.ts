import { envelope, filesOf, type Reading } from '../envelope.ts';
import type { Comparaison, Provenance } from '../result.ts';
import { comparables } from './comparables.ts';
import { constatsChanges } from './constats-changes.ts';
import { couvertureChangee, objetsInconnus } from './couverture-changee.ts';
import { ecartsOf } from './ecarts.ts';
import { fichesChangees } from './fiches-changees.ts';
import { mesuresOf } from './mesure.ts';
import { reservesDeComparaison } from './reserves-comparaison.ts';

/** One end: a reading as it may be shown, judged on the same day as the other, and the name it was asked by. */
export interface Extremite extends Reading {
  /** Null for the files as they are. */
  readonly ref: string | null;
}

/** What changed from one reading to another, in the plan's own words; the envelope is that of the later one. */
export function buildComparaison(avant: Extremite, apres: Extremite): Comparaison {
  const shown = comparables(avant, apres);
  const { paires, ...listes } = fichesChangees(shown.avant.plan, shown.apres.plan);
  const mesures = mesuresOf(avant.plan, apres.plan);
  const provenance = apres.provenance();
  const bouts = [boutOf(avant, avant.provenance()), boutOf(apres, provenance)] as const;
  const written = reservesDeComparaison({
    bouts,
    plans: [avant.plan, apres.plan],
    tues: shown.tues,
    inconnus: objetsInconnus(...mesures),
  });
  return {
    ...envelope('ptsm.comparaison', { ...apres, provenance: () => provenance }),
    avant: bouts[0],
    apres: bouts[1],
    figures: ecartsOf(...mesures),
    ...listes,
    couverture: couvertureChangee(...mesures),
    constats: constatsChanges(shown.avant.findings, shown.apres.findings, paires),
    reserves: [...written, ...(avant.avis ?? []), ...(apres.avis ?? [])],
  };
}

function boutOf({ ref, plan }: Extremite, { commit, date, etat }: Provenance): Comparaison['avant'] {
  return { ref, commit, date, etat, lues: plan.fiches.length, nonLues: [...filesOf(plan).nonLues] };
}
