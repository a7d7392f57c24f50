import { descend } from '../../fiche/is-map.ts';
import type { FieldChange } from '../field-change.ts';
import { headerData } from '../header-data.ts';
import { withChanges } from '../with-changes.ts';
import type { Edited } from '../field-change.ts';
import { RENOMMABLES, type Renommage } from './renommable.ts';

/** A fiche with a word under its new name, as YAML has it: not only what the schema accepts. */
export function renameInFiche(text: string, renommage: Renommage): Edited {
  const data = headerData(text)?.data ?? {};
  const places = placesOf(data, renommage);
  return places.length === 0 ? { text } : withChanges(text, changesAt(places, data, renommage));
}

/** Every path whose value is the word. */
function placesOf(data: unknown, { champ, ancien }: Renommage): readonly (readonly string[])[] {
  return RENOMMABLES[champ]
    .flatMap((pattern) => expand(pattern.split('.'), data))
    .filter((path) => isWord(path.reduce<unknown>(descend, data), ancien));
}

export function isWord(value: unknown, word: string): boolean {
  return (typeof value === 'string' || typeof value === 'number') && String(value) === word;
}

function expand(pattern: readonly string[], data: unknown): readonly (readonly string[])[] {
  const [step, ...rest] = pattern;
  if (step === undefined) return [[]];
  const keys = step !== '*' ? [step] : Array.isArray(data) ? data.map((_, index) => String(index)) : [];
  return keys.flatMap((key) => expand(rest, descend(data, key)).map((path) => [key, ...path]));
}

/** In a list that has the new name already, the old one goes: no word twice. */
function changesAt(
  places: readonly (readonly string[])[],
  data: unknown,
  { nouveau }: Renommage,
): readonly FieldChange[] {
  return places.map((path) => {
    const list = path.slice(0, -1).reduce<unknown>(descend, data);
    const isThere = Array.isArray(list) && list.some((item) => isWord(item, nouveau));
    return { path, value: isThere ? null : codeOf(nouveau) };
  });
}

/** A code made of digits is written as a number. */
export function codeOf(code: string): string | number {
  return /^(?:0|[1-9]\d{0,8})$/.test(code) ? Number(code) : code;
}
