import type { Fiche } from '../plan.ts';
import { sectionText } from './section-text.ts';
import { sectionsOf, titleKey, type Section } from './sections.ts';

const REASON = /^(?:motif|raison|difficulte|abandon|suspension)/;

/** Whether the body has something to say under « Motif », « Raisons », « Difficultés », « Abandon » or « Suspension ». */
export function tellsReason(fiche: Fiche): boolean {
  return reasonSection(fiche) !== undefined;
}

/** What it says there, null where nothing. */
export function reasonText(fiche: Fiche): string | null {
  const section = reasonSection(fiche);
  return section ? sectionText(fiche, section) : null;
}

function reasonSection(fiche: Fiche): Section | undefined {
  return sectionsOf(fiche).find(({ title, isEmpty }) => !isEmpty && REASON.test(titleKey(title)));
}
