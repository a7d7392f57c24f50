import { describe, expect, it } from 'vitest';
import type { Valeur } from '../../src/tableur/classeur.ts';
import { readClasseur } from '../../src/tableur/read-classeur.ts';
import { workbookOf, xlsxParts, zipOf, type Parts } from '../support/hand-made-xlsx.ts';

const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-40C]d\\ mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="00000"/>
<numFmt numFmtId="166" formatCode="#,##0.00\\ &quot;jours&quot;"/><numFmt numFmtId="167" formatCode="[h]:mm"/><numFmt numFmtId="168" formatCode="[Red]0.0;[Blue]-0.0"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="9"/><xf numFmtId="20"/><xf numFmtId="167"/><xf numFmtId="168"/><xf numFmtId="22"/></cellXfs></styleSheet>`;

const TEXTES = `<sst><si><t>Équipe mobile</t></si><si><r><rPr><b/></rPr><t>Maison</t></r><r><t xml:space="preserve"> des ados</t></r></si>
<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si></sst>`;

/** A cell of the sheet, what it says, and the code of what is said of it. */
const CELLS: readonly (readonly [xml: string, valeur: Valeur, code?: string])[] = [
  ['<c r="A1" t="s"><v>0</v></c>', 'Équipe mobile'],
  ['<c r="A1" t="s"><v>1</v></c>', 'Maison des ados'],
  ['<c r="A1" t="s"><v>2</v></c>', '東京'],
  ['<c r="A1" t="s"><v>99</v></c>', null, 'texte-introuvable'],
  ['<c r="A1" t="inlineStr"><is><r><t>01</t></r><r><t>004</t></r></is></c>', '01004'],
  ['<c r="A1" t="inlineStr"><is><t>un_x000D_\ndeux</t></is></c>', 'un\ndeux'],
  ['<c r="A1" t="inlineStr"><is><t>_x005F_x0041_ _xD800_</t></is></c>', '_x0041_ _xD800_'],
  ['<c r="A1" t="inlineStr"><is><t>R &amp; D &#233;</t></is></c>', 'R & D é'],
  ['<c r="A1" t="inlineStr"><is><t><![CDATA[<b>]]></t></is></c>', '<b>'],
  ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> tel quel </t></is></c>', ' tel quel '],
  ['<c r="A1" t="str"><f>A2&amp;"x"</f><v>ax</v></c>', 'ax'],
  ['<c r="A1" t="str"><f>""</f><v></v></c>', null],
  ['<c r="A1"><f>SUM(B1:B2)</f><v>12.5</v></c>', 12.5],
  ['<c r="A1"><f>SUM(B1:B2)</f><v></v></c>', null, 'formule-sans-valeur'],
  ['<c r="A1"><f>SUM(B1:B2)</f></c>', null, 'formule-sans-valeur'],
  ['<c r="A1" t="b"><v>1</v></c>', true],
  ['<c r="A1" t="b"><v>0</v></c>', false],
  ['<c r="A1" t="e"><f>B9</f><v>#REF!</v></c>', '#REF!', 'erreur-de-formule'],
  ['<c r="A1"><v>65200</v></c>', 65200],
  ['<c r="A1"><v>0.30000000000000004</v></c>', 0.3],
  ['<c r="A1"><v>1.5E3</v></c>', 1500],
  ['<c r="A1"><v>45292</v></c>', 45292],
  ['<c r="A1" s="3"><v>1004</v></c>', '01004'],
  ['<c r="A1" s="4"><v>2.5</v></c>', 2.5],
  ['<c r="A1" s="5"><v>0.07</v></c>', '7 %'],
  ['<c r="A1" s="6"><v>0.35416666666666669</v></c>', '08:30'],
  ['<c r="A1" s="7"><v>1.5</v></c>', '36:00'],
  ['<c r="A1" s="8"><v>3.5</v></c>', 3.5],
  ['<c r="A1" s="1"><v>45292</v></c>', { jour: '2024-01-01' }],
  ['<c r="A1" s="2"><v>45351</v></c>', { jour: '2024-02-29' }],
  ['<c r="A1" s="9"><v>45292.75</v></c>', { jour: '2024-01-01' }, 'heure-ignoree'],
  ['<c r="A1" s="1"><v>1</v></c>', { jour: '1900-01-01' }],
  ['<c r="A1" s="1"><v>59</v></c>', { jour: '1900-02-28' }],
  ['<c r="A1" s="1"><v>60</v></c>', '29/02/1900', 'jour-inexistant'],
  ['<c r="A1" s="1"><v>61</v></c>', { jour: '1900-03-01' }],
  ['<c r="A1" s="1"><v>2958465</v></c>', { jour: '9999-12-31' }],
  ['<c r="A1" s="1"><v>-3</v></c>', -3, 'jour-inexistant'],
  ['<c r="A1" t="d"><v>2024-01-01</v></c>', { jour: '2024-01-01' }],
  ['<c r="A1" t="d"><v>2024-02-30</v></c>', '2024-02-30'],
  ['<c r="A1"><v>12 avril</v></c>', '12 avril'],
];

describe('a cell says what its program shows', () => {
  it.each(CELLS.map((cell) => [cell[0], cell] as const))('%s', async (_, [xml, valeur, code]) => {
    const { classeur, remarques } = await lire(`<sheetData><row r="1">${xml}</row></sheetData>`);
    expect(classeur?.feuilles[0]?.lignes[0]?.cases[0]?.valeur ?? null).toEqual(valeur);
    expect(remarques.map((remarque) => remarque.code)).toEqual(code === undefined ? [] : [code]);
    for (const { lieu } of remarques)
      expect(lieu).toEqual({ fichier: 'plan.xlsx', feuille: 'Actions', ligne: 1, colonne: 0 });
  });

  it('counts days from 1904 where the workbook does', async () => {
    const sheet = '<sheetData><row r="1"><c r="A1" s="1"><v>43830</v></c></row></sheetData>';
    const { classeur } = await lire(sheet, {
      'xl/workbook.xml': workbookOf(
        '<sheet name="A" sheetId="1" r:id="rId1"/>',
        '<workbookPr date1904="1"/>',
      ),
    });
    expect(classeur?.feuilles[0]?.lignes[0]?.cases[0]?.valeur).toEqual({ jour: '2024-01-01' });
  });
});

function lire(sheet: string, others: Parts = {}) {
  const parts = xlsxParts(sheet, { 'xl/styles.xml': STYLES, 'xl/sharedStrings.xml': TEXTES, ...others });
  return readClasseur({ nom: 'plan.xlsx', bytes: zipOf(parts) });
}
