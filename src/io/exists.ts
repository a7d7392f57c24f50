import { lstatSync } from 'node:fs';

/** No link is followed: one that leads nowhere is there. A name that the system refuses is not. */
export function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
