import { describe, expect, it } from 'vitest';
import { printDocx } from '../../../src/formats/docx.ts';
import type { Document } from '../../../src/report/document.ts';
import { heading, paragraph, root } from '../../../src/report/nodes.ts';
import { packageFaults, partText, readPackage, relationsOf } from '../../support/office-package.ts';
import { printedBytes } from '../../support/print-document.ts';
import { bars, HOSTILE, sampleDocument, sampleEntete, stacked } from '../../support/sample-document.ts';

describe('the package of a docx', () => {
  it.each<[string, Document]>([
    ['of a whole document', sampleDocument()],
    ['without a cover', { type: 'root', children: sampleDocument().children }],
    ['of an empty document', root()],
    ['whose cover is hostile', sampleDocument({ entete: hostileEntete() })],
    [
      'without a logo or a subtitle',
      sampleDocument({ entete: sampleEntete({ logo: null, sousTitre: null }) }),
    ],
  ])('%s is one that Word opens without a repair', async (_, document) => {
    expect(await packageFaults(await printedBytes(printDocx, document))).toEqual([]);
  });

  it('has the same bytes on every run, in every time zone', async () => {
    const here = await printedBytes(printDocx, sampleDocument());
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    const there = await printedBytes(printDocx, sampleDocument());
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.from(there).equals(Buffer.from(here))).toBe(true);
  });

  it('tells the day of the commit, or none, and speaks French', async () => {
    const parts = await partsOf(sampleDocument());
    const core = partText(parts, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Bilan 2024</dc:title>');
    expect(core).toContain('<dc:creator>ptsm</dc:creator>');
    expect(core.match(/>2024-11-12T00:00:00Z</g)).toHaveLength(2);
    expect(partText(parts, 'word/styles.xml')).toContain('<w:lang w:val="fr-FR"');
    const undated = await partsOf(sampleDocument({ entete: sampleEntete({ date: null }) }));
    expect(partText(undated, 'docProps/core.xml').match(/>1980-01-01T00:00:00Z</g)).toHaveLength(2);
  });

  it('has a chart of Word’s own for each chart of bars, with its values in a workbook', async () => {
    const parts = await partsOf(root(stacked(), bars()));
    const charts = [...parts.keys()].filter((path) => /^word\/charts\/chart\d\.xml$/.test(path));
    expect(charts).toHaveLength(2);
    for (const chart of charts) {
      const [workbook] = relationsOf(parts, chart);
      expect(parts.has(workbook?.target ?? '')).toBe(true);
      expect(workbook?.target).toMatch(/\.xlsx$/);
      expect(partText(parts, chart)).toMatch(/<c:valAx>.*<c:min val="0"\/>/s);
    }
    expect(partText(parts, charts[0]!)).toContain('<c:grouping val="stacked"/>');
    expect(partText(parts, 'word/document.xml')).toContain(`descr="${bars().description}"`);
  });

  it('tells who does not see a table or a grid what is in it', async () => {
    const text = partText(await partsOf(sampleDocument()), 'word/document.xml');
    const tables = text.split('<w:tbl>').slice(1);
    const alternatives = tables.map((table) => /<w:tblDescription w:val="([^"]*)"/.exec(table)?.[1]);
    expect(alternatives.filter((alternative) => alternative === undefined || alternative === '')).toEqual([]);
    expect(tables.find((table) => table.includes('Équipe mobile'))).toContain(
      'Colonnes\u00A0: Axe, N°, Titre, Objectif général. 8 lignes.',
    );
    expect(tables.find((table) => table.includes('Déterminants sociaux'))).toContain(
      'La priorité 1 est surtout servie par l’axe 1',
    );
  });

  it('repeats the header of tables and never cuts a row', async () => {
    const text = partText(await partsOf(sampleDocument()), 'word/document.xml');
    const rows = text
      .split('<w:tr>')
      .filter((row) => row.includes('Action numéro') || row.includes('>Pilotes<'));
    expect(rows.filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([]);
    expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toHaveLength(1);
  });
});

describe('hostile texts in a docx', () => {
  it('are shown as texts, without a character that Word refuses', async () => {
    const parts = await partsOf(sampleDocument({ entete: hostileEntete() }));
    const texts = [...parts.keys()]
      .filter((path) => path.endsWith('.xml'))
      .map((path) => partText(parts, path));
    expect(texts.filter((text) => /[\0-\x08\x0B-\x1F\u202E\uFFFE]/.test(text))).toEqual([]);
    expect(texts.join('')).toContain('‹U+202E›txt.exe');
    expect(texts.join('')).not.toContain('<script');
  });

  it('make no field and no formula', async () => {
    const parts = await partsOf(
      root(stackedNamed('=HYPERLINK("http://x.fr")'), paragraph('{ DDEAUTO c:\\x }')),
    );
    expect(partText(parts, 'word/document.xml')).not.toMatch(
      /<w:instrText[^>]*>(?!PAGEREF|TOC|PAGE|NUMPAGES)/,
    );
    const workbook = [...parts].find(([path]) => path.endsWith('.xlsx'));
    expect(partText(readPackage(workbook![1]), 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });

  it.each([
    ['https://a.fr/é"<x>', 'https://a.fr/%C3%A9%22%3Cx%3E'],
    ['mailto:a b@c.fr', 'mailto:a%20b@c.fr'],
    ['tel:+33102030405', 'tel:+33102030405'],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['\\\\serveur\\partage', null],
    ['data:text/html,x', null],
    ['12.md', null],
    [`https://a.fr/${'a'.repeat(3000)}`, null],
  ])('a link to %.40s leads to %s', async (url, target) => {
    const link = { type: 'link', url, children: [{ type: 'text', value: 'ici' }] } as const;
    const parts = await partsOf(root(paragraph({ ...link, children: [...link.children] })));
    const external = relationsOf(parts, 'word/document.xml').filter(({ isExternal }) => isExternal);
    expect(external.map((relation) => relation.target)).toEqual(target === null ? [] : [target]);
    expect(partText(parts, 'word/document.xml')).toContain('>ici<');
  });
});

describe('a break', () => {
  it('leaves no blank page: not first, not last, not twice', async () => {
    const saut = { type: 'saut' } as const;
    const text = partText(
      await partsOf(root(saut, paragraph('un'), saut, saut, heading(2, 'deux'), saut)),
      'word/document.xml',
    );
    expect(text.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
  });
});

async function partsOf(document: Document) {
  return readPackage(await printedBytes(printDocx, document));
}

function hostileEntete() {
  const everything = HOSTILE.join(' ');
  return sampleEntete({
    titre: everything,
    sousTitre: everything,
    mentions: HOSTILE,
    avertissements: HOSTILE,
    source: everything,
  });
}

function stackedNamed(text: string) {
  const { series, ...chart } = stacked();
  return { ...chart, categories: [text, text, text], series: series.map((one) => ({ ...one, nom: text })) };
}
