import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { jsonOf, runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

/** Names of languages, and of what a prototype holds. */
const LANGUAGES = ['js', ' js', 'javascript', 'coffee', 'cson', 'json', 'toml', 'constructor', 'toString'];

it.each(LANGUAGES)('---%s runs nothing, is reported, and stops no other fiche', (language) => {
  const witness = join(writeRepository({}), 'temoin');
  const code = `require('node:fs').writeFileSync(${JSON.stringify(witness)}, 'x')`;
  const folder = writeRepository({
    'fiches/1.md': `---${language}\n(() => { ${code}; return { id: 1 }; })()\n---\n`,
    'fiches/2.md': soundFiche({ id: 2 }),
  });
  const { findings, files } = jsonOf('ptsm.constats', ['valider', '-C', folder]);
  expect(findings.map(({ code: found, file }) => [found, file])).toEqual([['entete-langage', 'fiches/1.md']]);
  expect(files).toMatchObject({ total: 2, lues: 1, nonLues: ['fiches/1.md'] });
  expect(existsSync(witness)).toBe(false);
});

it('neither do the reports', () => {
  const witness = join(writeRepository({}), 'temoin');
  const folder = writeRepository({
    'fiches/1.md': `---js\nrequire('node:fs').writeFileSync(${JSON.stringify(witness)}, 'x')\n---\n`,
    'fiches/2.md': soundFiche({ id: 2, title: '---js' }, '---js\nprocess.exit(9)\n---\n'),
  });
  for (const args of [['bilan'], ['lister'], ['voir', '2'], ['couverture']]) {
    expect([args, runPtsm([...args, '-C', folder]).status]).toEqual([args, 0]);
    expect(existsSync(witness)).toBe(false);
  }
});
