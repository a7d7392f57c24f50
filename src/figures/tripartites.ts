import type { Fiche } from '../fiche/plan.ts';
import { plural } from '../fiche/words/plural.ts';
import type { Figure } from './result.ts';
import { cellOf, rateOf } from './tally.ts';

export const TRIPARTITES = 'tripartites';

/** Fiches that join the three sectors: a share of those that say their sectors, never of those that do not. */
export function tripartites(fiches: readonly Fiche[]): Figure {
  const known = fiches.filter(({ champs }) => (champs.secteurs ?? []).length > 0);
  const { value, fiches: behind } = cellOf(known.filter(({ champs }) => new Set(champs.secteurs).size === 3));
  return {
    id: TRIPARTITES,
    label: 'Fiches tripartites (sanitaire, médico-social et social)',
    value,
    unite: 'fiches',
    denominator: known.length,
    rate: rateOf(value, known.length),
    filter: 'secteurs = sanitaire et secteurs = medico-social et secteurs = social et non sens = abandonnee',
    regle: null,
    fiches: behind,
    apports: [],
    note: noteOf(known.length, fiches.length - known.length),
  };
}

function noteOf(known: number, silent: number): string {
  if (known === 0) return 'Aucune fiche ne dit ses secteurs.';
  const others =
    silent === 0 ? '' : ` ; ${plural(silent, 'fiche ne les dit pas', 'fiches ne les disent pas')}`;
  return `Part des ${plural(known, 'fiche qui dit', 'fiches qui disent')} leurs secteurs${others}.`;
}
