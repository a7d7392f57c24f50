import type { Fiche, Plan } from './plan.ts';

/** Whether a fiche is kept from documents unless they are asked to show it. */
export function isInterne({ champs }: Fiche): boolean {
  return champs.diffusion === 'interne';
}

/** The plan as documents show it: fiches for internal use are in no list and in no total, as if they had not been read. */
export function publicPlan(plan: Plan): Plan {
  const internes = plan.fiches.filter(isInterne);
  if (internes.length === 0) return plan;
  return { ...plan, fiches: plan.fiches.filter((fiche) => !isInterne(fiche)), internes };
}
