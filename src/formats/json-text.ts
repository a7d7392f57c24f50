import { RISKY } from './visible.ts';

/** JSON that neither a terminal nor a CI log obeys: what they would is escaped, the value stays the same. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, (_, one: unknown) => one ?? null, 2);
  return `${text.replace(RISKY, escaped).replaceAll('##[', '\\u0023#[')}\n`;
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
