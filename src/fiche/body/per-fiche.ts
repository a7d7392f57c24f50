import type { Fiche } from '../plan.ts';

/** A derivation made once a fiche, and only if a rule asks for it. */
export function perFiche<T>(derive: (fiche: Fiche) => T): (fiche: Fiche) => T {
  const known = new WeakMap<Fiche, { readonly value: T }>();
  return (fiche) => {
    const found = known.get(fiche) ?? { value: derive(fiche) };
    known.set(fiche, found);
    return found.value;
  };
}
