/** Characters that a terminal or a CI log obeys, that turn the reading direction, or that nobody sees. Never the line feed. */
export const RISKY =
  /[\0-\x09\x0B-\x1F\x7F-\x9F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}]|\p{Cs}/gu;

/**
 * Text from a fiche, safe on a terminal or in a CI log: command characters and characters that turn the
 * reading direction are shown by their number; what the GitHub runner would obey is broken up.
 */
export function visible(text: string): string {
  return disarmed(shown(text.replace(/\r?\n/g, ' ')), MARKED);
}

/** The same for a text of several lines: code, a stack. */
export function visibleLines(text: string): string {
  return text.split(/\r?\n/).map(visible).join('\n');
}

/** Risky characters by their number, and nothing else changed. */
export function shown(text: string): string {
  return text.replace(RISKY, named);
}

/** How a format breaks up what the runner would obey. */
interface Break {
  readonly bracket: string;
  readonly colon: string;
}

const MARKED: Break = { bracket: '##‹[›', colon: '‹:›' };
/** The same text once Markdown is rendered. */
export const ESCAPED: Break = { bracket: '#\\#[', colon: '\\:' };

/**
 * The GitHub runner reads `::` at the start of a line, spaces apart, and `##[` anywhere. For a whole
 * output, too: harmless pieces can add up to a command.
 */
export function disarmed(text: string, { bracket, colon }: Break = MARKED): string {
  return text.replaceAll('##[', bracket).replace(/^([^\S\r\n]*):(?=:)/gm, `$1${colon}`);
}

function named(character: string): string {
  return `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;
}
