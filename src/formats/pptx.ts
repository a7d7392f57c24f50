import type { Document, Printer } from '../report/document.ts';
import { COULEUR } from './colours.ts';
import { stableZip } from './office/stable-zip.ts';
import { presentationOf } from './pptx/draw.ts';
import { mendPackage, mendWorkbook } from './pptx/mend-package.ts';
import { chartNumbers } from './pptx/chart-numbers.ts';
import type { Slide } from './pptx/slide.ts';
import { slidesOf } from './pptx/slides-of.ts';
import { visible } from './visible.ts';

/** Slides that PowerPoint edits: one idea each, tables and charts native, the method in the notes. */
export const printPptx: Printer = async ({ document }) => {
  const tree = await document();
  const slides = slidesOf(tree);
  const { couleur, source, date, sousTitre } = { ...PLAIN, ...tree.entete };
  const drawn = (await presentationOf(slides, { couleur, source }).write({
    outputType: 'uint8array',
  })) as Uint8Array;
  const facts = {
    titre: slides[0]?.titre ?? '',
    sujet: visible(sousTitre ?? ''),
    date,
    couleur,
    extensions: extensionsOf(slides, tree),
  };
  const { place, refer } = chartNumbers(drawn);
  const mend = mendPackage(facts);
  return stableZip(drawn, (path, text) => mend(path, refer(path, text)), {
    workbook: mendWorkbook(facts),
    place,
  });
};

/** A document without a cover: a list, one table. */
const PLAIN = { couleur: COULEUR, source: '', date: null, sousTitre: null } as const;

function extensionsOf(slides: readonly Slide[], { entete }: Document): ReadonlySet<string> {
  return new Set([
    'xml',
    'rels',
    ...(entete?.logo ? [entete.logo.type] : []),
    ...(slides.some(({ genre }) => genre === 'graphique') ? ['xlsx'] : []),
  ]);
}
