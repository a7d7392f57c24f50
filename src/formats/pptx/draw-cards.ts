import { CARD_PADDING, cardBoxes, type PageCartes } from './cards.ts';
import { GREY, THEME } from './colours.ts';
import type { Box } from './geometry.ts';
import type { Sheet } from './library.ts';

/** Key figures: the number in large, what it counts, its share; one shape each, read in that order. */
export function drawCards(sheet: Sheet, { cartes, taille }: PageCartes, box: Box): void {
  const boxes = cardBoxes(cartes.length, box);
  for (const [index, { valeur, libelle, detail }] of cartes.entries()) {
    const place = boxes[index] ?? box;
    const lines = [
      { text: valeur, options: { fontSize: taille.valeur, bold: true, color: THEME.territoire } },
      { text: libelle, options: { fontSize: taille.libelle, color: THEME.texte } },
      { text: detail, options: { fontSize: taille.detail, color: GREY.texte } },
    ].filter(({ text }) => text !== '');
    sheet.addText(
      lines.map(({ text, options }) => ({ text, options: { ...options, breakLine: true } })),
      {
        ...place,
        shape: 'rect',
        fill: { color: GREY.fond },
        line: { color: GREY.trait, width: 0.75 },
        margin: CARD_PADDING * 72,
        valign: 'middle',
        objectName: 'Chiffre',
      },
    );
  }
}
