import { plural } from '../fiche/words/plural.ts';
import { fusionsText } from './fusions.ts';
import type { Files } from './result.ts';

/** Fiches that were read and that no total counts, a sentence a kind; empty where there is none. */
export function horsTotaux({ fusionnees, internes: { tues } }: Files): readonly string[] {
  if (tues === 0) return fusionsText(fusionnees);
  const internes = plural(
    tues,
    'fiche interne, absente de ce document et de ses totaux',
    'fiches internes, absentes de ce document et de ses totaux',
  );
  return [...fusionsText(fusionnees), `${internes} (--avec-internes les montre).`];
}

/** What the cover of a document says where fiches for internal use are in it. */
export function internesText({ internes: { montrees } }: Files): readonly string[] {
  if (montrees === 0) return [];
  return [
    `Document interne : ${plural(montrees, 'fiche à diffusion interne y figure', 'fiches à diffusion interne y figurent')}, il n’est pas à publier.`,
  ];
}
