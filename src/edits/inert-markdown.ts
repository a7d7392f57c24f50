/** Never seen, or seen elsewhere than where it stands: controls, marks of direction, halves of characters. */
const HIDDEN = /(?![\n\t\u00AD\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
/** What GitHub and our own reader would make a link of: as code, it stays what was typed. */
const ADDRESS = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s`<>]*[^\s`<>.,;:!?()«»"']|[\w.+-]+@[\w.-]*[\w-]/giu;
/** Signs that open something within a line; `_` between letters opens nothing. */
const SIGN = /\\(?=[!-/:-@[-`{-~\n]|$)|[`*[<|~]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** Titles, quotes, lists, rules, underlines, directives: what a line opens by its beginning. */
const OPENING = /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-(?=[-\s]+$)|=+\s*$|:{2,})/;
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/;

/** Words of a stranger as Markdown that shows them and does nothing else: paragraphs and line breaks are kept. */
export function inertMarkdown(words: string): string {
  return cleaned(words)
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((paragraph) => paragraph.split('\n').map(inertLine).join('\\\n'))
    .join('\n\n');
}

/** The same on the line of a title. */
export function inertTitle(words: string): string {
  const line = cleaned(words).replace(/\s+/g, ' ');
  return inertLine(line).replace(/(#+)$/, '\\$1');
}

function cleaned(words: string): string {
  return words
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(HIDDEN, '')
    .replaceAll('\t', ' ')
    .trim();
}

function inertLine(line: string): string {
  const parts = line.trim().split(ADDRESS);
  const addresses = line.trim().match(ADDRESS) ?? [];
  const text = parts
    .map(
      (part, index) =>
        part.replace(SIGN, '\\$&') + (index in addresses ? `\`${addresses[index] ?? ''}\`` : ''),
    )
    .join('');
  return text.replace(OPENING, '\\$&').replace(NUMBERED, '$1\\$2');
}
