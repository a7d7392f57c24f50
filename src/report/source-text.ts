import { frenchDate } from '../fiche/words/french-date.ts';
import type { Provenance } from '../figures/result.ts';

const STATES = {
  propre: 'fiches telles qu’enregistrées dans ce commit',
  modifie: 'avec des modifications qui ne sont pas encore enregistrées',
  'hors-git': 'hors d’un dépôt git, rien ne permet de le retrouver',
} as const;

/** « commit 1a2b3c4d5e du 12 novembre 2024, fiches telles qu’enregistrées dans ce commit » */
export function sourceText({ commit, date, etat }: Pick<Provenance, 'commit' | 'date' | 'etat'>): string {
  if (commit === null || date === null) return STATES['hors-git'];
  return `commit ${commit.slice(0, 10)} du ${frenchDate(date)}, ${STATES[etat]}`;
}
