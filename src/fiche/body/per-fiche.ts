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

function once<K extends object, T>(derive: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const found = known.get(key) ?? { value: derive(key) };
    known.set(key, found);
    return found.value;
  };
}
