import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Every entry below a folder with what it holds, git's own files included: what a command that only reads leaves as it was. */
export function snapshot(folder: string, under = ''): Readonly<Record<string, string>> {
  const names = readdirSync(join(folder, under)).sort();
  const found = names.map((name) => contentOf(folder, join(under, name)));
  return Object.assign({}, ...found) as Readonly<Record<string, string>>;
}

function contentOf(folder: string, path: string): Readonly<Record<string, string>> {
  const stats = lstatSync(join(folder, path));
  if (stats.isDirectory()) return { [`${path}/`]: '', ...snapshot(folder, path) };
  if (stats.isSymbolicLink()) return { [path]: readlinkSync(join(folder, path)) };
  return { [path]: stats.isFile() ? readFileSync(join(folder, path)).toString('latin1') : 'special' };
}
