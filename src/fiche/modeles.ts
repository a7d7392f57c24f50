import { flaw, inFile, type Defect, type Flaw } from './defect.ts';
import type { Entry } from './parse-plan.ts';
import { decode } from './reading/decode.ts';

/** Where a territory keeps its own templates. */
export const MODELES_FOLDER = 'modeles';

/** The templates of a territory as they were read; what cannot be read has its defects, and no text. */
export interface Modeles {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly defects: readonly Defect[];
}

export const NO_MODELES: Modeles = { files: [], defects: [] };

const NAME = new RegExp(`^${MODELES_FOLDER}/[^/]+\\.md$`);

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

export function cheminDeModele(nom: string): string {
  return `${MODELES_FOLDER}/${nom}.md`;
}

/** The name that a command knows a template by. */
export function nomDeModele(path: string): string {
  return path.slice(MODELES_FOLDER.length + 1, -'.md'.length);
}
