import type { Remarque } from '../remarque.ts';

/** An Office file, opened: every part below was unpacked within bounds, and its XML checked. */
export interface Paquet {
  readonly nom: string;
  readonly genre: 'xlsx' | 'docx';
  /** By path: texts, tables and what ties them together; no picture, no macro, nothing embedded. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** No package where the file is refused, and then a remark that is an error. */
export interface Ouverture {
  readonly paquet: Paquet | null;
  readonly remarques: readonly Remarque[];
}
