import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import type { Entree } from './parse-archive.ts';

const HEADER = 0x04034b50;
const HEADER_SIZE = 30;

/** What is unpacked at a time: at the densest, four megabytes come out before they are counted. */
const STEP = 4096;

/** The bytes of an entry; null where they are not those that the directory declares, in number or in content. */
export function unpack(archive: Uint8Array, entree: Entree): Uint8Array | null {
  const packed = packedBytes(archive, entree);
  if (packed === null) return null;
  const bytes = entree.isDeflated ? inflated(packed, entree.size) : packed;
  return bytes?.length === entree.size && crc32(bytes) === entree.crc ? bytes : null;
}

function packedBytes(archive: Uint8Array, { start, packed }: Entree): Uint8Array | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (start + HEADER_SIZE > archive.length || view.getUint32(start, true) !== HEADER) return null;
  const from = start + HEADER_SIZE + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  return from + packed > archive.length ? null : archive.subarray(from, from + packed);
}

/** Stops as soon as more comes out than was declared. */
function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  const bytes = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    return null;
  }
  return length === size ? bytes : null;
}
