import { enumerate } from '../../fiche/words/enumerate.ts';
import { plural } from '../../fiche/words/plural.ts';
import type { Result } from '../result.ts';

const NAMED = 5;

/** The past steps that counted less than the folder held; the last one has its own reservation. */
export function unreadReserve(etapes: Result<'ptsm.evolution'>['etapes']): readonly string[] {
  const partial = etapes.slice(0, -1).filter(({ nonLues }) => nonLues > 0);
  if (partial.length === 0) return [];
  const named = partial.slice(0, NAMED).map(({ label, nonLues }) => `${label} (${String(nonLues)})`);
  const others = partial.length - named.length;
  const where = enumerate([...named, ...(others > 0 ? [plural(others, 'autre')] : [])]);
  const count = plural(partial.length, 'étape passée', 'étapes passées');
  return [`Fichiers non lus, absents des chiffres de ${count} : ${where}.`];
}
