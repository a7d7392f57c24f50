const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\dA-Fa-f]{1,6}));/g;
const OTHER = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\dA-Fa-f]{1,6});)/;

/** Each « & » starts one of the five entities or the number of a character: without a document type there are no others. */
export function hasSoundReferences(raw: string): boolean {
  if (!raw.includes('&')) return true;
  if (OTHER.test(raw)) return false;
  return !raw.includes('&#') || [...raw.matchAll(REFERENCE)].every((match) => isCharacter(codeOf(match)));
}

/** Of text whose references are sound; its line breaks are those that XML reads. */
export function unescaped(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (...match) => String.fromCodePoint(codeOf(match as string[])));
}

function codeOf([, name, decimal, hexadecimal]: readonly (string | undefined)[]): number {
  if (name !== undefined) return NAMED[name]?.codePointAt(0) ?? 0;
  return decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
}

/** The `Char` of XML 1.0. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code < 0x110000);
}
