/** What YAML reads as a text, or as a number that is meant, wherever it stands. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .+/()’'_-]*[\p{L}\p{M}\p{N}.)])?$/u;
const WORD = /^(?:true|false|null)$/i;

/** A text as a YAML value, with quotes only where it needs them. */
export function scalar(text: string): string {
  return PLAIN.test(text) && !WORD.test(text) ? text : quoted(text);
}

export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
