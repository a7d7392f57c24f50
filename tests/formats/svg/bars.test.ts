import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/formats/svg/chart.ts';
import type { Graphique } from '../../../src/report/document.ts';
import { valeurs } from '../../support/charts.ts';
import { drawnIn, type Box } from '../../support/drawn.ts';
import { bars, stacked } from '../../support/sample-document.ts';

const COULEUR = '#1f4e79';
const NOWHERE: Box = { left: NaN, right: NaN, top: NaN, bottom: NaN };
const lengthOf = ({ left, right }: Box) => right - left;

/** Bars without the white grounds of their numbers and without the squares of the legend. */
function barsOf(chart: Graphique) {
  const { rects, texts } = drawnIn(drawChart(chart, { id: 'essai', couleur: COULEUR }));
  const zero = texts.findLast(({ text }) => text === '0');
  const drawn = rects.filter(({ fill, box }) => fill !== '#ffffff' && box.bottom - box.top > 16);
  return { drawn, zero: zero ? (zero.box.left + zero.box.right) / 2 : NaN };
}

describe('bars', () => {
  it('begin at zero and are as long as their values', () => {
    const { drawn, zero } = barsOf({ ...bars(), series: [{ nom: 'x', valeurs: valeurs(120, 30, 1) }] });
    const lengths = drawn.map(({ box }) => lengthOf(box));
    expect(drawn.map(({ box }) => box.left)).toEqual(drawn.map(() => expect.closeTo(zero, 0) as number));
    expect(lengths.map((length) => length / (lengths[2] ?? NaN))).toEqual([
      expect.closeTo(120, 0),
      expect.closeTo(30, 0),
      1,
    ]);
  });

  it('go left of zero below it', () => {
    const { drawn, zero } = barsOf({ ...bars(), series: [{ nom: 'x', valeurs: valeurs(-20, 10, 5) }] });
    const [below = NOWHERE, above = NOWHERE] = drawn.map(({ box }) => box);
    expect(below.right).toBeCloseTo(zero, 0);
    expect(above.left).toBeCloseTo(zero, 0);
    expect(lengthOf(below)).toBeCloseTo(2 * lengthOf(above), 0);
  });

  it('have none for what is not known, nor for zero', () => {
    expect(barsOf({ ...bars(), series: [{ nom: 'x', valeurs: valeurs(null, 0, 5) }] }).drawn).toHaveLength(1);
  });

  it('stacked, follow each other without a gap', () => {
    const { drawn, zero } = barsOf(stacked());
    const [first = NOWHERE, second = NOWHERE, third = NOWHERE, fourth = NOWHERE] = drawn.map(
      ({ box }) => box,
    );
    expect(drawn).toHaveLength(4);
    expect(first.left).toBeCloseTo(zero, 0);
    expect(second.left).toBeCloseTo(first.right, 1);
    expect(fourth.left).toBeCloseTo(third.right, 1);
    expect((fourth.right - third.left) / lengthOf(first)).toBeCloseTo(12, 1);
  });

  it('of several series differ by more than a colour', () => {
    const names = Array.from({ length: 20 }, (_, index) => `Série ${String(index)}`);
    const chart = { ...stacked(), series: names.map((nom) => ({ nom, valeurs: valeurs(1, 1, 1) })) };
    const svg = drawChart(chart, { id: 'essai', couleur: COULEUR });
    const defs = svg.children.find((node) => node.type === 'element' && node.tagName === 'defs');
    const patterns = defs?.type === 'element' ? defs.children : [];
    const looks = patterns.map((node) => JSON.stringify(node.type === 'element' ? node.children : null));
    expect(new Set(looks).size).toBe(20);
  });

  it('have no half fiche along their axis', () => {
    const { texts } = drawnIn(
      drawChart(
        { ...bars(), series: [{ nom: 'x', valeurs: valeurs(1, 0, 2) }] },
        { id: 'e', couleur: COULEUR },
      ),
    );
    expect(texts.map(({ text }) => text).filter((text) => text.includes(','))).toEqual([]);
  });
});
