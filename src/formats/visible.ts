/**
 * Text from a fiche, safe on a terminal or in a CI log: command characters and characters that turn the
 * reading direction are shown by their number; what the GitHub runner would obey is broken up.
 */
export function visible(text: string): string {
  return text
    .replace(/\r?\n/g, ' ')
    .replace(
      /[\0-\x1F\x7F-\x9F\u00AD\u200B-\u200F\u2060\uFEFF\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\uFFFE\uFFFF]|\p{Cs}/gu,
      named,
    )
    .replaceAll('##[', '##‹[›')
    .replace(/^(\s*):(?=:)/u, '$1‹:›');
}

/** The same for a text of several lines: code, a stack. */
export function visibleLines(text: string): string {
  return text.split(/\r?\n/).map(visible).join('\n');
}

function named(character: string): string {
  return `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;
}
