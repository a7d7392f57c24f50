import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOXES } from '../../../src/formats/pptx/geometry.ts';
import type { Paragraphe, Slide } from '../../../src/formats/pptx/slide.ts';
import { slidesOf } from '../../../src/formats/pptx/slides-of.ts';
import { widthOf } from '../../../src/formats/pptx/text-size.ts';
import { linesOf } from '../../../src/formats/pptx/lines-of.ts';
import type { Block } from '../../../src/report/document.ts';
import { heading, list, paragraph, root, tableau, textCell } from '../../../src/report/nodes.ts';
import { sampleEntete } from '../../support/sample-document.ts';

/** A line of Arial needs at most 1.2 times its size; a slide is not longer than that adds up to. */
const LINE = 1.2 / 72;
const HAIR = 0.001;

const word = fc.oneof(
  { weight: 6, arbitrary: fc.string({ minLength: 1, maxLength: 12 }) },
  { weight: 2, arbitrary: fc.constantFrom('projet', 'territorial', 'santé', 'MMMMMMM', '日本語', '👩‍⚕️') },
  { weight: 1, arbitrary: fc.string({ minLength: 60, maxLength: 200 }) },
);
const text = fc.oneof(
  { weight: 30, arbitrary: fc.array(word, { maxLength: 25 }).map((words) => words.join(' ')) },
  {
    weight: 1,
    arbitrary: fc.array(word, { minLength: 100, maxLength: 400 }).map((words) => words.join(' ')),
  },
);

const table = fc
  .integer({ min: 1, max: 9 })
  .chain((columns) =>
    fc.record({
      titre: text,
      entetes: fc.array(text, { minLength: columns, maxLength: columns }),
      lignes: fc.array(fc.array(text.map(textCell), { minLength: columns, maxLength: columns }), {
        maxLength: 12,
      }),
    }),
  )
  .map(({ titre, entetes, lignes }) => tableau({ id: 'chiffres', titre, entetes, lignes, note: null }));

const block: fc.Arbitrary<Block> = fc.oneof(
  text.map((words) => paragraph(words)),
  fc.array(text, { minLength: 1, maxLength: 6 }).map((items) => list(items.map((item) => [item]))),
  fc.tuple(fc.constantFrom<(2 | 3)[]>(2, 3), text).map(([depth, words]) => heading(depth, words)),
  table,
);

describe('whatever a document says', () => {
  it('no text is higher than its box, none is wider, and every slide has a title of its own', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), text, (blocks, titre) => {
        const slides = slidesOf({
          ...root(...blocks),
          entete: sampleEntete({ titre, mentions: [titre, titre] }),
        });
        expect(new Set(slides.map(({ titre: own }) => own)).size).toBe(slides.length);
        for (const slide of slides) {
          expect(titleHeight(slide)).toBeLessThanOrEqual(titleBox(slide).h + HAIR);
          expect(bodyHeight(slide)).toBeLessThanOrEqual(BOXES.corps.h + HAIR);
        }
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  it('lines are a text again once joined, each as narrow as asked', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 12 }), (words, width) => {
        const lettre = { taille: 16 };
        const lines = linesOf(words, width, lettre);
        expect(lines.join('')).toBe(words);
        for (const line of lines) expect(widthOf(line.trimEnd(), lettre)).toBeLessThanOrEqual(width + HAIR);
      }),
      { seed: 4 },
    );
  });
});

function titleBox({ genre }: Slide) {
  return genre === 'section'
    ? BOXES.section
    : { ...BOXES.titre, h: genre === 'couverture' ? 1.4 : BOXES.titre.h };
}

function titleHeight(slide: Slide): number {
  const { w } = titleBox(slide);
  const lines = linesOf(slide.titre, w, { taille: slide.tailleTitre, gras: true });
  return lines.length * slide.tailleTitre * LINE;
}

function bodyHeight(slide: Slide): number {
  if (slide.genre === 'texte') return textHeight(slide.paragraphes, slide.taille);
  if (slide.genre !== 'tableau') return 0;
  const { page, chapeau } = slide;
  const lead = chapeau ? textHeight(chapeau.paragraphes, chapeau.taille) : 0;
  const rows = [{ genre: 'total', cases: page.entetes }, ...page.lignes];
  return rows.reduce((sum, { genre, cases }, index) => {
    const lines = cases.map(({ texte }, column) => {
      const width = genre === 'groupe' ? 0 : (page.largeurs[column] ?? 0);
      return linesOf(texte, width - 0.18, { taille: page.taille, gras: genre !== 'ligne' }).length;
    });
    const height = Math.max(1, ...lines) * page.taille * LINE + 0.1;
    expect(height).toBeLessThanOrEqual((page.hauteurs[index] ?? 0) + HAIR);
    return sum + (page.hauteurs[index] ?? 0);
  }, lead);
}

function textHeight(paragraphes: readonly Paragraphe[], taille: number): number {
  return paragraphes.reduce((sum, { runs, retrait, puce }) => {
    const words = runs.map(({ texte }) => texte).join('');
    const width = BOXES.corps.w - 0.35 * (retrait + (puce === null ? 0 : 1));
    return (
      sum + linesOf(words, width, { taille, gras: runs.some(({ gras }) => gras) }).length * taille * LINE
    );
  }, 0);
}
