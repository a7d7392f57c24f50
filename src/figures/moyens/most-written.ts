import { groupBy } from '../../fiche/group-by.ts';
import { fold } from '../../fiche/words/fold.ts';
import { naturalOrder } from '../natural-order.ts';

/** Names that differ by case, accents or spaces only, under the spelling that is used most. */
export function bySpelling<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
): readonly { readonly id: string; readonly label: string; readonly items: readonly T[] }[] {
  // A name made of signs alone folds to nothing.
  const keyOf = (item: T) => fold(nameOf(item)) || nameOf(item);
  return [...groupBy(items, keyOf)].map(([id, own]) => ({
    id,
    label: mostWritten(own.map(nameOf)),
    items: own,
  }));
}

function mostWritten(spellings: readonly string[]): string {
  const uses = [...groupBy(spellings, (text) => text)].map(([text, { length }]) => ({ text, length }));
  const [first] = uses.sort((a, b) => b.length - a.length || naturalOrder(a.text, b.text));
  return first?.text ?? '';
}
