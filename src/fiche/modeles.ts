import type { Defect } from './defect.ts';

/** Where a territory keeps its own templates. */
export const MODELES_FOLDER = 'modeles';

/** The templates of a territory as they were read; what cannot be read has its defects, and no text. */
export interface Modeles {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly defects: readonly Defect[];
}

export const NO_MODELES: Modeles = { files: [], defects: [] };

export function cheminDeModele(nom: string): string {
  return `${MODELES_FOLDER}/${nom}.md`;
}

/** The name that a command knows a template by. */
export function nomDeModele(path: string): string {
  return path.slice(MODELES_FOLDER.length + 1, -'.md'.length);
}
