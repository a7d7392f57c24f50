import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textWidth } from '../../../src/formats/text-width.ts';
import { wrapText } from '../../../src/formats/svg/wrap-text.ts';

const LETTERS = { size: 13 };
const HAIR = 1e-5;

it('wraps at spaces, and keeps together what a no-break space joins', () => {
  expect(wrapText('Axe 2 : parcours', 60, LETTERS)).toEqual(['Axe 2 :', 'parcours']);
  expect(wrapText('Axe\u00A02 parcours', 40, LETTERS)[0]).toBe('Axe\u00A02');
});

it('loses no letter, and makes no line longer than asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 300 }), (text, width) => {
      const lines = wrapText(text, width, LETTERS);
      expect(lines.join('').replace(/[ \n]/g, '')).toBe(text.replace(/[ \n]/g, ''));
      for (const line of lines) {
        const isOne = Array.from(line).length === 1;
        expect(isOne || textWidth(line, LETTERS) <= width + HAIR).toBe(true);
      }
    }),
  );
});
