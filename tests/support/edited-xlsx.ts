import { openXlsx, saveXlsx } from 'hucre/xlsx';

type Typed = readonly [sheet: string, of: string, titre: string, value: string | number | Date | null];

/** A workbook saved by another program with cells typed over; `of`: what the first or second cell of their row says. */
export async function editedXlsx(bytes: Uint8Array, cells: readonly Typed[]): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes);
  for (const [name, of, titre, value] of cells) {
    const sheet = workbook.sheets.find((one) => one.name === name);
    const row = sheet?.rows.findIndex(([first, second]) => [first, second].map(String).includes(of)) ?? -1;
    const column = sheet?.rows[0]?.indexOf(titre) ?? -1;
    if (!sheet?.rows[row] || column === -1) throw new Error(`no cell for ${[name, of, titre].join()}`);
    sheet.rows[row][column] = value;
  }
  return saveXlsx(workbook);
}
