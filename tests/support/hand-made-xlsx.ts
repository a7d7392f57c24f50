import { strToU8, zipSync } from 'fflate';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** An archive of these parts, texts as UTF-8. */
export function zipOf(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
    ),
    { mtime: new Date(2024, 0, 1) },
  );
}

/** The parts of a workbook with one sheet « Actions », whose XML is given; other parts are added, or take the place of these. */
export function xlsxParts(sheet: string, others: Parts = {}): Parts {
  return {
    '[Content_Types].xml': typesOf(SHEET_TYPE),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookOf('<sheet name="Actions" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', '/xl/styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheetOf(sheet),
    ...others,
  };
}

export function typesOf(type: string): string {
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${type}"/></Types>`;
}

export function relationships(
  relations: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const each = relations.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

export function workbookOf(sheets: string, properties = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${sheets}</sheets></workbook>`;
}

function sheetOf(inside: string): string {
  return `<worksheet xmlns="${MAIN}">${inside}</worksheet>`;
}
