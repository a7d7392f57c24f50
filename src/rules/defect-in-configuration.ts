import { flaw, inFile, type Defect, type Flaw } from '../fiche/defect.ts';
import type { Plan } from '../fiche/plan.ts';
import { placeOf } from '../fiche/yaml/places.ts';

interface ConfigurationDefect extends Partial<Pick<Flaw, 'detail' | 'expected'>> {
  readonly field: string;
}

/** A defect in `ptsm.yaml`: at a value, or at the first key for what no line says. None where nothing is written there. */
export function defectInConfiguration(
  { configurationFile }: Plan,
  code: string,
  facts: ConfigurationDefect,
): readonly Defect[] {
  if (!configurationFile) return [];
  const { places, path } = configurationFile;
  const [first] = places.keys.values();
  const place = placeOf(places, facts.field) ?? first;
  return place ? [inFile(path, flaw(code, place, facts))] : [];
}
