import { GREY, THEME } from './colours.ts';
import type { Box } from './geometry.ts';
import type { Sheet, Text, TextOptions } from './library.ts';
import type { Paragraphe, Run, Texte } from './slide.ts';
import { INDENT, spaceAfter } from './text-pages.ts';

/** Paragraphs in a box, from its top. */
export function drawText(sheet: Sheet, { paragraphes, taille }: Texte, box: Box): void {
  const text = paragraphes.flatMap((one) => paragraphText(one, taille));
  sheet.addText(text, { ...box, margin: 0, valign: 'top', objectName: 'Texte' });
}

function paragraphText(paragraphe: Paragraphe, taille: number): readonly Text[] {
  const { runs } = paragraphe;
  return runs.map((run, index) => ({
    text: run.texte,
    options: {
      ...lookOf(run, taille),
      ...(index === 0 ? placeOf(paragraphe, taille) : {}),
      breakLine: index === runs.length - 1,
    },
  }));
}

function lookOf({ gras, italique, code, lien }: Run, taille: number): TextOptions {
  return {
    fontSize: taille,
    ...(code ? { fontFace: 'Courier New' } : {}),
    bold: gras ?? false,
    italic: italique ?? false,
    color: lien === undefined ? THEME.texte : THEME.territoire,
    ...(lien === undefined ? {} : { hyperlink: { url: lien } }),
  };
}

/** Said on the first piece of a paragraph, for all of it. */
function placeOf(paragraphe: Paragraphe, taille: number): TextOptions {
  return { paraSpaceAfter: spaceAfter(paragraphe, taille) * 72, ...markOf(paragraphe) };
}

/** An invisible mark moves to the right a paragraph that has none. */
const UNSEEN = '00A0';

function markOf({ puce, retrait }: Paragraphe): TextOptions {
  const indent = INDENT * 72;
  if (typeof puce === 'number')
    return { bullet: { type: 'number', numberStartAt: puce, indent }, indentLevel: retrait };
  if (puce === 'point') return { bullet: { indent }, indentLevel: retrait };
  return retrait === 0 ? {} : { bullet: { characterCode: UNSEEN, indent }, indentLevel: retrait - 1 };
}

/** A line or two under the main thing of a slide. */
export function drawLegend(sheet: Sheet, text: string, { box, taille }: { box: Box; taille: number }): void {
  const look = { fontSize: taille, color: GREY.texte, margin: 0 } as const;
  sheet.addText(text, { ...box, ...look, valign: 'bottom', objectName: 'Note' });
}
