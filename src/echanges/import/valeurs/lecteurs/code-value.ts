/** A code as a header holds it: `2` is a number there, `en-cours` a text. */
export function codeValue(code: string): string | number {
  return /^(?:0|[1-9]\d*)$/.test(code) ? Number(code) : code;
}
