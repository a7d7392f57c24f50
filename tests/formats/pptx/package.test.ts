import { posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { sampleDocument, sampleEntete } from '../../support/sample-document.ts';
import { opened, partsOf, presented, printed, type Opened } from './presentation.ts';

let sample: Opened;
beforeAll(async () => {
  sample = await presented(sampleDocument());
});

describe('the package of a presentation', () => {
  it('holds nothing but well-formed XML, workbooks of charts included', async () => {
    const xml = [...sample.xml].map(([path, contents]) => ({ fileName: path.replace(/\W/g, '_'), contents }));
    expect(xml.length).toBeGreaterThan(60);
    const { errors } = await validateXML({ xml, normalization: 'c14n' });
    expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
  });

  it('names the type of each part, of no other, and of no extension that is not there', () => {
    const types = sample.xml.get('[Content_Types].xml') ?? '';
    const overrides = attributes(types, /<Override PartName="\/([^"]+)"/g);
    const defaults = attributes(types, /<Default Extension="([^"]+)"/g);
    expect(overrides.filter((path) => !sample.paths.includes(path))).toEqual([]);
    expect(new Set(overrides).size).toBe(overrides.length);
    const used = new Set(sample.paths.map((path) => path.replace(/^.*\./, '')));
    expect(new Set(defaults)).toEqual(used);
    const untyped = sample.paths.filter(
      (path) => /\.xml$/.test(path) && path !== '[Content_Types].xml' && !overrides.includes(path),
    );
    expect(untyped).toEqual([]);
  });

  it('leads to each part by relations that all lead somewhere', () => {
    const targets = relations(sample);
    const missing = targets.filter(({ target }) => !sample.paths.includes(target));
    expect(missing).toEqual([]);
    const reached = new Set(targets.map(({ target }) => target));
    const orphans = sample.paths.filter(
      (path) => !path.endsWith('.rels') && path !== '[Content_Types].xml' && !reached.has(path),
    );
    expect(orphans).toEqual([]);
  });

  it('uses no relation that is not declared', () => {
    for (const [path, text] of sample.xml) {
      if (!path.startsWith('ppt/slides/slide')) continue;
      const known = sample.xml.get(`ppt/slides/_rels/${posix.basename(path)}.rels`) ?? '';
      const used = attributes(text, /r:(?:id|embed)="([^"]+)"/g);
      expect(used.filter((id) => !known.includes(`Id="${id}"`))).toEqual([]);
    }
  });

  it('numbers each shape of a slide once', () => {
    for (const slide of partsOf(sample, 'slides/slide')) {
      const ids = attributes(slide, /<p:cNvPr id="(\d+)"/g);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('gives a paragraph its properties once, before its text', () => {
    for (const slide of partsOf(sample, 'slides/slide'))
      for (const [paragraph] of slide.matchAll(/<a:p>.*?<\/a:p>/gs))
        expect(paragraph.match(/<a:pPr\b/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  it('has no folder among its entries, and its content types first', () => {
    expect(sample.paths.filter((path) => path.endsWith('/'))).toEqual([]);
    expect(sample.paths[0]).toBe('[Content_Types].xml');
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

/** Where relations inside the package lead. */
function relations({ xml }: Opened): readonly { readonly from: string; readonly target: string }[] {
  return [...xml].flatMap(([from, text]) => {
    if (!from.endsWith('.rels') || from.includes('.xlsx/')) return [];
    const folder = posix.dirname(posix.dirname(from));
    return [...text.matchAll(/<Relationship ([^>]*)>/g)].flatMap(([, inside = '']) => {
      const target = /Target="([^"]+)"/.exec(inside)?.[1] ?? '';
      if (inside.includes('TargetMode="External"')) return [];
      return [{ from, target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target) }];
    });
  });
}
