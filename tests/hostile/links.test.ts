import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectHarmless } from '../support/expect-harmless.ts';
import { soundFiche } from '../support/fiche-text.ts';
import { linkTo, pipe } from '../support/odd-entry.ts';
import { runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const isWindows = process.platform === 'win32';

const WRITING = [
  ['init --ci github', '.github'],
  ['init --ci gitlab', '.gitlab-ci.yml'],
  ['init --vscode', '.vscode'],
  ['exceptions ajouter status-inconnu --toutes --motif x --responsable y --jusqu-au 2030-01-01', '.ptsm'],
  ['copil enteriner 2026-01-15', '.ptsm'],
] as const;

describe.skipIf(isWindows)('a link out of the repository, where a command writes', () => {
  it.each(WRITING)('is not followed by ptsm %s', (line, name) => {
    const outside = writeRepository({});
    const folder = faulty();
    symlinkSync(outside, join(folder, name));
    const run = runPtsm(line.split(' '), { cwd: folder });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain(name);
    expect(readdirSync(outside)).toEqual([]);
  });

  it('is not mended as a fiche', () => {
    const text = soundFiche({ status: 'En-Cours' });
    const outside = writeRepository({ '2.md': text });
    const folder = faulty();
    symlinkSync(join(outside, '2.md'), join(folder, 'fiches/2.md'));
    const { stdout } = runPtsm(['corriger', '--appliquer', '--meme-modifiees'], { cwd: folder });
    expect(stdout).toContain('fiches/1.md');
    expect(stdout).not.toContain('fiches/2.md');
  });
});

describe.skipIf(isWindows)('« fiches » in ptsm.yaml', () => {
  it.each(['lien', 'lien/fiches', './lien/fiches', 'fiches/lien'])(
    'leads nowhere through a link: %s',
    (fiches) => {
      const outside = writeRepository({ 'fiches/9.md': soundFiche({ id: 9, title: 'Mot de passe' }) });
      const folder = writeRepository({ 'ptsm.yaml': `fiches: ${fiches}\n`, 'fiches/1.md': soundFiche({}) });
      symlinkSync(outside, join(folder, 'lien'));
      symlinkSync(outside, join(folder, 'fiches/lien'));
      const run = runPtsm(['lister'], { cwd: folder });
      expect(run).toMatchObject({ status: 2, stdout: '' });
      expect(run.stderr).toContain('hors du dépôt');
    },
  );

  it.each([
    '/etc',
    'fiches/../..',
    '..',
    'C:\\fiches',
    'fiches\\..\\..',
    '\0',
    'fiches/\u001B[31m',
    '::error::x',
  ])('is refused, or not found: %j', (fiches) => {
    const folder = writeRepository({
      'ptsm.yaml': `fiches: ${JSON.stringify(fiches)}\n`,
      'fiches/1.md': soundFiche({}),
    });
    const run = runPtsm(['lister'], { cwd: folder });
    expectHarmless(run);
    expect(run).toMatchObject({ status: 2, stdout: '' });
  });

  it.each(['.', './fiches', 'fiches/', 'fiches/.'])('names the same folder in other words: %s', (fiches) => {
    const folder = writeRepository({ 'ptsm.yaml': `fiches: ${fiches}\n`, 'fiches/1.md': soundFiche({}) });
    expect(runPtsm(['valider'], { cwd: folder })).toMatchObject({ status: 0, stderr: '' });
  });
});

const SETTINGS = ['ptsm.yaml', 'modeles/bilan.md', '.ptsm/exceptions.yaml'];
const PUTS = [
  ['a tube', pipe],
  ['a loop', linkTo('boucle')],
  ['a file of the machine', linkTo('/etc/passwd')],
  ['an endless one', linkTo('/dev/zero')],
  [
    'a folder',
    (path: string) => {
      mkdirSync(path);
    },
  ],
  [
    'a binary',
    (path: string) => {
      writeFileSync(path, new Uint8Array([0, 0xff, 0xfe, 0x1b]));
    },
  ],
] as const;

describe.skipIf(isWindows).each(SETTINGS)('%s', (name) => {
  it.each(PUTS)('that is %s is refused by its name, at once', (_, put) => {
    const folder = writeRepository({ 'fiches/1.md': soundFiche({}), 'modeles/x': '', '.ptsm/x': '' });
    put(join(folder, name), folder);
    const run = runPtsm([name.startsWith('modeles') ? 'bilan' : 'valider'], { cwd: folder });
    expect([2, 3]).toContain(run.status);
    expectHarmless({ ...run, status: 2 });
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain(name);
    expect(run.stderr).not.toContain('root:');
  });
});

describe.skipIf(isWindows).each(['modeles', '.ptsm'])('%s', (name) => {
  it.each([
    [
      'a loop',
      (path: string) => {
        symlinkSync(path, path);
      },
    ],
    [
      'a file',
      (path: string) => {
        writeFileSync(path, '');
      },
    ],
  ])('that is %s where a folder goes holds nothing', (_, put) => {
    const folder = writeRepository({ 'fiches/1.md': soundFiche({}) });
    put(join(folder, name));
    for (const command of ['bilan', 'valider', 'exceptions verifier'])
      expect(runPtsm(command.split(' '), { cwd: folder })).toMatchObject({ status: 0, stderr: '' });
  });
});

function faulty(): string {
  return writeRepository({ 'ptsm.yaml': '', 'fiches/1.md': soundFiche({ status: 'En-Cours' }) });
}
