/** A paragraph style: what Word is told, and what the estimate of pages reads again. Lengths in twentieths of a point. */
export interface Sheet {
  /** As Word knows it: its own styles are in English, and shown in the language of the reader. */
  readonly name: string;
  /** Half-points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Six hexadecimal digits, or the colour of the territory. */
  readonly colour?: string;
  readonly before: number;
  readonly after: number;
  /** 240 is single. */
  readonly line: number;
  readonly left?: number;
  readonly hanging?: number;
  readonly keepNext?: boolean;
  readonly next?: string;
  /** From 0: what the navigation pane of Word shows. */
  readonly outline?: number;
  readonly font?: string;
  readonly centred?: boolean;
}

export const ACCENT = 'accent';
const GREY = '595959';

export const BODY: Sheet = { name: 'Normal', size: 20, before: 80, after: 120, line: 264 };

const heading = { bold: true, colour: ACCENT, line: 240, keepNext: true, next: 'Normal' } as const;
const cell = { before: 40, after: 40, line: 240 } as const;
const item = { size: 20, before: 0, after: 60, line: 264 } as const;

export const SHEETS = {
  Normal: BODY,
  Title: { ...heading, name: 'Title', size: 60, before: 0, after: 160 },
  Subtitle: { name: 'Subtitle', size: 30, colour: '404040', before: 0, after: 360, line: 252 },
  CoverLine: { name: 'Mention de couverture', size: 22, before: 0, after: 80, line: 264 },
  CoverSource: { name: 'Source de couverture', size: 18, colour: GREY, before: 400, after: 0, line: 240 },
  Heading1: { ...heading, name: 'heading 1', size: 32, before: 400, after: 140, outline: 0 },
  Heading2: { ...heading, name: 'heading 2', size: 26, before: 300, after: 110, outline: 1 },
  Heading3: { ...heading, name: 'heading 3', size: 22, before: 240, after: 90, outline: 2 },
  Heading4: { ...heading, name: 'heading 4', size: 20, before: 200, after: 80, outline: 3, italics: true },
  TOCHeading: { ...heading, name: 'TOC Heading', size: 32, before: 0, after: 200 },
  TOC1: { name: 'toc 1', size: 20, bold: true, before: 100, after: 40, line: 240 },
  TOC2: { name: 'toc 2', size: 19, before: 0, after: 40, line: 240, left: 284 },
  Caption: {
    name: 'caption',
    size: 19,
    bold: true,
    colour: '262626',
    before: 160,
    after: 80,
    line: 240,
    keepNext: true,
  },
  Quote: { name: 'Quote', size: 20, before: 50, after: 50, line: 259 },
  QuoteBullet: { name: 'Encadré liste', size: 20, before: 0, after: 40, line: 259 },
  ListBullet: { ...item, name: 'List Bullet' },
  ListNumber: { ...item, name: 'List Number' },
  ListContinue: { ...item, name: 'List Continue' },
  Code: { name: 'Code', size: 17, before: 60, after: 160, line: 252, font: 'Courier New' },
  Note: { name: 'Note de tableau', size: 17, colour: GREY, before: 70, after: 240, line: 252 },
  Gap: { name: 'Espace', size: 8, before: 0, after: 120, line: 240 },
  TableHead: { ...cell, name: 'Tableau titre', size: 18, bold: true, colour: 'FFFFFF', keepNext: true },
  TableText: { ...cell, name: 'Tableau texte', size: 18 },
  TableTotal: { ...cell, name: 'Tableau total', size: 18, bold: true },
  SmallHead: { ...cell, name: 'Petit tableau titre', size: 15, bold: true, colour: 'FFFFFF', keepNext: true },
  SmallText: { ...cell, name: 'Petit tableau texte', size: 15 },
  SmallTotal: { ...cell, name: 'Petit tableau total', size: 15, bold: true },
  Header: { name: 'header', size: 17, colour: GREY, before: 0, after: 0, line: 240 },
  Footer: { name: 'footer', size: 17, colour: GREY, before: 0, after: 0, line: 240 },
} as const satisfies Record<string, Sheet>;

export type StyleId = keyof typeof SHEETS;
