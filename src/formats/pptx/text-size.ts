import { textWidth } from '../text-width.ts';

/** How text is set: what decides its width. */
export interface Lettre {
  /** Points. */
  readonly taille: number;
  readonly gras?: boolean;
  readonly code?: boolean;
}

/** Programs that lay slides out differ a little. */
const DOUBT = 1.03;

/** Width of a text on one line, in inches: rather too much than too little. */
export function widthOf(text: string, { taille, gras = false, code = false }: Lettre): number {
  return (textWidth(text, { size: taille, bold: gras, code }) * DOUBT) / 72;
}

/** Height of a line, in inches. */
export function lineHeight(taille: number): number {
  return (taille * 1.2) / 72;
}
