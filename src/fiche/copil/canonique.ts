import { isMap } from '../is-map.ts';

/**
 * A value in the one form that does not depend on how it is typed: quotes, spaces, the order of keys and of
 * lists. Empty where nothing is said. To change this form is to make every validated fiche look changed.
 */
export function canonique(value: unknown): string {
  if (Array.isArray(value)) return joined(value.map((item) => quoted(canonique(item))));
  if (isMap(value)) return joined(Object.entries(value).map(([key, item]) => pair(key, canonique(item))));
  return value === undefined || value === null ? '' : folded(value as string | number | boolean);
}

function joined(items: readonly string[]): string {
  return items
    .filter((item) => item !== '')
    .sort()
    .join(',');
}

function pair(key: string, said: string): string {
  return said === '' ? '' : `${quoted(key)}:${quoted(said)}`;
}

function quoted(said: string): string {
  return said === '' ? '' : JSON.stringify(said);
}

/** Every space is one space, accents are composed. */
function folded(value: string | number | boolean): string {
  return String(value).normalize('NFC').replace(/\s+/g, ' ').trim();
}
