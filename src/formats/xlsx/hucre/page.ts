import type { WriteSheet } from 'hucre/xlsx';
import type { Feuille } from '../feuille.ts';

/** How a sheet is printed. */
export function pageOf(feuille: Feuille, pied: string): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: feuille.tableau ? 'landscape' : 'portrait',
      margins: MARGINS,
      ...fitting(feuille),
    },
    headerFooter: { oddHeader: '&L&A', oddFooter: `&L${footer(pied)}&RPage &P sur &N` },
  };
}

const MARGINS = { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 };

/** Characters across a sheet of paper, upright and on its side, and as many as can still be read. */
const UPRIGHT = 88;
const ON_SIDE = 140;
const SMALL_PRINT = 260;

/** Made smaller to the width of the paper, never larger; on several sheets side by side where it would be too small. */
function fitting({ colonnes, tableau, graphique }: Feuille): WriteSheet['pageSetup'] {
  const width = colonnes.reduce((sum, { largeur }) => sum + largeur, 0);
  if (graphique) return { fitToPage: true, fitToWidth: 1, fitToHeight: 1 };
  if (width <= (tableau ? ON_SIDE : UPRIGHT)) return {};
  return { fitToPage: true, fitToWidth: Math.ceil(width / SMALL_PRINT), fitToHeight: 0 };
}

/** « & » starts a command there, and no more than 255 characters fit. */
function footer(text: string): string {
  return Array.from(text).slice(0, 100).join('').replaceAll('&', '&&');
}
