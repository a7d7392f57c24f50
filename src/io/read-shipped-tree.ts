import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packageFolder } from './package-folder.ts';

/** Every file below a folder of the package, by its path from there, sorted; `without` are folders left aside. */
export function readShippedTree(
  folder: string,
  without: readonly string[],
): ReadonlyMap<string, string | Uint8Array> {
  const base = join(packageFolder(), folder);
  const paths = readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(base, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((path) => !without.some((one) => path.startsWith(`${one}/`)))
    .sort();
  return new Map(paths.map((path) => [path, contentOf(join(base, path))]));
}

/** A copy made on Windows may have other line ends: what is written from it must not. */
function contentOf(file: string): string | Uint8Array {
  const isText = /\.(?:md|yaml)$/.test(file);
  return isText ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : readFileSync(file);
}
