import { MODELES_FOLDER, type Modeles } from '../fiche/modeles.ts';
import { parseModeles } from '../fiche/parse-modeles.ts';
import { entriesOf } from './entries-of.ts';
import type { Source } from './source.ts';

/** The territory's own templates. */
export async function readModeles(source: Source): Promise<Modeles> {
  return parseModeles(await entriesOf(MODELES_FOLDER, source));
}
