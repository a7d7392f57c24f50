import { expect, it } from 'vitest';
import { widthOf as inchesOf } from '../../src/formats/pptx/text-size.ts';
import { widthOf as twipsOf } from '../../src/formats/docx/text-size.ts';
import { longestWord, textWidth } from '../../src/formats/text-width.ts';

const PLAIN = { size: 1000 };
const BOLD = { size: 1000, bold: true };

// Sums of the font's own advance widths, in thousandths.
it.each([
  ['0123456789', 5560, 5560],
  ['il', 444, 556],
  ['Ligne', 556 + 222 + 3 * 556, 611 + 278 + 611 + 611 + 556],
  ['\u00AB\u00A0oui\u00A0\u00BB', 4 * 556 + 222 + 2 * 278, 2 * 556 + 2 * 278 + 2 * 611 + 278],
])('a text is as wide as Arial makes it: %s', (text, plain, bold) => {
  expect(textWidth(text, PLAIN)).toBe(plain);
  expect(textWidth(text, BOLD)).toBe(bold);
});

it('an accent takes no room, written with its letter or apart', () => {
  expect(textWidth('éèàçÉ', PLAIN)).toBe(textWidth('eeacE', PLAIN));
  expect(textWidth('e\u0301', PLAIN)).toBe(textWidth('e', PLAIN));
});

it('code has one width for each letter, ideograms and pictures are wider', () => {
  expect(textWidth('iWé ', { size: 10, code: true })).toBe(24);
  expect(textWidth('漢', { size: 10, code: true })).toBe(10);
  expect(textWidth('🧠', PLAIN)).toBeGreaterThan(textWidth('漢', PLAIN));
});

it('what a no-break space joins is one word', () => {
  expect(longestWord('au 3\u00A0% de', PLAIN)).toBe(textWidth('3\u00A0%', PLAIN));
});

it('each program counts in its own unit', () => {
  // 55.6 points, that are 1112 twentieths of a point; a slide takes 3 % of doubt.
  expect(twipsOf('0123456789', { size: 20, bold: false })).toBeCloseTo(1112);
  expect(inchesOf('0123456789', { taille: 10 })).toBeCloseTo((55.6 * 1.03) / 72);
});
