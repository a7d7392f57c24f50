import { fieldNamed } from '../schema/fields.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a field is called in the middle of a sentence; an initial of several capitals stays. */
export function fieldWord(champ: string, { champs }: Pick<Vocabulary, 'champs'>): string {
  const local = champs.find(({ code }) => code === champ);
  const libelle = local?.libelle ?? fieldNamed(champ)?.libelle ?? champ;
  return libelle.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
