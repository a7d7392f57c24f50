import { frenchDate } from '../../fiche/words/french-date.ts';
import { isoDay } from '../../fiche/words/iso-date.ts';
import type { Comparaison } from '../../figures/result.ts';
import { etiquetteLabel } from '../../figures/temps/etiquettes.ts';

export type Bout = Pick<Comparaison['avant'], 'ref' | 'date'>;

/** How an end of a comparison is called: « copil-2023-12 », « le 12 décembre 2023 », a commit by its first digits. */
export function boutName({ ref }: Pick<Bout, 'ref'>): string {
  if (ref === null) return 'les fichiers tels qu’ils sont';
  if (ref === 'HEAD') return 'le dernier commit';
  if (isoDay.test(ref)) return `le ${frenchDate(ref)}`;
  return /^[0-9a-f]{11,64}$/.test(ref) ? ref.slice(0, 10) : ref;
}

/** In a title or a sentence: « le COPIL de décembre 2023 », otherwise the same. */
export function boutTitle({ ref }: Pick<Bout, 'ref'>): string {
  const label = ref === null ? null : etiquetteLabel(ref);
  return label === null || label === ref ? boutName({ ref }) : `le ${label}`;
}

/** Tags of meetings are called `copil-2023-12`. */
export function isCopil({ ref }: Pick<Bout, 'ref'>): boolean {
  return ref !== null && /^copil-\d{4}/.test(ref);
}

/** « copil-2023-12 (12 décembre 2023) »: files that nobody recorded yet have no day of their own. */
export function datedBout({ ref, date }: Bout): string {
  const name = boutName({ ref });
  const isSaid = ref === null || date === null || ref === date;
  return isSaid ? name : `${name} (${frenchDate(date)})`;
}
