import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyLines } from './body.js';
import { frontMatter } from './front-matter.js';
import { randomFrom } from './random.js';

/** Writes a repository of `size` valid fiches; fiche 12 is the same one in every size. */
export function generate(folder, size) {
  mkdirSync(join(folder, 'fiches'), { recursive: true });
  writeFileSync(join(folder, 'ptsm.yaml'), configuration(size));
  for (let number = 1; number <= size; number++)
    writeFileSync(join(folder, 'fiches', `${String(number).padStart(5, '0')}.md`), ficheText(number));
}

function ficheText(number) {
  const random = randomFrom(number);
  const said = frontMatter(number, random);
  return ['---', ...said.lines, '---', '', ...bodyLines(said, random)].join('\n');
}

function configuration(size) {
  return `referentiel: ptsm-1
territoire:
  nom: Territoire engendré
  code: "00"
periode: 2020-2025
inscrites: ${size}
fiches: fiches
`;
}
