import { MODELES_FOLDER, type Modeles } from '../fiche/modeles.ts';
import { parseModeles } from '../fiche/parse-modeles.ts';
import { entriesOf } from './entries-of.ts';
import type { Source } from './source.ts';

/** The territory's own templates. */
export function readModeles(source: Source): Modeles {
  return parseModeles(entriesOf(MODELES_FOLDER, source));
}
