import { LIMITES } from '../limites.ts';
import type { RefusArchive } from './refus-archive.ts';

/** A file of an archive as its directory declares it, which may lie. */
export interface Entree {
  readonly nom: string;
  readonly isEncrypted: boolean;
  readonly isDeflated: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header starts. */
  readonly start: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
/** Stands between the directory and the last record where a program writes for archives beyond 4 GB, whatever the size. */
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const NAMES = new TextDecoder();

/** The directory at the end of a zip, or why it cannot be trusted. Nothing is taken out of the archive. */
export function parseArchive(bytes: Uint8Array): readonly Entree[] | RefusArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return 'tronquee';
  const count = view.getUint16(end + 10, true);
  if (count > LIMITES.parties) return 'parties';
  return entriesAt(view, { at: view.getUint32(end + 16, true), count, end });
}

/** Its last record, which a comment may follow. */
function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return null;
}

/** As many as are announced, up to the last record and no further: what is hidden in between is not ours to guess. */
function entriesAt(
  view: DataView,
  { at, count, end }: { at: number; count: number; end: number },
): readonly Entree[] | RefusArchive {
  const entrees: Entree[] = [];
  let next = at;
  for (let index = 0; index < count; index += 1) {
    if (next + ENTRY_SIZE > end || view.getUint32(next, true) !== ENTRY) return 'abimee';
    const length = view.getUint16(next + 28, true);
    const after = next + ENTRY_SIZE + length;
    if (after > end) return 'abimee';
    const entree = entryAt(view, next, length);
    if (entree === null) return 'abimee';
    entrees.push(entree);
    next = after + view.getUint16(next + 30, true) + view.getUint16(next + 32, true);
  }
  return next === end || view.getUint32(next, true) === END_64 ? entrees : 'abimee';
}

const METHODS: Readonly<Record<number, boolean>> = { 0: false, 8: true };

/** Null where it is packed in a way that no office program uses: a size beyond 4 GB is one. */
function entryAt(view: DataView, at: number, length: number): Entree | null {
  const isDeflated = METHODS[view.getUint16(at + 10, true)];
  if (isDeflated === undefined) return null;
  return {
    nom: NAMES.decode(new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_SIZE, length)),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    isDeflated,
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    start: view.getUint32(at + 42, true),
  };
}
