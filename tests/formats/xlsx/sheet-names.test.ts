import { describe, expect, it } from 'vitest';
import { sheetNames } from '../../../src/formats/xlsx/sheet-names.ts';

describe('the name of a sheet', () => {
  it.each([
    ['Fiches par année', 'Fiches par année'],
    ['2. Chiffres clés', 'Chiffres clés'],
    ['Actions : en cours / finies', 'Actions - en cours - finies'],
    ['[x]*?', 'x'],
    ["'Sans nouvelles'", 'Sans nouvelles'],
    ['', 'Feuille'],
    ['///', 'Feuille'],
    ['History', 'History (2)'],
    ['a\u0001b', 'a‹U+0001›b'],
    ['Chiffres publiés et chiffres comptés', 'Chiffres publiés et chiffres…'],
    ['Fiches mises en œuvre, par année', 'Fiches mises en œuvre…'],
    ['Anticonstitutionnellementanticonstitution', 'Anticonstitutionnellementantic…'],
  ])('for « %s » is « %s »', (title, name) => {
    expect(sheetNames([title])).toEqual([name]);
  });

  it('is given once, whatever its capitals, nor where it is taken', () => {
    expect(sheetNames(['Axes', 'AXES', 'axes', 'Sommaire'], ['Sommaire'])).toEqual([
      'Axes',
      'AXES (2)',
      'axes (3)',
      'Sommaire (2)',
    ]);
  });

  it('keeps within what Excel allows, the rank included', () => {
    const names = sheetNames(Array.from({ length: 12 }, () => '😀'.repeat(40)));
    expect(new Set(names).size).toBe(12);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    }
  });
});
