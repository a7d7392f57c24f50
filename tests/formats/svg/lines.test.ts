import type { Element, ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/formats/svg/chart.ts';
import type { Graphique } from '../../../src/report/document.ts';
import { valeurs } from '../../support/charts.ts';
import { drawnIn } from '../../support/drawn.ts';
import { lines } from '../../support/sample-document.ts';

const LOOK = { id: 'essai', couleur: '#1f4e79' };
const YEARS = ['2021', '2022', '2023', '2024', '2025'];

function chart(...series: readonly (readonly (number | null)[])[]): Graphique {
  return {
    ...lines(),
    categories: YEARS,
    series: series.map((values, rank) => ({ nom: `série ${String(rank)}`, valeurs: valeurs(...values) })),
  };
}

describe('a line', () => {
  it('has a point a step, evenly, as high above zero as its value', () => {
    const [points = []] = pathsIn(chart([0, 10, 20, 10, 40]));
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [x0 = NaN, x1 = NaN] = xs;
    expect(xs).toEqual(YEARS.map((_, index) => expect.closeTo(x0 + index * (x1 - x0), 1) as number));
    const [zero = NaN, ten = NaN] = ys;
    expect(ys.map((y) => (zero - y) / (zero - ten))).toEqual([
      0,
      1,
      expect.closeTo(2, 1),
      1,
      expect.closeTo(4, 1),
    ]);
  });

  it('starts its scale at zero, however high its values', () => {
    const { texts } = drawnIn(drawChart(chart([100, 101, 102, 103, 104]), LOOK));
    expect(texts.map(({ text }) => text)).toContain('0');
  });

  it('is broken where a value is not known, and never drawn as a zero', () => {
    const paths = pathsIn(chart([4, 5, null, 6, 7]));
    expect(paths.map((points) => points.length)).toEqual([2, 2]);
  });

  it('is a point where a value stands between two gaps', () => {
    const svg = drawChart(chart([null, 5, null, 6, 7]), LOOK);
    expect(pathsIn(chart([null, 5, null, 6, 7])).map((points) => points.length)).toEqual([2]);
    expect(all(svg, 'circle')).toHaveLength(3);
  });

  it('ends with its last known value, and the step of it where that is not the last', () => {
    const words = drawnIn(drawChart(chart([1, 2, 3, 4, 25], [1, 2, 9, null, null]), LOOK)).texts;
    expect(words.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['25', 'série 0', '9 (2023)', 'série 1']),
    );
  });
});

it('lines differ by their dashes, and the sample beside each name has those of its line', () => {
  const values = Array.from({ length: 8 }, (_, rank) => [rank, rank + 1, rank, rank, rank + 2]);
  const svg = drawChart(chart(...values), LOOK);
  const dashes = all(svg, 'path').map(({ properties }) => properties['strokeDasharray'] ?? '');
  const samples = all(svg, 'line').filter(({ properties }) => properties['strokeWidth'] === 2.25);
  expect(new Set(dashes).size).toBe(8);
  expect(samples.map(({ properties }) => properties['strokeDasharray'] ?? '')).toEqual(dashes);
});

it('sixty steps have as many names as fit, evenly, the last one always', () => {
  const categories = Array.from({ length: 60 }, (_, month) => `mois ${String(month + 1)} du projet`);
  const series = [{ nom: 'a', valeurs: valeurs(...categories.map((_, index) => index)) }];
  const { texts } = drawnIn(drawChart({ ...lines(), categories, series }, LOOK));
  const named = texts.flatMap(({ text }) => /^mois (\d+)/.exec(text)?.[1] ?? []).map(Number);
  const gaps = named.slice(1).map((month, index) => month - (named[index] ?? NaN));
  expect(named.at(-1)).toBe(60);
  expect(named.length).toBeGreaterThanOrEqual(4);
  expect(new Set(gaps).size).toBe(1);
});

/** The points of each line. */
function pathsIn(graphique: Graphique): readonly (readonly (readonly [number, number])[])[] {
  return all(drawChart(graphique, LOOK), 'path').map(({ properties }) =>
    [...String(properties['d']).matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    ),
  );
}

function all(node: Element, tagName: string): readonly Element[] {
  return node.children.flatMap((child: ElementContent): readonly Element[] => {
    if (child.type !== 'element' || child.tagName === 'defs') return [];
    return [...(child.tagName === tagName ? [child] : []), ...all(child, tagName)];
  });
}
