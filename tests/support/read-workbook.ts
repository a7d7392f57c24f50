import readXlsxFile from 'read-excel-file/node';

export type Rows = readonly (readonly unknown[])[];

/** The sheets of a workbook by name, in their order, as a reader of another make sees them. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadonlyMap<string, Rows>> {
  const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}
