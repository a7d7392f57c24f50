import { textOf } from './runs.ts';
import type { Paragraphe, Run } from './slide.ts';
import type { Lettre } from './text-size.ts';
import { linesOf } from './lines-of.ts';

interface Place {
  readonly width: number;
  /** As many as a slide holds. */
  readonly lines: number;
  readonly lettre: Lettre;
}

/** A paragraph that no slide holds, in pieces that one does: at the ends of sentences, or else of lines. */
export function splitParagraph(paragraphe: Paragraphe, place: Place): readonly Paragraphe[] {
  const pieces = filledPieces(textOf(paragraphe.runs), place);
  if (pieces.length <= 1) return [paragraphe];
  let from = 0;
  return pieces.map((piece) => {
    const runs = sliceRuns(paragraphe.runs, from, from + piece.length);
    from += piece.length;
    return { ...paragraphe, runs };
  });
}

function filledPieces(text: string, place: Place): readonly string[] {
  const count = (piece: string) => linesOf(piece, place.width, place.lettre).length;
  if (count(text) <= place.lines) return [text];
  const parts = sentencesOf(text).flatMap((one) =>
    count(one) <= place.lines ? [one] : lineGroups(one, place),
  );
  const pieces: string[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (last !== undefined && count(last + part) <= place.lines) pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return pieces;
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?…;] )/);
}

function lineGroups(text: string, { width, lines, lettre }: Place): readonly string[] {
  const all = linesOf(text, width, lettre);
  return all.flatMap((_, index) => (index % lines === 0 ? [all.slice(index, index + lines).join('')] : []));
}

/** The same styles, between two places of the text. */
function sliceRuns(runs: readonly Run[], from: number, to: number): readonly Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const start = at;
    at += run.texte.length;
    const texte = run.texte.slice(Math.max(0, from - start), Math.max(0, to - start));
    return texte === '' ? [] : [{ ...run, texte }];
  });
}
