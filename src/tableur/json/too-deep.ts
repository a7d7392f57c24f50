/** An export has five levels: JSON.parse would go as deep as a stranger wants. */
const LEVELS = 50;

/** Whether brackets are nested deeper than any export, without reading what they hold. */
export function tooDeep(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[{\]}]/gs)) {
    if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth--;
    if (depth > LEVELS) return true;
  }
  return false;
}
