import type { IPropertiesOptions } from 'docx';
import type { Look } from './look.ts';
import { ACCENT, BODY, SHEETS, type Sheet } from './sheet.ts';

type Styles = NonNullable<IPropertiesOptions['styles']>;
type ParagraphStyle = NonNullable<Styles['paragraphStyles']>[number];

export const FONT = 'Arial';
const LANGUAGE = 'fr-FR';

/** Real styles throughout: what a coordinator changes in one place changes everywhere. */
export function stylesOf(look: Look): Styles {
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: BODY.size,
          language: { value: LANGUAGE, eastAsia: LANGUAGE, bidirectional: LANGUAGE },
        },
        paragraph: { spacing: spacingOf(BODY) },
      },
      hyperlink: { run: { color: look.accent, underline: {} } },
    },
    paragraphStyles: Object.entries(SHEETS)
      .filter(([id]) => id !== 'Normal')
      .map(([id, sheet]) => paragraphStyle(id, sheet, look)),
  };
}

function paragraphStyle(id: string, sheet: Sheet, look: Look): ParagraphStyle {
  const { size, bold, italics, colour, font, keepNext = false, outline, centred } = sheet;
  return {
    id,
    name: sheet.name,
    basedOn: 'Normal',
    quickFormat: true,
    ...(sheet.next === undefined ? {} : { next: sheet.next }),
    run: {
      size,
      ...(bold === undefined ? {} : { bold }),
      ...(italics === undefined ? {} : { italics }),
      ...(colour === undefined ? {} : { color: colour === ACCENT ? look.accent : colour }),
      ...(font === undefined ? {} : { font }),
    },
    paragraph: {
      spacing: spacingOf(sheet),
      ...(keepNext ? { keepNext, keepLines: true } : {}),
      ...(sheet.left === undefined ? {} : { indent: { left: sheet.left } }),
      ...(outline === undefined ? {} : { outlineLevel: outline }),
      ...(centred === undefined ? {} : { alignment: 'center' }),
    },
  };
}

function spacingOf({ before, after, line }: Sheet) {
  return { before, after, line, lineRule: 'auto' } as const;
}
