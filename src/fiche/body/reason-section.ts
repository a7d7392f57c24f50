import { perFiche } from './per-fiche.ts';
import { sectionsOf, titleKey } from './sections.ts';

const REASON = /^(?:motif|raison|difficulte|abandon|suspension)/;

/** Whether the body has something to say under « Motif », « Raisons », « Difficultés », « Abandon » or « Suspension ». */
export const tellsReason = perFiche((fiche): boolean =>
  sectionsOf(fiche).some(({ title, isEmpty }) => REASON.test(titleKey(title)) && !isEmpty),
);
