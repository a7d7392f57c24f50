import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { printDocx } from '../../../src/formats/docx.ts';
import type { Block, Document, Tableau } from '../../../src/report/document.ts';
import { heading, list, paragraph, root } from '../../../src/report/nodes.ts';
import { partText, readPackage } from '../../support/office-package.ts';
import { printedBytes } from '../../support/print-document.ts';
import { sampleDocument } from '../../support/sample-document.ts';

/** Characters that a docx may not hold are shown by their number, here as in the other formats. */
const shown = (text: string) =>
  text.replace(/[\u0001\u001B\u202E]/g, (character) => {
    const number = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    return `‹U+${number}›`;
  });

describe('a docx read back by another program', () => {
  it('has every cell of every table, in order', async () => {
    const document = sampleDocument();
    const html = await htmlOf(document);
    const expected = document.children.flatMap((node) => (node.type === 'tableau' ? [rowsOf(node)] : []));
    expect(tablesIn(html).filter((rows) => expected.some(([heads]) => same(heads, rows[0])))).toEqual(
      expected,
    );
  });

  it('has the grids of heat maps and calendars with the value in each cell', async () => {
    const tables = tablesIn(await htmlOf(sampleDocument()));
    expect(tables).toContainEqual([
      ['Priorité', 'Axe 1', 'Axe 2', 'Axe 3'],
      ['1. Repérage précoce, diagnostic et accès aux soins', '9', '3', '0'],
      ['6. Déterminants sociaux', '0', '0', '0'],
    ]);
    expect(tables).toContainEqual([
      ['Phase', 'janv. 2025', 'févr. 2025', 'mars 2025', 'avr. 2025', 'mai 2025', 'juin 2025'],
      ['Évaluation', '1', '1', '2', '', '', ''],
      ['Diagnostic', '', '', '1', '1', '1', '2'],
    ]);
  });

  it('has the sections as headings one level up, the title on the cover only', async () => {
    const html = await htmlOf(sampleDocument());
    expect(elementsIn(html, 'h[1-4]').filter(({ text }) => /^\d|^Mise/.test(text))).toEqual([
      { tag: 'h1', text: '1. Cadre' },
      { tag: 'h1', text: '2. Chiffres clés' },
      { tag: 'h1', text: '3. Actions' },
      { tag: 'h2', text: 'Mise en œuvre en 2023, reconduite en 2024 (2\u00A0fiches)' },
      { tag: 'h1', text: '4. Moyens engagés' },
      { tag: 'h1', text: '5. Couverture' },
      { tag: 'h1', text: '6. Vide' },
    ]);
    expect(html).not.toContain('Bilan 2024 du projet territorial');
  });

  it('without a cover, opens with the title of the document', async () => {
    const { text } = await textOf(root(heading(1, 'Fiche 12'), paragraph('Le texte.')));
    expect(text.trim().split(/\n+/)).toEqual(['Fiche 12', 'Le texte.']);
  });

  it('has lists as lists, one inside the other', async () => {
    const html = await htmlOf(root(nestedList(), paragraph('entre'), ordered(1, 'un', 'deux')));
    expect(html).toContain('<ul><li>dehors<ul><li>dedans</li></ul></li><li>après</li></ul>');
    expect(html).toContain('<ol><li>un</li><li>deux</li></ol>');
  });

  it('has lists that each count from their own start', async () => {
    const parts = readPackage(
      await printedBytes(printDocx, root(ordered(1, 'a', 'b'), ordered(4, 'd'), ordered(1, 'a'))),
    );
    const used = [...partText(parts, 'word/document.xml').matchAll(/<w:numId w:val="(\d+)"/g)].map(
      ([, id]) => id,
    );
    expect(used).toEqual([used[0], used[0], used[2], used[3]]);
    expect(new Set(used).size).toBe(3);
    const numbering = partText(parts, 'word/numbering.xml');
    const starts = used.map((id) => {
      const [, list = ''] = numbering.split(`<w:num w:numId="${String(id)}"`);
      return /<w:lvlOverride w:ilvl="0"><w:startOverride w:val="(\d+)"/.exec(list)?.[1];
    });
    expect(starts).toEqual(['1', '1', '4', '1']);
  });

  it('has the words of everything else: notices, code, raw HTML, pictures, findings', async () => {
    const { text } = await textOf(
      root(
        { type: 'blockquote', children: [paragraph('un avis')] },
        { type: 'code', value: 'ligne 1\nligne 2' },
        { type: 'html', value: '<b onclick="x()">brut</b>' },
        paragraph({ type: 'image', url: 'x.png', alt: 'un schéma' }),
        constat(),
        paragraph('voir', { type: 'footnoteReference', identifier: 'n1' }),
        { type: 'footnoteDefinition', identifier: 'n1', children: [paragraph('la note')] },
      ),
    );
    // This reader leaves line breaks out of a raw text.
    const words = ['un avis', 'ligne 1ligne 2', '<b onclick="x()">brut</b>', '[image\u00A0: un schéma]'];
    const finding = [
      'erreur\u00A0: axe «\u00A07\u00A0» inconnu (axe-inconnu)',
      'fiches/1.md:2:6',
      'axe: 7     ^',
    ];
    for (const said of [...words, ...finding, 'attendu\u00A0: 1, 2, 3', 'voir[n1]', '[n1] la note'])
      expect(text).toContain(said);
  });
});

function constat(): Block {
  return {
    type: 'constat',
    severity: 'erreur',
    code: 'axe-inconnu',
    message: 'axe «\u00A07\u00A0» inconnu',
    lieux: ['fiches/1.md:2:6'],
    extrait: { line: 2, text: 'axe: 7', from: 5, length: 1, label: null },
    notes: [{ label: 'attendu', text: '1, 2, 3' }],
  };
}

function nestedList(): Block {
  const inner = list([['dedans']]);
  const outer = list([['dehors'], ['après']]);
  const [first, ...rest] = outer.children;
  return { ...outer, children: [{ ...first!, children: [...first!.children, inner] }, ...rest] };
}

function ordered(start: number, ...items: readonly string[]): Block {
  return { ...list(items.map((item) => [item])), ordered: true, start };
}

function rowsOf({ entetes, lignes }: Tableau): readonly (readonly string[])[] {
  return [entetes, ...lignes.map((line) => line.map(({ text }) => shown(text)))];
}

function same(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

async function bufferOf(document: Document): Promise<Buffer> {
  return Buffer.from(await printedBytes(printDocx, document));
}

async function htmlOf(document: Document): Promise<string> {
  return (await mammoth.convertToHtml({ buffer: await bufferOf(document) })).value;
}

async function textOf(document: Document) {
  return { text: (await mammoth.extractRawText({ buffer: await bufferOf(document) })).value };
}

/** Tables by rows of texts; notices are tables of one cell. */
function tablesIn(html: string): readonly (readonly (readonly string[])[])[] {
  return html
    .split('<table>')
    .slice(1)
    .map((table) =>
      (table.split('</table>')[0] ?? '')
        .split('<tr>')
        .slice(1)
        .map((row) => elementsIn(row, 't[hd]').map(({ text }) => text)),
    );
}

function elementsIn(html: string, names: string): readonly { readonly tag: string; readonly text: string }[] {
  return [...html.matchAll(new RegExp(`<(${names})(?:\\s[^>]*)?>(.*?)</\\1>`, 'g'))].map(
    ([, tag = '', inner = '']) => ({
      tag,
      text: plain(inner),
    }),
  );
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
