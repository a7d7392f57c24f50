import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

describe('outside a repository of fiches', () => {
  it.each(['bilan', 'axes', 'couverture', 'lister', 'valider', 'voir 1', 'decompte --par axe'])(
    'ptsm %s says what it looked for and how to start',
    (line) => {
      const { status, stdout, stderr } = runPtsm(line.split(' '), { cwd: writeRepository({}) });
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('ptsm.yaml');
      expect(stderr).toContain('fiches');
      expect(stderr).toContain('-C');
      expect(stderr).toContain('ptsm init');
      expect(stderr).toContain('ptsm demo');
    },
  );

  it.each([
    'regles',
    'expliquer status-inconnu',
    'schema',
    'schema fiche',
    '--help',
    '--version',
    'aide bilan',
  ])('ptsm %s needs none', (line) => {
    const { status, stdout, stderr } = runPtsm(line.split(' '), { cwd: writeRepository({}) });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toBe('');
  });
});

it.each([
  ['does not exist', 'absent'],
  ['is a file', 'fiches/1.md'],
])('a folder that %s is refused by its name', (_, name) => {
  const folder = writeRepository({ 'fiches/1.md': soundFiche({}) });
  const { status, stdout, stderr } = runPtsm(['axes', '-C', join(folder, name)]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(name);
});

it('a repository is found from any folder inside it', () => {
  const folder = writeRepository({ 'ptsm.yaml': '', 'fiches/nord/1.md': soundFiche({}) });
  const { status, stdout } = runPtsm(['lister'], { cwd: join(folder, 'fiches', 'nord') });
  expect(status).toBe(0);
  expect(stdout).toContain('Équipe mobile');
});

it('a folder of fiches is enough, without a ptsm.yaml', () => {
  const { status } = runPtsm(['axes'], { cwd: writeRepository({ 'fiches/1.md': soundFiche({}) }) });
  expect(status).toBe(0);
});

it('nothing above the root of the git repository is read', () => {
  const folder = writeRepository({ 'ptsm.yaml': '', 'fiches/1.md': soundFiche({}), 'autre/LISEZMOI.md': '' });
  mkdirSync(join(folder, 'autre', '.git'));
  const { status, stdout } = runPtsm(['lister'], { cwd: join(folder, 'autre') });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});

it('an empty folder of fiches is a plan with no fiche, said on stderr', () => {
  const folder = writeRepository({ 'ptsm.yaml': '', 'fiches/LISEZMOI.txt': '' });
  const { status, stderr } = runPtsm(['axes'], { cwd: folder });
  expect(status).toBe(0);
  expect(stderr).toContain('fiches');
});

it('a missing folder of fiches is refused, with the key that names it', () => {
  const { status, stdout, stderr } = runPtsm(['axes'], {
    cwd: writeRepository({ 'ptsm.yaml': 'fiches: actions\n' }),
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('actions');
});
