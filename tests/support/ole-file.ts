const SECTOR = 512;

/** The start of a file of before 2007, or of an encrypted one, whose directory names these streams. */
export function oleFile(streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(SECTOR + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  ['Root Entry', ...streams].forEach((name, index) => {
    const at = SECTOR + 128 * index;
    Array.from(name).forEach((letter, rank) => {
      view.setUint16(at + 2 * rank, letter.charCodeAt(0), true);
    });
    view.setUint16(at + 64, 2 * (name.length + 1), true);
    view.setUint8(at + 66, index === 0 ? 5 : 2);
  });
  return bytes;
}
