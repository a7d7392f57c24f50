/** Where a value stands: within brackets, commas and brackets end it. */
export type Setting = 'block' | 'flow';

/** Letters, digits and what never opens anything in YAML. */
const START = /^[\p{L}\p{N}\p{Extended_Pictographic}«“(/€]/u;
const END = /[^\s:]$/u;
/** Nothing that cannot be seen, but for the spaces of French typography. */
const VISIBLE = /^[^\p{C}\p{Z}]*(?:[ \u00A0\u202F]+[^\p{C}\p{Z}]+)*$/u;
const OPENING = { block: /:\s|\s#/, flow: /:[\s,[\]{}]|\s#|[,[\]{}]/ } as const satisfies Record<
  Setting,
  RegExp
>;
/** What some reader of YAML takes for something else than a text: `010`, `1.10`, `1e3`, `0x1F`, `12:30`, `yes`. */
const NOT_TEXT =
  /^(?:true|false|null|yes|no|on|off|y|n|[\d_]*\.?[\d_]*(?:e[-+]?\d+)?|0[xob][\da-f_]+|\d+(?::\d+)+(?:\.\d*)?)$/i;
const ESCAPED = /[\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu;

/** Text, a number or a boolean as YAML that our reader reads back as exactly that; quotes only where a text needs them. */
export function writeScalar(value: string | number | boolean, setting: Setting): string {
  if (typeof value !== 'string') return String(value);
  return isPlain(value, setting) ? value : doubleQuoted(value);
}

export function isPlain(text: string, setting: Setting): boolean {
  return (
    START.test(text) &&
    END.test(text) &&
    VISIBLE.test(text) &&
    !OPENING[setting].test(text) &&
    !NOT_TEXT.test(text)
  );
}

/** As JSON writes it, which YAML reads alike; what hides or turns a text around is spelt out. */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(
    ESCAPED,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Null where single quotes cannot hold it. */
export function singleQuoted(text: string): string | null {
  return VISIBLE.test(text.trim()) && text === text.trim() ? `'${text.replaceAll("'", "''")}'` : null;
}
