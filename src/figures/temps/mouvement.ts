import { isBefore, monthOf } from '../../fiche/partial-date.ts';
import { sensOf } from '../../fiche/vocabulary/status.ts';
import type { Changement } from '../result.ts';
import type { Cote } from './cote.ts';

export type Mouvement = Pick<Changement, 'nature' | 'mois'>;

const NONE: Mouvement = { nature: null, mois: null };
/** How far a fiche is: what it leaves when it stops. */
const MARCHE: readonly string[] = ['a-discuter', 'a-venir', 'en-preparation', 'en-cours', 'realisee'];
/** How firmly it is stopped. */
const ARRETS: readonly string[] = ['suspendue', 'abandonnee'];

/** Where a change of status leads, by the national meaning on each side; none from or to a status that is not read. */
export function mouvementDeStatut(avant: Cote, apres: Cote): Mouvement {
  const [from, to] = [avant, apres].map(({ fiche, vocabulary }) => sensOf(fiche, vocabulary));
  if (from == null || to == null || from === to) return NONE;
  return { nature: natureOf(from, to), mois: null };
}

function natureOf(from: string, to: string): Changement['nature'] {
  // From given up to suspended, nothing moves again.
  if (ARRETS.includes(to)) return ARRETS.indexOf(from) < ARRETS.indexOf(to) ? 'arret' : null;
  if (ARRETS.includes(from)) return 'reprise';
  return MARCHE.indexOf(from) < MARCHE.indexOf(to) ? 'avancee' : 'recul';
}

/** Later or earlier, as far as both dates are known, and by how many calendar months where both name one. */
export function mouvementDeDate(from: string | null | undefined, to: string | null | undefined): Mouvement {
  if (from == null || to == null) return NONE;
  const nature = isBefore(from, to) ? 'report' : isBefore(to, from) ? 'avance' : null;
  const isKnown = nature !== null && from.length > 4 && to.length > 4;
  return { nature, mois: isKnown ? monthOf(to) - monthOf(from) : null };
}
