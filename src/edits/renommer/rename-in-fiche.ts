import { codeValue } from '../../fiche/schema/code-value.ts';
import type { Edited, FieldChange } from '../field-change.ts';
import { headerData } from '../header-data.ts';
import { withChanges } from '../with-changes.ts';
import { isWord, placesOf, valueAt, type Path } from './mots.ts';
import { CODES, type Renommage } from './renommable.ts';

/** A fiche with a word under its new name. */
export function renameInFiche(text: string, renommage: Renommage): Edited {
  const data = headerData(text)?.data ?? {};
  const { champ, ancien, nouveau } = renommage;
  const value = CODES.has(champ) ? codeValue(nouveau) : nouveau;
  const changes = placesOf(data, champ)
    .filter((path) => isWord(valueAt(data, path), ancien))
    .map((path): FieldChange => ({ path, value: isRepeated(path, data, renommage) ? null : value }));
  return changes.length === 0 ? { text } : withChanges(text, changes);
}

/** In a list that has the new name already, or the former one twice: no word is there twice afterwards. */
function isRepeated(path: Path, data: unknown, { ancien, nouveau }: Renommage): boolean {
  const list = valueAt(data, path.slice(0, -1));
  if (!Array.isArray(list)) return false;
  const isThere = list.some((item) => isWord(item, nouveau) && !isWord(item, ancien));
  return isThere || list.findIndex((item) => isWord(item, ancien)) < Number(path.at(-1));
}
