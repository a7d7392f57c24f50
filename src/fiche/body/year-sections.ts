import type { Fiche } from '../plan.ts';
import { yearsOfSections } from '../reading/year-section.ts';

/** Years that the body of a fiche reports on, in a « Bilan AAAA » or « Suivi AAAA » section. */
export function yearsReported({ text, bodyStart }: Fiche): readonly number[] {
  return yearsOfSections(text.slice(bodyStart));
}
