import { describe, expect, it } from 'vitest';
import { contrast, inkOn, mixed } from '../../src/formats/colours.ts';
import { tinted } from '../../src/formats/office/colours.ts';

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#ffffff')).toBe(1);
  });

  it('is enough for black or white on any grey', () => {
    for (let level = 0; level <= 255; level++) {
      const grey = mixed('#000000', '#ffffff', level / 255);
      expect(contrast(inkOn(grey), grey)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

it('a tint is written as packages want it, from white to the colour', () => {
  expect(tinted('#1f4e79', 0)).toBe('FFFFFF');
  expect(tinted('#1f4e79', 1)).toBe('1F4E79');
  expect(tinted('000000', 0.5)).toBe('808080');
});
