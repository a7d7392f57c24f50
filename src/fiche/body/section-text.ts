import type { Range } from '../defect.ts';
import type { Fiche } from '../plan.ts';
import { markedOf, uncommented } from './comments.ts';
import { titleOf } from './headings.ts';
import { sectionsOf, type Section } from './sections.ts';

/** A piece of a section: its own title, null for what stands before the first one. */
export interface Piece {
  readonly titre: string | null;
  /** Markdown as it is typed, as the title is, comments left out; lines end with `\n`. */
  readonly texte: string;
}

/** What is written under a title, down to the next one of its level. */
export function sectionText(fiche: Fiche, { contents }: Section): string {
  return textIn(fiche, contents);
}

/** A section cut at the titles just below its own; pieces without a word are left out, and those that `isApart` takes. */
export function piecesOf(
  fiche: Fiche,
  rank: number,
  isApart: (section: Section) => boolean,
): readonly Piece[] {
  const section = sectionsOf(fiche)[rank];
  if (!section) return [];
  const below = sectionsBelow(fiche, rank);
  const [start, end] = section.contents;
  const opening = { titre: null, texte: textIn(fiche, [start, below[0]?.range[0] ?? end]) };
  const titled = below
    .filter((one) => !one.isEmpty && !isApart(one))
    .map((one) => ({ titre: typedTitle(fiche, one), texte: sectionText(fiche, one) }));
  return [opening, ...titled].filter(({ texte }) => /[^\s\-*+_#>]/.test(texte));
}

/** In one pass over what the section holds, however many there are. */
function sectionsBelow(fiche: Fiche, rank: number): readonly Section[] {
  const sections = sectionsOf(fiche);
  const [start, end] = sections[rank]?.contents ?? [0, 0];
  const below: Section[] = [];
  let from = start;
  for (let at = rank + 1; ; at += 1) {
    const one = sections[at];
    if (!one || one.range[0] >= end) return below;
    if (one.range[0] < from) continue;
    below.push(one);
    [, from] = one.contents;
  }
}

/** Code in it is code again; what underlines it is on the next line. */
function typedTitle(fiche: Fiche, { range }: Section): string {
  const [line = ''] = uncommented(markedOf(fiche).slice(...range)).split('\n');
  return titleOf(line.replace(/^#{1,6}/, ''));
}

function textIn(fiche: Fiche, range: Range): string {
  return uncommented(markedOf(fiche).slice(...range))
    .replaceAll('\r\n', '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}
