import { describe, expect, it } from 'vitest';
import { columnWidths, type Column } from '../../../src/formats/docx/columns.ts';
import { widthOf } from '../../../src/formats/docx/text-size.ts';

const FONTS = { head: { size: 18, bold: true }, text: { size: 18, bold: false } };
const WIDTH = 9412;

describe('the columns of a table', () => {
  it.each<[string, readonly Column[]]>([
    ['one column', [text('Chiffre', 'x')]],
    ['only numbers', [number('2023', '1'), number('2024', '12')]],
    ['more than the page can hold', Array.from({ length: 40 }, () => text('Anticonstitutionnellement', 'x'))],
    ['no line at all', [text('Titre'), number('Nombre')]],
    ['empty heads', [text('', ''), text('', '')]],
  ])('fill the page exactly: %s', (_, columns) => {
    const widths = columnWidths(columns, FONTS, WIDTH);
    expect(widths).toHaveLength(columns.length);
    expect(widths.reduce((total, width) => total + width, 0)).toBe(WIDTH);
    expect(widths.filter((width) => width <= 0 || !Number.isInteger(width))).toEqual([]);
  });

  it('never cut a number or a short text, whatever the long text beside it', () => {
    const amount = '1 234 567,50 €';
    const [axe = 0, , money = 0] = columnWidths(
      [text('Axe', 'Axe 2'), text('Objectif', 'mot '.repeat(200)), number('Prévu', amount)],
      FONTS,
      WIDTH,
    );
    expect(money).toBeGreaterThan(widthOf(amount, FONTS.text) + 170);
    expect(axe).toBeGreaterThan(widthOf('Axe 2', FONTS.text) + 170);
  });

  it('give texts more room than numbers', () => {
    const [label = 0, count = 0] = columnWidths([text('Axe', 'Axe 2'), number('Nombre', '12')], FONTS, WIDTH);
    expect(label).toBeGreaterThan(count);
  });
});

function text(head: string, ...texts: readonly string[]): Column {
  return { head, texts, isNumeric: false };
}

function number(head: string, ...texts: readonly string[]): Column {
  return { head, texts, isNumeric: true };
}
