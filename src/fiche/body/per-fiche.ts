import { once } from '../once.ts';
import type { Fiche } from '../plan.ts';

/** A text with a header above it: a fiche, or what the coordinator wrote for a bilan. */
export type Body = Pick<Fiche, 'text' | 'bodyStart'>;

/** A derivation made once a fiche, and only if a rule asks for it. */
export function perFiche<T>(derive: (fiche: Fiche) => T): (fiche: Fiche) => T {
  return once(derive);
}

/** The same for what only looks at a body. */
export function perBody<T>(derive: (body: Body) => T): (body: Body) => T {
  return once(derive);
}
