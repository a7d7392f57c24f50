const PIECES = {
  ';': /(?:"(?:[^"]|"")*"|[^";])+/g,
  ',': /(?:"(?:[^"]|"")*"|[^",])+/g,
} as const;

/** What stands between signs that no quotes hold, spaces apart; null where quotes are left open. */
export function splitOutside(text: string, sign: keyof typeof PIECES): readonly string[] | null {
  const pieces = text.match(PIECES[sign]) ?? [];
  const rest = text.replace(PIECES[sign], '');
  if (rest.includes('"')) return null;
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** The text that quotes hold from one end to the other; null where they do not. */
export function heldBy(quotes: string): string | null {
  const [, held] = /^"((?:[^"]|"")*)"$/.exec(quotes) ?? [];
  return held === undefined ? null : held.replaceAll('""', '"');
}

export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
