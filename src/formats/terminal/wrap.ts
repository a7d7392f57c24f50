/** Breaks a text at spaces so that no line is longer than the width; colours are put on afterwards. */
export function wrap(text: string, width: number | null): string {
  if (width === null) return text;
  return text
    .split('\n')
    .map((line) => wrapLine(line, Math.max(20, width)))
    .join('\n');
}

const ESCAPES = /\u001B\[[\d;]*m/g;

function wrapLine(line: string, width: number): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && widthOf(longer) > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current].join('\n');
}

function widthOf(text: string): number {
  return text.replace(ESCAPES, '').length;
}
