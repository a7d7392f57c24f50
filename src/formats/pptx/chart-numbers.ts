import { pathsIn } from '../office/stable-zip.ts';

const CHART = /^ppt\/charts\/chart(\d+)\.xml$/;
const REFERRING = /\.rels$|^\[Content_Types\]\.xml$/;

const PLACES = /^(ppt\/charts\/(?:_rels\/)?chart|ppt\/embeddings\/Microsoft_Excel_Worksheet)(\d+)/;
const REFERENCES = /("\/ppt\/charts\/chart|"\.\.\/embeddings\/Microsoft_Excel_Worksheet)(\d+)/g;

/**
 * The charts of a package numbered from one. pptxgenjs counts charts since it was loaded, and a second
 * presentation would not have the bytes of the first.
 */
export function chartNumbers(archive: Uint8Array) {
  const numbers = pathsIn(archive).flatMap((path) => CHART.exec(path)?.[1] ?? []);
  const before = Math.min(...numbers.map(Number)) - 1;
  return {
    place: (path: string) => lower(path, PLACES, before),
    refer: (path: string, text: string) => (REFERRING.test(path) ? lower(text, REFERENCES, before) : text),
  };
}

function lower(text: string, pattern: RegExp, before: number): string {
  return text.replace(
    pattern,
    (_, start: string, number: string) => `${start}${String(Number(number) - before)}`,
  );
}
