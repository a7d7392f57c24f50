import type { Printer } from '../report/document.ts';
import { RISKY } from './visible.ts';

// eslint-disable-next-line @typescript-eslint/require-await -- every printer has the same shape
export const printJson: Printer = async ({ data }) => {
  const text = JSON.stringify(data(), (_, value: unknown) => value ?? null, 2);
  return `${text.replace(RISKY, escaped).replaceAll('##[', '\\u0023#[')}\n`;
};

/** What JSON allows but a terminal would obey: escaped, the value stays the same. */
function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
