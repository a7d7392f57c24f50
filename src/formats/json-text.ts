/** Characters that JSON allows but a terminal or a CI log would obey; escaped, the value stays the same. */
const RISKY = /[\x7F-\x9F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g;

export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, (_, one: unknown) => one ?? null, 2);
  return `${text.replace(RISKY, escaped).replaceAll('##[', '\\u0023#[')}\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
