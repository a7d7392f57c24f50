import { strToU8 } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { LIMITES } from '../../src/tableur/limites.ts';
import { readClasseur } from '../../src/tableur/read-classeur.ts';
import { refusDeTaille } from '../../src/tableur/taille.ts';
import { typesOf, workbookOf, xlsxParts, zipOf } from '../support/hand-made-xlsx.ts';
import { oleFile } from '../support/ole-file.ts';
import { stopwatch } from '../support/stopwatch.ts';
import { corpus } from './corpus.ts';

const XLSX = xlsxParts('<sheetData><row><c><v>1</v></c></row></sheetData>');
const ODS = { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' };
const LAUGHS = '<!DOCTYPE w [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>';

/** What the file is, its name, its bytes, and the code of its refusal. */
const REFUSED: readonly (readonly [
  kind: string,
  nom: string,
  bytes: Uint8Array,
  code: string,
  advice: RegExp,
])[] = [
  ['nothing', 'a.xlsx', new Uint8Array(), 'fichier-vide', /copie/],
  ['a workbook of 1997', 'a.xls', oleFile(['Workbook', 'Other']), 'xls', /enregistrez-le en \.xlsx/],
  ['a workbook of 1995 named .xlsx', 'a.xlsx', oleFile(['Book']), 'xls', /enregistrez-le en \.xlsx/],
  ['a document of 1997', 'a.doc', oleFile(['1Table', 'WordDocument']), 'doc', /enregistrez-le en \.docx/],
  [
    'an encrypted package',
    'a.xlsx',
    oleFile(['EncryptionInfo', 'EncryptedPackage']),
    'mot-de-passe',
    /retirez-le/,
  ],
  ['an old file cut short', 'a.doc', oleFile([]).subarray(0, 40), 'office-ancien', /enregistrez-le/],
  ['an .ods', 'a.ods', zipOf(ODS), 'ods', /enregistrez-le en \.xlsx/],
  ['an .ods named .xlsx', 'a.xlsx', zipOf(ODS), 'ods', /LibreOffice/],
  [
    'slides',
    'a.pptx',
    zipOf({
      '[Content_Types].xml': typesOf(
        'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
      ),
    }),
    'pptx',
    /\.xlsx/,
  ],
  [
    'a binary workbook',
    'a.xlsb',
    zipOf({ '[Content_Types].xml': typesOf('application/vnd.ms-excel.sheet.binary.macroEnabled.main') }),
    'xlsb',
    /\.xlsx/,
  ],
  ['an archive of workbooks', 'a.zip', zipOf({ 'plan/actions.xlsx': 'x' }), 'archive', /décompressez/],
  ['another archive', 'a.xlsx', zipOf({ 'a.txt': 'x' }), 'format-inconnu', /enregistrez-le/],
  ['a PDF', 'a.xlsx', strToU8('%PDF-1.7 …'), 'pdf', /Word ou Excel/],
  ['a web page', 'a.xls', strToU8('\uFEFF\n<html><table><tr><td>1'), 'html', /enregistrez-le en \.xlsx/],
  [
    'a workbook in the XML of 2003',
    'a.xls',
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    'xml-2003',
    /\.xlsx/,
  ],
  ['a picture', 'a.xlsx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'image', /recopiez/],
  [
    'an external entity',
    'a.xlsx',
    sheet('<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]><worksheet>&x;</worksheet>'),
    'fichier-suspect',
    /autre copie/,
  ],
  ['a billion laughs', 'a.xlsx', sheet(LAUGHS), 'fichier-suspect', /autre copie/],
  [
    'entities that UTF-16 hides',
    'a.xlsx',
    sheet(Buffer.from(`\uFEFF${LAUGHS}`, 'utf16le')),
    'fichier-abime',
    /enregistrez-le/,
  ],
  [
    'a thousand levels',
    'a.xlsx',
    sheet('<a>'.repeat(1000) + '</a>'.repeat(1000)),
    'fichier-suspect',
    /niveaux/,
  ],
  [
    'tags that do not match',
    'a.xlsx',
    sheet('<worksheet><sheetData></worksheet></sheetData>'),
    'fichier-abime',
    /enregistrez-le/,
  ],
  [
    'an entity that nothing declares',
    'a.xlsx',
    sheet('<worksheet>&nbsp;</worksheet>'),
    'fichier-abime',
    /enregistrez-le/,
  ],
  [
    'a text of 300,000 characters',
    'a.xlsx',
    sheet(
      `<worksheet>${Array.from({ length: 60_000 }, (_, index) => `${String(index)} `).join('')}</worksheet>`,
    ),
    'fichier-trop-gros',
    /découpez/,
  ],
  [
    'a sheet that is announced and missing',
    'a.xlsx',
    zipOf({ ...XLSX, 'xl/workbook.xml': workbookOf('<sheet name="B" sheetId="1" r:id="rId9"/>') }),
    'fichier-abime',
    /« B »/,
  ],
  [
    'a workbook without its main part',
    'a.xlsx',
    zipOf({ '[Content_Types].xml': XLSX['[Content_Types].xml'] ?? '' }),
    'fichier-abime',
    /enregistrez-le/,
  ],
  [
    '30,000 rows',
    'a.xlsx',
    sheet(`<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(30_000)}</sheetData></worksheet>`),
    'fichier-trop-gros',
    /« Actions »/,
  ],
  ['a bomb of 50 MB', 'a.xlsx', sheet(new Uint8Array(50_000_000).fill(0x20)), 'fichier-suspect', /saturer/],
  [
    'the start of a download',
    'a.xlsx',
    zipOf(XLSX).subarray(0, 400),
    'fichier-incomplet',
    /copiez-le de nouveau/,
  ],
  ['a size that lies', 'a.xlsx', lying(24, 1000), 'fichier-abime', /enregistrez-le/],
  [
    'a bomb of 50 MB that says it is small',
    'a.xlsx',
    lying(24, 1000, sheet(new Uint8Array(50_000_000).fill(0x20))),
    'fichier-abime',
    /enregistrez-le/,
  ],
  ['a checksum that is wrong', 'a.xlsx', lying(16, 0), 'fichier-abime', /enregistrez-le/],
  ['a part that is locked', 'a.xlsx', lying(8, 0x00080001), 'mot-de-passe', /retirez-le/],
  ['a directory that ends too early', 'a.xlsx', shorter(), 'fichier-abime', /enregistrez-le/],
  [
    'two parts of one name',
    'a.xlsx',
    zipOf({ ...XLSX, 'XL/workbook.xml': '<x/>' }),
    'fichier-abime',
    /deux fois/,
  ],
  ['bytes of no format', 'a.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4), 'fichier-incomplet', /copie/],
];

describe('a file that cannot be read', () => {
  it.each(REFUSED.map((file) => [file[0], file] as const))(
    'is refused, and what to do is said: %s',
    async (_, [, nom, bytes, code, advice]) => {
      const elapsed = stopwatch();
      const { classeur, remarques } = await readClasseur({ nom, bytes });
      expect(classeur).toBeNull();
      expect(remarques).toMatchObject([{ code, gravite: 'erreur', lieu: { fichier: nom } }]);
      expect(remarques[0]?.message).toMatch(advice);
      expect(elapsed()).toBeLessThan(2000);
    },
  );

  it('is an encrypted workbook as a library writes it', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'A', rows: [['secret']] }],
      encryption: { password: 'x', spinCount: 10 },
    });
    expect((await readClasseur({ nom: 'a.xlsx', bytes })).remarques.map(({ code }) => code)).toEqual([
      'mot-de-passe',
    ]);
  });

  it('is known by its size before it is read', () => {
    expect(refusDeTaille(200_000_000)?.message).toContain(
      'le fichier pèse 200 Mo, et l’outil en lit 20 Mo au plus',
    );
    expect(refusDeTaille(LIMITES.fichier)).toBeNull();
  });
});

describe('a file of the corpus', () => {
  it.each([
    ['ok.xlsx', null, []],
    ['dates.xlsx', null, []],
    ['lignes-fantomes.xlsx', null, ['case-lointaine']],
    ['bombe-20mo.xlsx', 'fichier-suspect', []],
    ['bombe-20mo.docx', 'fichier-suspect', []],
    ['xxe.docx', 'fichier-suspect', []],
    ['laughs.docx', 'fichier-suspect', []],
    ['xml-profond.docx', 'fichier-suspect', []],
    ['xml-invalide.docx', 'fichier-abime', []],
    ['tronque.docx', 'fichier-incomplet', []],
    ['vide.docx', 'fichier-vide', []],
    ['ancien-doc.docx', 'office-ancien', []],
    ['sans-document.docx', 'format-inconnu', []],
  ])('is read or refused for what it is: %s', async (nom, refus, said) => {
    const elapsed = stopwatch();
    const { classeur, remarques } = await readClasseur({ nom, bytes: corpus(nom) });
    expect(classeur === null).toBe(refus !== null);
    expect(remarques.map(({ code }) => code)).toEqual(refus === null ? said : [refus]);
    expect(elapsed()).toBeLessThan(2000);
  });
});

function sheet(xml: string | Uint8Array): Uint8Array {
  return zipOf({ ...XLSX, 'xl/worksheets/sheet1.xml': xml });
}

/** Another number in the directory for the sheet, its last entry: 24 is where its size stands, 16 its checksum. */
function lying(field: number, value: number, bytes = zipOf(XLSX)): Uint8Array {
  const view = new DataView(bytes.buffer);
  let entry = bytes.length - 22;
  while (view.getUint32(entry, true) !== 0x02014b50) entry -= 1;
  view.setUint32(entry + field, value, true);
  return bytes;
}

/** One entry fewer is announced than there are. */
function shorter(): Uint8Array {
  const bytes = zipOf(XLSX);
  const end = bytes.length - 22;
  bytes[end + 10] = (bytes[end + 10] ?? 0) - 1;
  return bytes;
}
