/** What two paths that a disk of Windows or macOS takes for one have in common. */
export function nameOnDisk(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
