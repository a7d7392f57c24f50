import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { writeRepository } from '../support/write-repository.ts';
import { hooks } from './documents.ts';
import { callsIn, pathWith, PROJECT, REAL, STUB } from './shims.ts';

describe.each(hooks)('the hook $id', ({ entry, files }) => {
  it.each([
    'fiches/1.md',
    'fiches/nord/12-équipe.md',
    'plan/fiches/1.md',
    'ptsm.yaml',
    'plan/ptsm.yaml',
    '.ptsm/exceptions.yaml',
    '.ptsm/copil.yaml',
  ])('runs for %s', (path) => {
    expect(path).toMatch(new RegExp(files));
  });

  it.each(['README.md', 'fiches/notes.txt', 'mesfiches/1.md', 'docs/ptsm.yaml.md'])(
    'lets %s pass',
    (path) => {
      expect(path).not.toMatch(new RegExp(files));
    },
  );

  it('is a command of the tool, with no name of a file', () => {
    const path = pathWith(STUB);
    expect(spawnSync('bash', ['-c', entry], { env: { ...path } }).status).toBe(0);
    expect(callsIn(path.CALLS).map(({ args }) => args)).toEqual([entry.split(' ').slice(1)]);
  });
});

it.each([
  ['lets sound fiches pass', soundFiche({}), 0],
  ['stops a commit with a wrong one', soundFiche({ status: 'en cour' }), 1],
])('%s', (_, fiche, expected) => {
  const cwd = writeRepository({ 'ptsm.yaml': '', 'fiches/1.md': fiche });
  const entry = hooks.find(({ id }) => id === 'ptsm')?.entry ?? '';
  expect(spawnSync('bash', ['-c', entry], { cwd, env: { ...pathWith(REAL) } }).status).toBe(expected);
});

it('« npm pack » prints the name of the package alone, which is what pre-commit installs', () => {
  const folder = writeRepository({
    'package.json': JSON.stringify({
      name: 'x',
      version: '1.0.0',
      scripts: { prepare: 'echo construction' },
    }),
  });
  copyFileSync(join(PROJECT, '.npmrc'), join(folder, '.npmrc'));
  const { stdout } = spawnSync('npm', ['pack', '--dry-run'], { cwd: folder, encoding: 'utf8' });
  expect(stdout).toBe('x-1.0.0.tgz\n');
});
