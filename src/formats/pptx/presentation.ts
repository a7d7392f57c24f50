import { GREY, THEME } from './colours.ts';
import { COVER } from './cover.ts';
import { BOXES, SLIDE, type Box } from './geometry.ts';
import { PptxGenJS, type Layout, type Presentation } from './library.ts';

export const FONT = 'Arial';

/** Layouts by the kind of slide, each with a title that is a real one. */
export const LAYOUTS = { couverture: 'Couverture', section: 'Section', contenu: 'Contenu' } as const;
export const TITLE = 'titre';

/** A presentation without slides: its size, its font, its layouts. */
export function emptyPresentation(source: string): Presentation {
  const presentation = new PptxGenJS();
  presentation.layout = 'LAYOUT_WIDE';
  presentation.theme = { headFontFace: FONT, bodyFontFace: FONT };
  for (const layout of layouts(source)) presentation.defineSlideMaster(layout);
  return presentation;
}

function layouts(source: string): readonly Layout[] {
  return [coverLayout(), sectionLayout(), contentLayout(source)];
}

function coverLayout(): Layout {
  return {
    title: LAYOUTS.couverture,
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: 0.35, h: SLIDE.h, fill: { color: THEME.territoire } } },
      titleOf(COVER.titre, { color: THEME.territoire, valign: 'bottom' }),
    ],
  };
}

function sectionLayout(): Layout {
  return {
    title: LAYOUTS.section,
    background: { color: THEME.territoire },
    objects: [titleOf(BOXES.section, { color: 'FFFFFF', valign: 'middle' })],
  };
}

function contentLayout(source: string): Layout {
  const foot = { fontSize: 11, color: GREY.texte, margin: 0, valign: 'middle' } as const;
  return {
    title: LAYOUTS.contenu,
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: SLIDE.w, h: 0.12, fill: { color: THEME.territoire } } },
      {
        line: {
          x: BOXES.source.x,
          y: 6.95,
          w: BOXES.corps.w,
          h: 0,
          line: { color: GREY.trait, width: 0.75 },
        },
      },
      titleOf(BOXES.titre, { color: THEME.territoire, valign: 'top' }),
      { text: { text: source, options: { ...BOXES.source, ...foot } } },
    ],
    slideNumber: { ...BOXES.numero, ...foot, align: 'right' },
  };
}

function titleOf(box: Box, look: { readonly color: string; readonly valign: 'top' | 'middle' | 'bottom' }) {
  const options = { ...box, ...look, align: 'left', bold: true, margin: 0 } as const;
  return {
    placeholder: { options: { name: TITLE, type: 'title', objectName: 'Titre', ...options }, text: 'Titre' },
  } as const;
}
