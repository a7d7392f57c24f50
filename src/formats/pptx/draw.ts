import type { Entete } from '../../report/document.ts';
import { visible } from '../visible.ts';
import { GREY, THEME, WARNING } from './colours.ts';
import { COVER } from './cover.ts';
import { drawCards } from './draw-cards.ts';
import { drawChart } from './draw-chart.ts';
import { drawTable } from './draw-table.ts';
import { drawLegend, drawText } from './draw-text.ts';
import { BOXES, type Box } from './geometry.ts';
import { imageData } from './image-data.ts';
import { leadHeight, LEGEND, roomFor } from './figure-slides.ts';
import type { Presentation, Sheet } from './library.ts';
import { emptyPresentation, LAYOUTS, TITLE } from './presentation.ts';
import type { Ajuste, Couverture, Entoure, Slide } from './slide.ts';

type Look = Pick<Entete, 'couleur' | 'source'>;

/** Slides as pptxgenjs draws them; nothing is decided here. */
export function presentationOf(slides: readonly Slide[], look: Look): Presentation {
  const presentation = emptyPresentation(visible(look.source));
  for (const slide of slides) drawSlide(presentation, slide, look);
  return presentation;
}

function drawSlide(presentation: Presentation, slide: Slide, look: Look): void {
  const { genre, titre, tailleTitre, surtitre, notes } = slide;
  const masterName = genre === 'couverture' || genre === 'section' ? LAYOUTS[genre] : LAYOUTS.contenu;
  const sheet = presentation.addSlide({ masterName });
  const color = genre === 'section' ? 'FFFFFF' : THEME.territoire;
  sheet.addText([{ text: titre, options: { fontSize: tailleTitre, bold: true, color } }], {
    placeholder: TITLE,
    objectName: 'Titre',
  });
  if (surtitre !== null) drawSurtitre(sheet, surtitre);
  drawContent(sheet, slide, look);
  sheet.addNotes(notes.join('\n'));
}

function drawSurtitre(sheet: Sheet, text: string): void {
  const look = { fontSize: 14, color: GREY.texte, margin: 0 } as const;
  sheet.addText(text, { ...BOXES.surtitre, ...look, valign: 'top', objectName: 'Section' });
}

function drawContent(sheet: Sheet, slide: Slide, { couleur }: Look): void {
  switch (slide.genre) {
    case 'section':
      return;
    case 'couverture':
      drawCover(sheet, slide);
      return;
    case 'texte':
      drawText(sheet, slide, BOXES.corps);
      return;
    case 'chiffres':
    case 'tableau':
    case 'graphique':
      drawFigure(sheet, slide, couleur);
  }
}

type Figure = Extract<Slide, Entoure>;

/** In the order in which they are read: the lead, the main thing, its legend. */
function drawFigure(sheet: Sheet, slide: Figure, couleur: string): void {
  const { chapeau, legende } = slide;
  const box = roomFor(slide);
  if (chapeau) drawText(sheet, chapeau, { ...BOXES.corps, h: leadHeight(chapeau) });
  if (slide.genre === 'chiffres') drawCards(sheet, slide, box);
  else if (slide.genre === 'tableau') drawTable(sheet, slide.page, { box, couleur });
  else drawChart(sheet, slide.page, { box, couleur });
  if (legende === null) return;
  const under = { ...box, y: box.y + box.h + 0.05, h: LEGEND.h - 0.05 };
  drawLegend(sheet, legende, { box: under, taille: LEGEND.taille });
}

function drawCover(sheet: Sheet, { sousTitre, mentions, avertissements, logo }: Couverture): void {
  drawLines(sheet, sousTitre, { box: COVER.sousTitre, objectName: 'Sous-titre' });
  drawLines(sheet, mentions, { box: COVER.mentions, objectName: 'Mentions' });
  if (avertissements.lignes.length > 0)
    drawLines(sheet, avertissements, {
      box: COVER.avertissements,
      objectName: 'Avertissements',
      boxed: true,
    });
  if (!logo) return;
  const { largeur, hauteur } = logo;
  const scale = Math.min(COVER.logo.w / largeur, COVER.logo.h / hauteur);
  const size = { w: largeur * scale, h: hauteur * scale };
  sheet.addImage({
    data: imageData(logo),
    ...COVER.logo,
    ...size,
    altText: visible(logo.description),
    objectName: 'Logo',
  });
}

interface Lines {
  readonly box: Box;
  readonly objectName: string;
  readonly boxed?: boolean;
}

function drawLines(
  sheet: Sheet,
  { lignes, taille }: Ajuste,
  { box, objectName, boxed = false }: Lines,
): void {
  if (lignes.length === 0) return;
  const look = { fontSize: taille, color: THEME.texte, bold: boxed, breakLine: true };
  const frame = boxed
    ? { fill: { color: WARNING.fond }, line: { color: WARNING.trait, width: 1.5 }, margin: 8 }
    : { margin: 0 };
  sheet.addText(
    lignes.map((text) => ({ text, options: look })),
    { ...box, ...frame, valign: boxed ? 'middle' : 'top', objectName },
  );
}
