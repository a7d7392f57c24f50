import type { Printer } from '../report/document.ts';

/** Characters that JSON allows but a terminal or a CI log would obey; escaped, the value stays the same. */
const RISKY = /[\x7F-\x9F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g;

// eslint-disable-next-line @typescript-eslint/require-await -- every printer has the same shape
export const printJson: Printer = async ({ data }) => {
  const text = JSON.stringify(data(), (_, value: unknown) => value ?? null, 2);
  return `${text.replace(RISKY, escaped).replaceAll('##[', '\\u0023#[')}\n`;
};

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
