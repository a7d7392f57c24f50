import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../io/package-folder.ts';

export function version(): string {
  const manifest = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
