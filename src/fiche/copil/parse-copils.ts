import { parseRegistre, type Placed, type Registre } from '../registre/parse-registre.ts';
import { COPIL_FILE, copilSchema, copilsSchema, type Copil } from './copil.ts';

export type PlacedCopil = Copil & Placed;

/** `.ptsm/copil.yaml` as it was read. */
export type CopilsFile = Registre<Copil>;

export function parseCopils(text: string): CopilsFile {
  return parseRegistre(text, {
    path: COPIL_FILE,
    entry: copilSchema,
    list: copilsSchema,
    name: 'date',
    expected: 'une liste de COPIL',
  });
}

/** By its date, wherever it stands; null where none can be read. */
export function dernierCopil({ entries }: CopilsFile): PlacedCopil | null {
  return entries.reduce<PlacedCopil | null>(
    (last, one) => (last !== null && last.date > one.date ? last : one),
    null,
  );
}
