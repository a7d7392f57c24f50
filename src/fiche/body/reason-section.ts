import type { Fiche } from '../plan.ts';
import { sectionsOf, titleKey } from './sections.ts';

const REASON = /^(?:motif|raison|difficulte|abandon|suspension)/;

/** Whether the body has something to say under « Motif », « Raisons », « Difficultés », « Abandon » or « Suspension ». */
export function tellsReason(fiche: Fiche): boolean {
  return sectionsOf(fiche).some(({ title, isEmpty }) => !isEmpty && REASON.test(titleKey(title)));
}
