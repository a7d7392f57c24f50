import { describe, expect, it } from 'vitest';
import { contrast, mixed } from '../../../src/formats/colours.ts';
import { drawChart } from '../../../src/formats/svg/chart.ts';
import { HARD_CHARTS, valeurs } from '../../support/charts.ts';
import { drawnIn } from '../../support/drawn.ts';
import { heat, timeline } from '../../support/sample-document.ts';

const LOOK = { id: 'essai', couleur: '#1f4e79' };

describe('a heat map', () => {
  it('is darker where the value is greater, and white for zero', () => {
    const chart = {
      ...heat(),
      categories: ['a', 'b', 'c'],
      series: [{ nom: 'x', valeurs: valeurs(0, 4, 8) }],
    };
    const fills = drawnIn(drawChart(chart, LOOK)).rects.map(({ fill }) => fill);
    expect(fills).toEqual(['#ffffff', mixed('#ffffff', '#1f4e79', 0.5), '#1f4e79']);
  });

  it('writes in a colour that is read on each cell', () => {
    for (const chart of HARD_CHARTS.filter(({ genre }) => genre === 'chaleur' || genre === 'frise')) {
      const { texts, rects } = drawnIn(drawChart(chart, LOOK));
      for (const { text, box, fill } of texts) {
        const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
        const ground = rects.find(({ box: cell }) => isWithin(middle, cell))?.fill ?? '#ffffff';
        expect(contrast(fill, ground), text).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

describe('a timeline', () => {
  it('fills what has a value, and nothing else', () => {
    const fills = drawnIn(drawChart(timeline(), LOOK)).rects.map(({ fill }) => fill === LOOK.couleur);
    expect(fills).toEqual([true, true, true, false, false, false, false, false, true, true, true, true]);
  });

  it('of three years is several grids, each with its rows', () => {
    const chart = HARD_CHARTS.find(({ titre }) => titre === 'trois ans') ?? timeline();
    const names = drawnIn(drawChart(chart, LOOK)).texts.filter(({ text }) => text === 'Évaluation');
    expect(names.length).toBeGreaterThan(1);
  });
});

function isWithin(
  [x, y]: readonly [number, number],
  { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number },
): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}
