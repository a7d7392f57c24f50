const MOST = 60;
const NBSP = '\u00A0';

/** A cell, as far as a line can show it. */
export function said(text: string): string {
  return text === '' ? 'rien' : `«${NBSP}${shortened(text, MOST)}${NBSP}»`;
}

/** The first words of a text, on one line. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}
