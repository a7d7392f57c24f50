import type { Copil } from '../fiche/copil/copil.ts';
import { isIdentified } from '../fiche/copil/depuis-copil.ts';
import { empreintesOf } from '../fiche/copil/empreintes.ts';
import type { Plan } from '../fiche/plan.ts';
import { porteeOf } from '../fiche/copil/portee.ts';
import { naturalOrder } from './natural-order.ts';

/** What a COPIL validates, and what of the plan cannot be told apart later. */
export interface Enterinement {
  readonly copil: Copil;
  /** Files that cannot be read, or without an id of their own. */
  readonly omis: readonly string[];
}

/** Every fiche, those for internal use included: it is for the coordinator. */
export function enterinementOf(plan: Plan, seance: Pick<Copil, 'date' | 'commit'>): Enterinement {
  const portee = porteeOf(plan.configuration);
  const fiches = plan.fiches
    .filter(isIdentified)
    .map((fiche) => ({ id: fiche.ref, empreintes: [...empreintesOf(fiche, portee)] }))
    .sort((a, b) => naturalOrder(a.id, b.id));
  const nameless = plan.fiches.filter((fiche) => !isIdentified(fiche));
  const unread = plan.files.filter(({ state }) => state === 'non-lue');
  return {
    copil: { ...seance, champs: [...portee.champs], sections: [...portee.sections], fiches },
    omis: [...nameless.map(({ file }) => file), ...unread.map(({ path }) => path)],
  };
}
