import type { Fiche } from './plan.ts';

/** What a fiche says under a key, known or of the territory's own: one may be called `toString`, which every object answers to. */
export function fieldValue({ champs }: Pick<Fiche, 'champs'>, key: string): unknown {
  return Object.hasOwn(champs, key) ? champs[key as keyof typeof champs] : undefined;
}
