import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { printDocx } from '../../../src/formats/docx.ts';
import type { Document } from '../../../src/report/document.ts';
import { heading, paragraph } from '../../../src/report/nodes.ts';
import { convertToPdf, hasLibreOffice, pdfPages } from '../../support/libre-office.ts';
import { printedBytes } from '../../support/print-document.ts';
import { bars, heat, longTable, sampleDocument, sampleEntete } from '../../support/sample-document.ts';

describe.skipIf(!hasLibreOffice)('a docx printed by LibreOffice', () => {
  let pages: readonly string[] = [];

  beforeAll(async () => {
    pages = await printedPages(sampleDocument());
  }, 180_000);

  it('has its title alone on the first page, with what must not be overlooked', () => {
    expect(pages[0]).toContain('Bilan 2024');
    expect(pages[0]).toContain('Territoire fictif : aucune de ces données n’est réelle');
    expect(pages[0]).not.toMatch(/Page \d|Cadre/);
  });

  it('says on each other page which it is, of how many, and from which commit', () => {
    const total = String(pages.length);
    pages.forEach((page, index) => {
      if (index === 0) return;
      expect(plain(page)).toContain(`Page ${String(index + 1)} sur ${total}`);
      expect(page).toContain('Commit 1a2b3c4d5e du 12 novembre 2024');
    });
  });

  it('repeats the header of a table on each of its pages', () => {
    const holding = pages.filter((page) => page.includes('Action numéro'));
    expect(holding.length).toBeGreaterThan(1);
    expect(holding.filter((page) => !/N°\s+Titre\s+Statut\s+Pilotes/.test(page))).toEqual([]);
  });

  it('draws the charts with their values', () => {
    const text = plain(pages.join('\n'));
    expect(text).toContain('120 000 €');
    expect(text).toMatch(/En préparation\s+En cours/);
    expect(text).toContain('Sans barre : CPAM (inconnu).');
  });

  it('leads from the table of contents to the right pages', () => {
    expect(contentsIn(pages)).toEqual(headingsIn(pages, sampleDocument()));
  });

  it('leads to the right pages after a long document too', async () => {
    const document = longDocument();
    const printed = await printedPages(document);
    expect(printed.length).toBeGreaterThan(12);
    expect(contentsIn(printed)).toEqual(headingsIn(printed, document));
  }, 180_000);
});

/** Sections of every kind of block, at places where a page may end in each of them. */
function longDocument(): Document {
  const sections = Array.from({ length: 12 }, (_, index) => [
    heading(2, `${String(index + 1)}. Section`),
    paragraph(
      'Un texte assez long pour aller à la ligne plusieurs fois, comme en écrivent les pilotes. '.repeat(
        4 + index,
      ),
    ),
    heading(3, `Détail ${String(index + 1)}`),
    longTable(5 + ((index * 7) % 23)),
    index % 2 === 0 ? bars() : heat(),
  ]);
  return { type: 'root', entete: sampleEntete(), children: sections.flat() };
}

async function printedPages(document: Document): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ptsm-docx-'));
  try {
    const file = join(folder, 'bilan.docx');
    writeFileSync(file, await printedBytes(printDocx, document));
    return pdfPages(convertToPdf(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Entry = readonly [string, number];

/** What the table of contents says: « 1. Cadre.....3 ». */
function contentsIn(pages: readonly string[]): readonly Entry[] {
  return [...pages.join('\n').matchAll(/^ *(.+?) ?\.{4,} *(\d+)$/gm)].map(([, title = '', page = '']) => [
    plain(title),
    Number(page),
  ]);
}

/** Where each heading really is, after the page of the table of contents. */
function headingsIn(pages: readonly string[], { children }: Document): readonly Entry[] {
  const titles = children.flatMap((node) =>
    node.type === 'heading' && node.depth > 1
      ? node.children.map((child) => ('value' in child ? child.value : ''))
      : [],
  );
  const isTitle = (line: string, title: string) => plain(line).trim() === plain(title);
  return titles.map((title) => [
    plain(title),
    1 + pages.findIndex((page) => page.split('\n').some((line) => isTitle(line, title))),
  ]);
}

/** No-break spaces are spaces. */
function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}
