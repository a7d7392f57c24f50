import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the installed package: the first one above this file that has the `schemas`. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'schemas', 'ptsm-1.yaml'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the package is incomplete: no « schemas » folder');
    folder = parent;
  }
  return folder;
}
