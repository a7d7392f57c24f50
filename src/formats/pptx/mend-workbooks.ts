import { unzipSync, zipSync } from 'fflate';
import { stableZip, type Edit } from '../office/stable-zip.ts';

const WORKBOOK = /\.xlsx$/;

/** The workbooks of a package, each mended as a package of its own. */
export function mendWorkbooks(archive: Uint8Array, edit: Edit): Uint8Array {
  const entries = Object.entries(unzipSync(archive));
  if (!entries.some(([path]) => WORKBOOK.test(path))) return archive;
  const mended = entries.map(
    ([path, bytes]) => [path, WORKBOOK.test(path) ? stableZip(bytes, edit) : bytes] as const,
  );
  return zipSync(Object.fromEntries(mended), { level: 0 });
}
