import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { stableZip, type Edit } from '../office/stable-zip.ts';

const CHART = /^ppt\/charts\/chart(\d+)\.xml$/;
const WORKBOOK = /\.xlsx$/;
const REFERRING = /\.rels$|^\[Content_Types\]\.xml$/;

/**
 * The charts of a package: their workbooks mended, each as a package of its own, their numbers from one. pptxgenjs
 * counts charts since it was loaded, and a second presentation would not have the bytes of the first.
 */
export function mendCharts(archive: Uint8Array, edit: Edit): Uint8Array {
  const entries = Object.entries(unzipSync(archive));
  const numbers = entries.flatMap(([path]) => CHART.exec(path)?.[1] ?? []).map(Number);
  if (numbers.length === 0) return archive;
  const before = Math.min(...numbers) - 1;
  const mended = entries.map(
    ([path, bytes]) => [lower(path, PLACES, before), mendedPart(path, bytes, { edit, before })] as const,
  );
  return zipSync(Object.fromEntries(mended), { level: 0, mtime: new Date(1980, 0, 1) });
}

interface Mending {
  readonly edit: Edit;
  /** Charts made earlier. */
  readonly before: number;
}

function mendedPart(path: string, bytes: Uint8Array, { edit, before }: Mending): Uint8Array {
  if (WORKBOOK.test(path)) return stableZip(bytes, edit);
  if (before === 0 || !REFERRING.test(path)) return bytes;
  return strToU8(lower(strFromU8(bytes), REFERENCES, before));
}

const PLACES = /^(ppt\/charts\/(?:_rels\/)?chart|ppt\/embeddings\/Microsoft_Excel_Worksheet)(\d+)/;
const REFERENCES = /("\/ppt\/charts\/chart|"\.\.\/embeddings\/Microsoft_Excel_Worksheet)(\d+)/g;

function lower(text: string, pattern: RegExp, before: number): string {
  return text.replace(
    pattern,
    (_, start: string, number: string) => `${start}${String(Number(number) - before)}`,
  );
}
