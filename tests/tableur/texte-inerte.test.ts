import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fidele, inerte } from '../../src/tableur/texte-inerte.ts';

const pieces = fc.constantFrom(
  "'",
  '=',
  '+',
  '-',
  '@',
  '"',
  ' ',
  '\n',
  '\t',
  '\r',
  '‹',
  '›',
  'U+',
  '202E',
  '\u202E',
  '\0',
  'a',
  '‹U+2039›',
  '＝',
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
);

describe('a text made inert', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(fidele(inerte(value))).toBe(value);
      }),
      { numRuns: 3000 },
    );
  });

  it('starts like no formula, and holds no character that nobody sees', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(inerte(value)).not.toMatch(/^["\s]*[=+\-@＝＋－＠]/u);
        expect(inerte(value)).not.toMatch(/[\0-\x09\x0B-\x1F\x7F\u202A-\u202E\u2066-\u2069]/u);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ["'=1+1", "''=1+1"],
    ['- un\n- deux', "'- un\n- deux"],
    ['L’été', 'L’été'],
    ['a\u202Eb', 'a‹U+202E›b'],
  ])('%j is written %j', (value, written) => {
    expect(inerte(value)).toBe(written);
  });

  it('is read as it stands where a person typed it without the apostrophe', () => {
    expect(fidele('- un')).toBe('- un');
    expect(fidele("'tis")).toBe("'tis");
  });
});
