import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licence texts of every package that the bundle holds, from what esbuild says it read. */
export function thirdPartyLicences(inputs) {
  const folders = [...new Set(Object.keys(inputs).flatMap(packageFolderOf))].sort();
  return folders.map((folder) => licenceOf(folder)).join('\n\n');
}

function packageFolderOf(input) {
  const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
  return match ? [match[1]] : [];
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text =
    file && existsSync(join(folder, file))
      ? readFileSync(join(folder, file), 'utf8').trim()
      : `Licence : ${license}`;
  return `${'='.repeat(72)}\n${name} ${version}\n${'='.repeat(72)}\n\n${text}`;
}
