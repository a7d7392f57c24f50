import type { Entete } from '../../report/document.ts';
import { couleurOf } from '../colours.ts';
import { shown } from '../visible.ts';

/** What a document brings to the style: its colour, and its source at the foot of each page of paper. */
export function paperStyle(entete: Entete | undefined): string {
  const source = entete ? `\n@page { @bottom-left { content: ${cssString(entete.source)}; } }` : '';
  const bare = entete
    ? '\n@page :first { @bottom-left { content: none; } @bottom-right { content: none; } }'
    : '';
  return `:root { --couleur: ${couleurOf(entete)}; }${source}${bare}\n`;
}

/** Letters, digits and spaces as they are, anything else by its number: no text can close the string or the style. */
function cssString(text: string): string {
  const safe = shown(text.replace(/\s+/g, ' ')).replace(
    /[^\p{L}\p{N} ]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${safe}"`;
}
