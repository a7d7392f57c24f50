import { canonique } from '../../fiche/copil/canonique.ts';
import { descend } from '../../fiche/is-map.ts';
import { RENOMMABLES, type Renommable } from './renommable.ts';

/** Where a word stands in a header. */
export type Path = readonly string[];

/** Every place of a field's words in a header, as YAML reads it: not only what the schema accepts. */
export function placesOf(data: unknown, champ: Renommable): readonly Path[] {
  return RENOMMABLES[champ]
    .flatMap((pattern) => expand(pattern.split('.'), data))
    .filter((path) => isScalar(valueAt(data, path)));
}

export function wordsIn(data: unknown, champ: Renommable): readonly string[] {
  return placesOf(data, champ).map((path) => String(valueAt(data, path)));
}

export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(descend, data);
}

/** Whatever the spaces around and inside it, and the way its accents are composed: nobody sees those. */
export function isWord(value: unknown, word: string): boolean {
  return isScalar(value) && canonique(value) === canonique(word);
}

function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function expand(pattern: Path, data: unknown): readonly Path[] {
  const [step, ...rest] = pattern;
  if (step === undefined) return [[]];
  const keys = step !== '*' ? [step] : Array.isArray(data) ? data.map((_, index) => String(index)) : [];
  return keys.flatMap((key) => expand(rest, descend(data, key)).map((path) => [key, ...path]));
}
