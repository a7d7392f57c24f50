import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { Feuille } from '../../src/tableur/classeur.ts';
import { readClasseur } from '../../src/tableur/read-classeur.ts';
import { relationships, workbookOf, xlsxParts, zipOf, type Parts } from '../support/hand-made-xlsx.ts';
import { readWorkbook } from '../support/read-workbook.ts';

describe('the sheets of a workbook', () => {
  it('come in the order of their tabs, hidden ones flagged, charts left aside and said', async () => {
    const { classeur, remarques } = await lire('<sheetData/>', {
      'xl/workbook.xml': workbookOf(
        '<sheet name="Zone" sheetId="3" r:id="b"/><sheet name="Graphique" sheetId="4" r:id="c"/><sheet name="Actions" sheetId="1" state="veryHidden" r:id="a"/>',
      ),
      'xl/_rels/workbook.xml.rels': relationships([
        ['a', 'worksheet', 'worksheets/sheet1.xml'],
        ['b', 'worksheet', '/xl/worksheets/sheet2.xml'],
        ['c', 'chartsheet', 'chartsheets/sheet1.xml'],
      ]),
      'xl/worksheets/sheet2.xml':
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      'xl/chartsheets/sheet1.xml': '<chartsheet/>',
    });
    expect(classeur?.feuilles.map(({ nom, masquee, lignes }) => [nom, masquee, lignes.length])).toEqual([
      ['Zone', false, 1],
      ['Actions', true, 0],
    ]);
    expect(remarques).toMatchObject([{ code: 'feuille-sans-cases', lieu: { feuille: 'Graphique' } }]);
  });

  it('keep the numbers of their rows, and have no hole', async () => {
    const sheet =
      '<sheetData><row r="3"><c r="C3"><v>1</v></c></row><row><c><v>2</v></c></row><row r="9" s="1"/><row r="12"><c r="A12" s="1"/></row></sheetData>';
    expect(valeurs((await lire(sheet)).classeur?.feuilles[0])).toEqual({ 3: [null, null, 1], 4: [2] });
  });

  it('tell each cell of a merged range where the first one is, in the last column too', async () => {
    const sheet = `<sheetData><row r="1">${texte('A1', 'Plan')}</row>
      <row r="2">${texte('A2', 'Axe 1')}${texte('B2', 'un')}${texte('C2', 'ARS')}</row>
      <row r="3">${texte('B3', 'deux')}</row></sheetData>
      <mergeCells><mergeCell ref="A1:XFD1"/><mergeCell ref="A2:A3"/><mergeCell ref="C2:C1048576"/></mergeCells>`;
    const { classeur, remarques } = await lire(sheet);
    const lignes = classeur?.feuilles[0]?.lignes ?? [];
    expect(lignes.map(({ cases }) => cases.map(({ valeur, fusion }) => valeur ?? fusion))).toEqual([
      ['Plan', { ligne: 1, colonne: 0 }, { ligne: 1, colonne: 0 }],
      ['Axe 1', 'un', 'ARS'],
      [{ ligne: 2, colonne: 0 }, 'deux', { ligne: 2, colonne: 2 }],
    ]);
    expect(remarques).toEqual([]);
  });

  it('say what a merged range hides', async () => {
    const sheet = `<sheetData><row r="1">${texte('A1', 'vu')}${texte('B1', 'caché')}</row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>`;
    expect((await lire(sheet)).remarques).toMatchObject([
      { code: 'case-cachee', lieu: { ligne: 1, colonne: 1 } },
    ]);
  });

  it('say which rows a filter hides, and read them', async () => {
    const sheet = `<sheetData><row r="1">${texte('A1', 'a')}</row><row r="2" hidden="1">${texte('A2', 'b')}</row></sheetData>`;
    const { classeur, remarques } = await lire(sheet);
    expect(valeurs(classeur?.feuilles[0])).toEqual({ 1: ['a'], 2: ['b'] });
    expect(remarques.map(({ code }) => code)).toEqual(['lignes-masquees']);
  });

  it('end where nothing is written any more, which is said', async () => {
    const sheet = `<sheetData><row r="1">${texte('A1', 'a')}</row><row r="1048576" s="4" customFormat="1"><c r="XFD1048576" s="4"/></row></sheetData>`;
    const { classeur, remarques } = await lire(sheet);
    expect(valeurs(classeur?.feuilles[0])).toEqual({ 1: ['a'] });
    expect(remarques.map(({ code }) => code)).toEqual(['lignes-vides']);
  });

  it('have few remarks of a kind, and the number of the others', async () => {
    const rows = Array.from({ length: 50 }, () => `<row><c t="e"><v>#N/A</v></c></row>`);
    const { remarques } = await lire(`<sheetData>${rows.join('')}</sheetData>`);
    expect(remarques).toHaveLength(21);
    expect(remarques.at(-1)?.message).toContain('30 autres cases');
  });

  it.each([
    ['macros', 'xl/vbaProject.bin', 'macros-ignorees'],
    ['links to other workbooks', 'xl/externalLinks/externalLink1.xml', 'liens-externes-ignores'],
    ['comments', 'xl/comments1.xml', 'commentaires-ignores'],
    ['embedded objects', 'xl/embeddings/feuille.xlsx', 'objets-ignores'],
  ])('are read without %s, which is said', async (_, part, code) => {
    const { classeur, remarques } = await lire(`<sheetData><row>${texte('A1', 'a')}</row></sheetData>`, {
      [part]: '<!DOCTYPE never opened',
    });
    expect(valeurs(classeur?.feuilles[0])).toEqual({ 1: ['a'] });
    expect(remarques.map((remarque) => remarque.code)).toEqual([code]);
  });

  it('are read whatever the name of the file promises, which is said', async () => {
    const bytes = zipOf(xlsxParts(`<sheetData><row>${texte('A1', 'a')}</row></sheetData>`));
    const { classeur, remarques } = await readClasseur({ nom: 'plan.DOCX', bytes });
    expect(classeur?.genre).toBe('xlsx');
    expect(remarques).toMatchObject([{ code: 'extension-trompeuse', gravite: 'avertissement' }]);
    expect((await readClasseur({ nom: 'plan.xlsm', bytes })).remarques).toEqual([]);
  });

  it('are the same as another reader finds in a workbook that a library wrote', async () => {
    const rows = [
      ['N°', 'Titre', 'Budget'],
      ['01', 'L’œuvre « d’art »', 65200.5],
      ['02', 'Ligne\nsuivante', true],
    ];
    const bytes = await writeXlsx({ sheets: [{ name: 'Actions', rows }] });
    const { classeur, remarques } = await readClasseur({ nom: 'a.xlsx', bytes });
    expect(Object.values(valeurs(classeur?.feuilles[0]))).toEqual((await readWorkbook(bytes)).get('Actions'));
    expect(Object.values(valeurs(classeur?.feuilles[0]))).toEqual(rows);
    expect(remarques).toEqual([]);
  });
});

function texte(adresse: string, words: string): string {
  return `<c r="${adresse}" t="inlineStr"><is><t>${words}</t></is></c>`;
}

function lire(sheet: string, others: Parts = {}) {
  return readClasseur({ nom: 'plan.xlsx', bytes: zipOf(xlsxParts(sheet, others)) });
}

function valeurs(feuille: Feuille | undefined): Readonly<Record<number, readonly unknown[]>> {
  return Object.fromEntries(
    (feuille?.lignes ?? []).map(({ numero, cases }) => [numero, cases.map(({ valeur }) => valeur)]),
  );
}
