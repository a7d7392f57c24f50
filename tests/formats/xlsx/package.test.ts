import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { printXlsx } from '../../../src/formats/xlsx.ts';
import type { Document } from '../../../src/report/document.ts';
import { root } from '../../../src/report/nodes.ts';
import { convertToPdf, hasLibreOffice, pdfPages } from '../../support/libre-office.ts';
import { packageFaults, partText, readPackage, type OfficePackage } from '../../support/office-package.ts';
import { printedBytes } from '../../support/print-document.ts';
import { HOSTILE, longTable, sampleDocument, sampleEntete } from '../../support/sample-document.ts';

const [hostile] = HOSTILE;
const hostileEntete = sampleEntete({
  titre: hostile,
  sousTitre: HOSTILE.join(' '),
  mentions: HOSTILE,
  avertissements: HOSTILE,
  source: `&D${HOSTILE.join(' ')}`,
});

describe('the package of a workbook', () => {
  it.each<[string, Document]>([
    ['of a whole document', sampleDocument()],
    ['without a cover', { type: 'root', children: sampleDocument().children }],
    ['of an empty document', root()],
    ['whose cover is hostile', sampleDocument({ entete: hostileEntete })],
  ])('%s is one that Excel opens without a repair', async (_, document) => {
    expect(await packageFaults(await printedBytes(printXlsx, document))).toEqual([]);
  });

  it('has the same bytes on every run, in every time zone', async () => {
    const here = await printedBytes(printXlsx, sampleDocument());
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    const there = await printedBytes(printXlsx, sampleDocument());
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.from(there).equals(Buffer.from(here))).toBe(true);
  });

  it('tells the day of the commit, or none', async () => {
    const core = await partOf(sampleDocument(), 'docProps/core.xml');
    expect(core).toContain('<dc:title>Bilan 2024</dc:title>');
    expect(core).toContain('<dc:creator>ptsm</dc:creator>');
    expect(core.match(/>2024-11-12T00:00:00Z</g)).toHaveLength(2);
    const undated = await partOf(
      sampleDocument({ entete: sampleEntete({ date: null }) }),
      'docProps/core.xml',
    );
    expect(undated.match(/>1980-01-01T00:00:00Z</g)).toHaveLength(2);
  });
});

describe('a sheet of a workbook', () => {
  let parts: OfficePackage;
  let sheets: ReadonlyMap<string, string>;
  beforeAll(async () => {
    parts = readPackage(await printedBytes(printXlsx, sampleDocument()));
    const names = [...partText(parts, 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)];
    sheets = new Map(
      names.map(([, name = ''], index) => [
        name,
        partText(parts, `xl/worksheets/sheet${String(index + 1)}.xml`),
      ]),
    );
  });

  it('has no formula and no error, and leads to no other file', () => {
    for (const xml of sheets.values()) {
      expect(xml).not.toMatch(/<f[ >/]/);
      expect(xml).not.toContain('t="e"');
    }
    const relations = [...parts.keys()].filter((path) => path.endsWith('.rels'));
    for (const path of relations) expect(partText(parts, path)).not.toContain('External');
  });

  it.each([
    ['Chiffres clés', 'A1:C4'],
    ['Actions', 'A1:E9'],
    // Not the total.
    ['Budget par année', 'A1:D3'],
    ['Liste des fiches', 'A1:D61'],
  ])('« %s » keeps its head in sight and filters %s', (name, range) => {
    const xml = sheets.get(name);
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml).toContain(`<autoFilter ref="${range}"/>`);
  });

  it('repeats its head on each printed page, names quoted', () => {
    const workbook = partText(parts, 'xl/workbook.xml');
    const titles = [
      ...workbook.matchAll(/<definedName name="_xlnm.Print_Titles" localSheetId="(\d)">([^<]*)</g),
    ];
    expect(titles.map(([, sheet, range]) => [sheet, range])).toContainEqual(['1', "'Chiffres clés'!$1:$1"]);
    expect(titles).toHaveLength(8);
  });

  it('lies on its side', () => {
    expect(sheets.get('Liste des fiches')).toMatch(/<pageSetup [^>]*orientation="landscape"/);
  });

  it('is reached from the list', () => {
    const links = [...(sheets.get('Sommaire') ?? '').matchAll(/location="([^"]*)"/g)];
    expect(links.map(([, place]) => place)).toEqual(
      [...sheets.keys()].slice(1).map((name) => `&apos;${name}&apos;!A1`),
    );
  });

  it('shows percentages and euros as French readers write them', () => {
    const styles = partText(parts, 'xl/styles.xml');
    expect(styles).toContain('formatCode="0.0 %"');
    expect(styles).toContain('formatCode="#,##0.00\\ [$€-40C]"');
    expect(styles).toContain('formatCode="#,##0\\ [$€-40C]"');
  });

  it('shades a grid from zero', () => {
    expect(sheets.get('Priorités × axes')).toMatch(
      /<conditionalFormatting sqref="B2:D3">.*<cfvo type="num" val="0"\/>/s,
    );
  });

  it('draws a chart of Excel’s own, from zero, with its values and its text alternative', () => {
    const charts = [...parts.keys()].filter((path) => /^xl\/charts\/chart\d\.xml$/.test(path));
    expect(charts).toHaveLength(2);
    const [stackedChart = '', barsChart = ''] = charts.map((path) => partText(parts, path));
    expect(stackedChart).toContain('<c:grouping val="stacked"/>');
    expect(stackedChart).toContain("<c:f>'Fiches par axe et par statut'!B2:B4</c:f>");
    expect(stackedChart).toContain('<c:legend>');
    expect(barsChart).not.toContain('<c:legend>');
    expect(stackedChart).toContain('<a:pattFill');
    expect(barsChart).not.toContain('<a:pattFill');
    for (const chart of [stackedChart, barsChart]) {
      expect(chart).toContain('<c:min val="0"/>');
      expect(chart).toContain('<c:showVal val="1"/>');
    }
    const drawings = [...parts.keys()].filter((path) => /drawing\d+\.xml$/.test(path));
    expect(drawings.map((path) => partText(parts, path)).join('')).toContain(
      'descr="ARS : 120 000 €. Département : 35 000 €. CPAM : montant inconnu."',
    );
  });
});

describe.skipIf(!hasLibreOffice)('a workbook in LibreOffice', () => {
  it('opens, its head on each printed page', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ptsm-xlsx-'));
    return printedBytes(printXlsx, root(longTable(120)))
      .then((bytes) => {
        const file = join(folder, 'x.xlsx');
        writeFileSync(file, bytes);
        const pages = pdfPages(convertToPdf(file));
        expect(pages.length).toBeGreaterThan(1);
        for (const page of pages) expect(page).toMatch(/N°\s+Titre\s+Statut\s+Pilotes/);
        expect(pages.join('')).toContain('Action numéro 119');
      })
      .finally(() => {
        rmSync(folder, { recursive: true, force: true });
      });
  }, 150_000);
});

async function partOf(document: Document, path: string): Promise<string> {
  return partText(readPackage(await printedBytes(printXlsx, document)), path);
}
