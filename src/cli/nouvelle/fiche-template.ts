import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import { readShipped } from '../../io/read-shipped.ts';

/** What a new fiche begins with, in a folder as in a browser: its fields with what they take in this territory. */
export function ficheTemplate({ axes, statuts }: Vocabulary): string {
  const lines = axes.map(({ code, titre }) => `#   ${oneLine(titre === '' ? code : `${code} : ${titre}`)}`);
  return readShipped('templates/nouvelle.md')
    .replace('@AXES@', () => lines.join('\n'))
    .replace('@STATUTS@', () => oneLine(statuts.map(({ code }) => code).join(', ')));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
