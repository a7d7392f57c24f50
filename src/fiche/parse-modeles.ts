import { flaw, inFile, type Flaw } from './defect.ts';
import { MODELES_FOLDER, type Modeles } from './modeles.ts';
import type { Entry } from './parse-plan.ts';
import { decode } from './reading/decode.ts';

const NAME = new RegExp(`^${MODELES_FOLDER}/[^/]+\\.md$`);

/** Files of the folder of templates; what is below it is no business of ours. */
export function parseModeles(entries: readonly Entry[]): Modeles {
  const read = entries
    .filter(({ path }) => NAME.test(path) || path === MODELES_FOLDER)
    .map((entry) => ({ path: entry.path, ...textOf(entry) }));
  return {
    files: read.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }])),
    defects: read.flatMap(({ path, flaws }) => flaws.map((found) => inFile(path, found))),
  };
}

function textOf(entry: Entry): { readonly text: string | null; readonly flaws: readonly Flaw[] } {
  if ('bytes' in entry) {
    const { text, flaws } = decode(entry.bytes);
    return flaws.length > 0 ? { text: null, flaws } : { text, flaws };
  }
  if ('ignored' in entry) return { text: null, flaws: [] };
  return { text: null, flaws: [flaw(entry.refusal, [0, 0], { detail: entry.detail })] };
}
