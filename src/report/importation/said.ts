const MOST = 60;

/** A cell, as far as a line can show it. */
export function said(text: string): string {
  if (text === '') return 'rien';
  const line = text.replace(/\s+/g, ' ');
  return line.length > MOST ? `« ${line.slice(0, MOST).trimEnd()}… »` : `« ${line} »`;
}
