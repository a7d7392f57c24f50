import type { Printer } from '../report/document.ts';
import { couleurOf } from './colours.ts';
import { markupText } from './markup-text.ts';
import { buildPoster } from './svg/poster.ts';

/** The charts of a document as one picture that stands alone, for a web page or a slide; its tables and its words are left out. */
export const printSvg: Printer = async ({ document }) => {
  const made = await document();
  return markupText(buildPoster(made, couleurOf(made.entete)), 'svg');
};
