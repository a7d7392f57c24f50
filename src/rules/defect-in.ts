import { flaw, inFile, type Defect, type Flaw, type Place } from '../fiche/defect.ts';
import type { Fiche } from '../fiche/plan.ts';
import { placeOf } from '../fiche/yaml/places.ts';

type Facts = Partial<Pick<Flaw, 'detail' | 'expected' | 'suggestion'>>;

/** A defect at a field's value, or at the closing fence where the field is absent. */
export function defectIn(fiche: Fiche, code: string, field: string, facts: Facts = {}, related: readonly Place[] = []): Defect {
  return inFile(fiche.file, flaw(code, placeOf(fiche.places, field) ?? fiche.closing, { field, ...facts }), related);
}
