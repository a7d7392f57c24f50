import type { Fiche, Plan } from '../fiche/plan.ts';
import { actionOf } from './actions.ts';
import type { Action } from './result.ts';

/** How a list names a fiche that it says something else of. */
export function ficheHead(fiche: Fiche, plan: Plan): Omit<Action, 'objectif'> {
  const { ref, file, axe, title } = actionOf(fiche, plan);
  return { ref, file, axe, title };
}
