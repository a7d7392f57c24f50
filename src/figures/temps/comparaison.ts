import type { Plan } from '../../fiche/plan.ts';
import { nameOf } from '../actions.ts';
import { envelope, filesOf, type Reading } from '../envelope.ts';
import type { Comparaison, Provenance } from '../result.ts';
import { changementsOf, withRang } from './changements.ts';
import { comparables } from './comparables.ts';
import { constatsChanges } from './constats-changes.ts';
import { couvertureChangee, objetsInconnus } from './couverture-changee.ts';
import { destinsOf } from './destins.ts';
import { ecartsOf } from './ecarts.ts';
import { mesuresOf } from './mesure.ts';
import type { Paire } from './paire.ts';
import { reservesDeComparaison } from './reserves-comparaison.ts';
import { sectionsChangees } from './sections-changees.ts';

/** One end: a reading as it may be shown, judged on the same day as the other, and the name it was asked by. */
export interface Extremite extends Reading {
  /** Null for the files as they are. */
  readonly ref: string | null;
}

/** What git knows, and the plans do not. */
export interface ComparaisonRequest {
  /** How many times, up to the later end, a fiche of it was postponed; null where that is not known. */
  readonly reportsOf?: (file: string) => number | null;
  /** Sentences: a shallow history, a folder that did not exist… */
  readonly reserves?: readonly string[];
}

/** What changed from one reading to another, in the plan's own words; the envelope is that of the later one. */
export function buildComparaison(
  avant: Extremite,
  apres: Extremite,
  { reportsOf = () => null, reserves = [] }: ComparaisonRequest = {},
): Comparaison {
  const shown = comparables(avant, apres);
  const plans = [shown.avant.plan, shown.apres.plan] as const;
  const { paires, isNamed, ...listes } = destinsOf(...plans);
  const changes = paires.map((paire) => ({ paire, ...changesOf(paire, { plans, reportsOf }) }));
  const modifiees = changes.filter(({ champs, sections }) => champs.length > 0 || sections.length > 0);
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
    modifiees: modifiees.map(({ paire, champs, sections }) => ({
      ...nameOf(paire.apres, plans[1]),
      champs,
      sections,
    })),
    inchangees: changes.filter((one) => !modifiees.includes(one) && !isNamed(one.paire)).length,
    couverture: couvertureChangee(...mesures),
    constats: constatsChanges(shown.avant.findings, shown.apres.findings, paires),
    reserves: [...written, ...reserves],
  };
}

interface Context extends Required<Pick<ComparaisonRequest, 'reportsOf'>> {
  readonly plans: readonly [avant: Plan, apres: Plan];
}

function changesOf({ avant, apres }: Paire, { plans: [before, after], reportsOf }: Context) {
  const champs = changementsOf(
    { fiche: avant, vocabulary: before.vocabulary },
    { fiche: apres, vocabulary: after.vocabulary },
  );
  return { champs: withRang(champs, reportsOf(apres.file)), sections: sectionsChangees(avant, apres) };
}

function boutOf({ ref, plan }: Extremite, { commit, date, etat }: Provenance): Comparaison['avant'] {
  return { ref, commit, date, etat, lues: plan.fiches.length, nonLues: [...filesOf(plan).nonLues] };
}
