import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './package-folder.ts';

/** A text that comes with the tool, by its path in the package. */
export function readShipped(path: string): string {
  return readFileSync(join(packageFolder(), path), 'utf8');
}
