import type { DepuisCopil } from '../../fiche/copil/depuis-copil.ts';
import type { Fiche, Plan } from '../../fiche/plan.ts';
import { nameOf } from '../actions.ts';
import { byRef } from '../fiches.ts';
import type { Result } from '../result.ts';

type Enterine = NonNullable<Result<'ptsm.copil'>['enterine']>;

/** What no longer is as the last COPIL on record validated it, of the fiches that this plan shows. */
export function enterineOf({ copil, ...depuis }: DepuisCopil, plan: Plan): Enterine {
  const shown = new Set(plan.fiches);
  const changes = new Map(depuis.modifiees.map((one) => [one.fiche, one]));
  const isShown = (fiche: Fiche) => shown.has(fiche);
  return {
    date: copil.date,
    commit: copil.commit,
    modifiees: byRef([...changes.keys()].filter(isShown)).map((fiche) => {
      const { champs = [], sections = [] } = changes.get(fiche) ?? {};
      return { ...nameOf(fiche, plan), champs: [...champs], sections: [...sections] };
    }),
    nouvelles: byRef(depuis.nouvelles.filter(isShown)).map((fiche) => nameOf(fiche, plan)),
    disparues: depuis.disparues.map(({ id }) => id),
  };
}
