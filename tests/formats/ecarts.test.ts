import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { printDocx } from '../../src/formats/docx.ts';
import { FORMATS } from '../../src/formats/registry.ts';
import { printXlsx } from '../../src/formats/xlsx.ts';
import type { Cellule, Tableau } from '../../src/report/document.ts';
import { euroCell, numberCell, rateCell, root, tableau, textCell } from '../../src/report/nodes.ts';
import { packageFaults, partText, readPackage } from '../support/office-package.ts';
import { printedBytes } from '../support/print-document.ts';
import { readWorkbook } from '../support/read-workbook.ts';

/** One cell with a difference a column, one without. */
function compared(...lignes: readonly (readonly Cellule[])[]): Tableau {
  return tableau({ id: 'compare', titre: 'Avant, après', entetes: ['Chiffre', 'Nombre', 'Part'], lignes });
}

const TABLE = compared(
  [textCell('Engagées'), { ...numberCell(12), ecart: '+2' }, { ...rateCell(0.5), ecart: '+4 points' }],
  [textCell('Suspendues'), numberCell(3), rateCell(null)],
);

async function textOf(format: 'terminal' | 'markdown' | 'html' | 'csv', table = TABLE): Promise<string> {
  const print = await FORMATS[format]();
  const printed = await print(
    { data: () => null, document: () => root(table) },
    { width: format === 'terminal' ? 80 : null, colour: 0, csv: 'std' },
  );
  return String(printed).replaceAll('\u00A0', ' ');
}

describe('the difference of a cell', () => {
  it('stands after its number, in a column still lined up on the right', async () => {
    expect(await textOf('markdown')).toContain(
      '| Chiffre | Nombre | Part |\n| - | -: | -: |\n| Engagées | 12 (+2) | 50 % (+4 points) |',
    );
    expect(await textOf('html')).toMatch(/<td class="nombre[^"]*">12 \(\+2\)<\/td>/);
    expect(await textOf('terminal')).toMatch(
      /│ Engagées +│ +12 \(\+2\) │ +50 % \(\+4 points\) │\n│ Suspendues +│ +3 │/,
    );
  });

  it('is in a Word document and on a slide', async () => {
    const [docx, pptx] = await Promise.all([
      printedBytes(printDocx, root(TABLE)),
      printedBytes(await FORMATS.pptx(), root(TABLE)),
    ]);
    expect(partText(readPackage(docx), 'word/document.xml')).toContain('12\u00A0(+2)');
    const slides = Object.entries(unzipSync(pptx)).filter(([path]) => path.startsWith('ppt/slides/slide'));
    expect(slides.map(([, bytes]) => strFromU8(bytes)).join('')).toContain('12\u00A0(+2)');
  });

  it('is not in a CSV file, whose cells are numbers', async () => {
    expect(await textOf('csv')).toBe('Chiffre,Nombre,Part\r\nEngagées,12,50\r\nSuspendues,3,\r\n');
  });

  it('keeps in sight a column of zeros that were something else', async () => {
    const wide = Array.from({ length: 12 }, (_, index) => `Colonne ${String(index)}`);
    const zeros = wide.map((_, index) => (index === 5 ? { ...numberCell(0), ecart: '−3' } : numberCell(0)));
    const table = { ...compared(), entetes: ['Axe', ...wide], lignes: [[textCell('Axe 1'), ...zeros]] };
    expect(await textOf('terminal', table)).toContain('0 (−3)');
  });
});

describe('the difference of a cell in a workbook', () => {
  it('is in the format of the number, which stays one', async () => {
    const table = compared([
      textCell('Reçu'),
      { ...euroCell(1200.5), ecart: '+200 €' },
      { ...rateCell(0.5), ecart: '+4 points' },
    ]);
    const bytes = await printedBytes(printXlsx, root(table, TABLE));
    const [first, second] = [...(await readWorkbook(bytes)).values()].slice(-2);
    expect([first?.[1], second?.[1]]).toEqual([
      ['Reçu', 1200.5, 0.5],
      ['Engagées', 12, 0.5],
    ]);
    const formats = [...partText(readPackage(bytes), 'xl/styles.xml').matchAll(/formatCode="([^"]*)"/g)];
    expect(formats.map(([, code = '']) => code.replaceAll('&quot;', '"').replaceAll('\u00A0', ' '))).toEqual(
      expect.arrayContaining(['General" (+2)"', '0.0 %" (+4 points)"', '#,##0.00\\ [$€-40C]" (+200 €)"']),
    );
    expect(await packageFaults(bytes)).toEqual([]);
  });

  it('is said in words where there is no number', async () => {
    const bytes = await printedBytes(
      printXlsx,
      root(compared([textCell('Reçu'), { text: 'inconnu', value: null, ecart: '12 avant' }])),
    );
    const [rows] = (await readWorkbook(bytes)).values();
    expect(rows?.[1]?.[1]).toBe('inconnu\u00A0(12 avant)');
  });

  it('cannot end its format, nor make it longer than Excel takes', async () => {
    const hostile = compared([textCell('x'), { ...numberCell(1), ecart: `"${'[Red]'.repeat(80)};=1\u202E` }]);
    const bytes = await printedBytes(printXlsx, root(hostile));
    const codes = [...partText(readPackage(bytes), 'xl/styles.xml').matchAll(/formatCode="([^"]*)"/g)];
    const own = codes
      .map(([, code = '']) => code.replaceAll('&quot;', '"'))
      .filter((code) => code.includes('Red'));
    expect(own).toEqual([expect.stringMatching(/^General"[^"]*"$/)]);
    expect(own[0]?.length).toBeLessThan(255);
  });

  it('is left out, and its absence said, where there are more than a workbook shows', async () => {
    const lignes = Array.from({ length: 300 }, (_, index) => [
      textCell('x'),
      { ...numberCell(index), ecart: `+${String(index)}` },
    ]);
    const bytes = await printedBytes(printXlsx, root(compared(...lignes), TABLE));
    const sheets = [...(await readWorkbook(bytes)).values()].slice(-2);
    expect(String(sheets[0]?.at(-1)?.[0])).toMatch(/^Écarts non affichés/);
    expect(sheets[1]?.flat().join(' ')).not.toContain('Écarts non affichés');
    const codes = partText(readPackage(bytes), 'xl/styles.xml').match(/formatCode=/g) ?? [];
    expect(codes.length).toBeLessThan(200);
  });
});
