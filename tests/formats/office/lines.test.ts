import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/formats/registry.ts';
import { root } from '../../../src/report/nodes.ts';
import { packageFaults } from '../../support/office-package.ts';
import { printedBytes } from '../../support/print-document.ts';
import { lines } from '../../support/sample-document.ts';

/** What a series of lines holds, in the order of its schema (CT_LineSer). */
const ORDER = [
  'idx',
  'order',
  'tx',
  'spPr',
  'marker',
  'dPt',
  'dLbls',
  'trendline',
  'errBars',
  'cat',
  'val',
  'smooth',
  'extLst',
];

describe.each(['docx', 'pptx', 'xlsx'] as const)('lines in %s', (format) => {
  let bytes: Uint8Array;
  let series: readonly string[];
  let chart: string;
  beforeAll(async () => {
    bytes = await printedBytes(await FORMATS[format](), root(lines()));
    const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /\/charts\/chart\d+\.xml$/.test(path));
    chart = parts.map(([, part]) => strFromU8(part)).join('');
    series = chart.match(/<c:ser>.*?<\/c:ser>/gs) ?? [];
  });

  it('are a chart of its own, that its program opens without a repair', async () => {
    expect(chart).toContain('<c:lineChart>');
    expect(chart).not.toContain('<c:barChart>');
    expect(series).toHaveLength(2);
    expect(await packageFaults(bytes)).toEqual([]);
  });

  it('are made of what the schema has for them, in its order', () => {
    for (const one of series) {
      const names = childrenOf(one);
      expect(names.filter((name) => !ORDER.includes(name))).toEqual([]);
      expect(names).toEqual(names.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
    }
  });

  it('differ by their dashes and by their points', () => {
    const dashes = series.map((one) => /<a:prstDash val="(\w+)"/.exec(one)?.[1] ?? 'solid');
    const symbols = series.map((one) => /<c:symbol val="(\w+)"/.exec(one)?.[1]);
    expect(dashes).toEqual(['solid', 'dash']);
    expect(symbols).toEqual(['circle', 'square']);
  });

  it('leave a gap where a value is not known, over an axis that starts at zero', () => {
    expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
    expect(chart).toMatch(/<c:valAx>.*<c:min val="0"\/>/s);
    expect(chart).not.toMatch(/<c:v><\/c:v>/);
  });
});

/** The names of the elements right below the first one. */
function childrenOf(xml: string): readonly string[] {
  let depth = 0;
  return [...xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)].flatMap(([, end, name = '', alone]) => {
    if (end === '/') {
      depth -= 1;
      return [];
    }
    const isChild = depth === 1;
    if (alone !== '/') depth += 1;
    return isChild ? [name.replace('c:', '')] : [];
  });
}
