import { beforeAll, describe, expect, it } from 'vitest';
import { packageFaults } from '../../support/office-package.ts';
import { sampleDocument, sampleEntete } from '../../support/sample-document.ts';
import { opened, partsOf, presented, printed, type Opened } from './presentation.ts';

let sample: Opened;
beforeAll(async () => {
  sample = await presented(sampleDocument());
});

describe('the package of a presentation', () => {
  it('is one that PowerPoint has nothing to repair in, workbooks of charts included', async () => {
    expect(await packageFaults(sample.bytes)).toEqual([]);
    expect(sample.paths.filter((path) => path.endsWith('.xlsx'))).toHaveLength(2);
  });

  it('names the types of no extension that is not there', () => {
    const types = sample.xml.get('[Content_Types].xml') ?? '';
    const used = new Set(sample.paths.map((path) => path.replace(/^.*\./, '')));
    expect(new Set(attributes(types, /<Default Extension="([^"]+)"/g))).toEqual(used);
  });

  it('gives a paragraph its properties once, before its text', () => {
    for (const slide of partsOf(sample, 'slides/slide'))
      for (const [paragraph] of slide.matchAll(/<a:p>.*?<\/a:p>/gs))
        expect(paragraph.match(/<a:pPr\b/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  it('names no axis that its chart does not have', () => {
    const charts = partsOf(sample, 'charts/chart');
    expect(charts).toHaveLength(2);
    for (const chart of charts) {
      const used = attributes(
        chart,
        /<c:barChart>.*<c:axId val="(\d+)"\/><c:axId val="(\d+)"\/><\/c:barChart>/gs,
      );
      const defined = attributes(chart, /<c:(?:cat|val)Ax>\s*<c:axId val="(\d+)"/g);
      expect(used).toEqual(defined);
      expect(chart.match(/<c:axId /g)).toHaveLength(4);
    }
  });

  it('is in French, by ptsm, on the day of the commit', () => {
    for (const [path, text] of sample.xml) expect([path, text.includes('en-US')]).toEqual([path, false]);
    const core = sample.xml.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>Bilan 2024</dc:title>');
    expect(core).toContain('<dc:creator>ptsm</dc:creator>');
    expect(core).toContain('2024-11-12T00:00:00Z</dcterms:created>');
    expect([...sample.xml.values()].filter((text) => /pptxgenjs/i.test(text))).toEqual([]);
  });

  it('has the colour of the territory as first colour of its theme', () => {
    expect(sample.xml.get('ppt/theme/theme1.xml')).toContain(
      '<a:accent1><a:srgbClr val="1F4E79"/></a:accent1>',
    );
  });
});

describe('the bytes of a presentation', () => {
  it.each([
    ['with a date and a logo', sampleEntete()],
    ['without', sampleEntete({ date: null, logo: null })],
  ])('are the same twice, %s', async (_, entete) => {
    const first = await printed(sampleDocument({ entete }));
    const second = await printed(sampleDocument({ entete }));
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('do not say when they were made', () => {
    const year = String(new Date().getFullYear());
    const dated = [...opened(sample.bytes).xml].filter(([, text]) => text.includes(`${year}-`));
    expect(dated.map(([path]) => path)).toEqual([]);
  });
});

function attributes(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, ...groups]) => groups);
}
