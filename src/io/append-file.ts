import { appendFileSync, statSync } from 'node:fs';
import { reasonOf } from './reason.ts';

/** Adds to a file that may not grow over so many bytes. Says why it could not, null where it did. */
export function appendWithin(path: string, text: string, limit: number): string | null {
  try {
    const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    if (size + Buffer.byteLength(text) > limit) return 'le fichier serait trop gros';
    appendFileSync(path, text);
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}
