/** A code as a header holds it, without quotes where it is digits: `2` is a number there, `en-cours` and `007` texts. */
export function codeValue(code: string): string | number {
  return /^(?:0|[1-9]\d{0,8})$/.test(code) ? Number(code) : code;
}
