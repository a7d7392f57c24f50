import type { Fiche } from '../plan.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Statuses of a fiche that is, or was, carried out: it then owes a year, a pilote, results. */
export const MISES_EN_OEUVRE: readonly string[] = ['en-cours', 'realisee'];
export const ENGAGEES: readonly string[] = ['en-preparation', ...MISES_EN_OEUVRE];
/** Engaged, and not done: a fiche carried out years ago owes no news. */
export const EN_MARCHE: readonly string[] = ['en-preparation', 'en-cours'];
/** Statuses of a fiche that stopped: it then owes a reason. */
export const ARRETEES: readonly string[] = ['suspendue', 'abandonnee'];

/** The national meaning of a fiche's status, whatever the territory calls it. */
export function sensOf({ champs }: Fiche, { statuts }: Vocabulary): string | null {
  return statuts.find(({ code }) => code === champs.status)?.sens ?? null;
}

export function isMiseEnOeuvre(fiche: Fiche, vocabulary: Vocabulary): boolean {
  return MISES_EN_OEUVRE.includes(sensOf(fiche, vocabulary) ?? '');
}

export function isAbandonnee(fiche: Fiche, vocabulary: Vocabulary): boolean {
  return sensOf(fiche, vocabulary) === 'abandonnee';
}

export function isEngagee(fiche: Fiche, vocabulary: Vocabulary): boolean {
  return ENGAGEES.includes(sensOf(fiche, vocabulary) ?? '');
}
