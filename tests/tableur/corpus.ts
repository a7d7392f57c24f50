import { readFileSync } from 'node:fs';

/** A file of the hostile corpus. */
export function corpus(nom: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`corpus/${nom}`, import.meta.url)));
}
