import { zipSync } from 'fflate';
import type { Paquet } from './paquet.ts';

/** The first day that a zip can tell: no clock in the bytes. */
const MTIME = new Date(1980, 0, 1);

/** An archive of the checked parts alone, for a library that opens archives itself: it sees what was checked and nothing else. */
export function zipPaquet({ parts }: Paquet): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 0, mtime: MTIME });
}
