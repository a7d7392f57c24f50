import { flaw, inFile, type Defect, type Flaw, type Place } from '../fiche/defect.ts';
import type { Fiche } from '../fiche/plan.ts';
import { placeOf } from '../fiche/yaml/places.ts';

interface FieldDefect extends Partial<Pick<Flaw, 'detail' | 'expected' | 'suggestion' | 'certain'>> {
  readonly field: string;
  readonly related?: readonly Place[];
}

/** A defect at a field's value, or at the closing fence where the field is absent. */
export function defectIn(fiche: Fiche, code: string, { related = [], ...facts }: FieldDefect): Defect {
  return inFile(fiche.file, flaw(code, placeOf(fiche.places, facts.field) ?? fiche.closing, facts), related);
}
