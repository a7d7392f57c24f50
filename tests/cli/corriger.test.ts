import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonOf, runPtsm } from '../support/run-ptsm.ts';
import { soundFiche } from '../support/fiche-text.ts';
import { writeRepository } from '../support/write-repository.ts';

const FAULTY =
  '---\nid: 1\ntitle: Répit : aidants\naxe: 1\npriority: 4\nstatut: À venir\ndebut: 1/9/2024\n---\n\ncorps\n';
const CORRECTED = FAULTY.replace('Répit : aidants', '"Répit : aidants"').replace(
  'statut: À venir',
  'status: a-venir',
);

/** Names, line endings and ends that a patch must get right. */
const ODD = {
  'fiches/1.md': FAULTY,
  'fiches/un dossier/l’été "chaud".md': FAULTY.replace('id: 1', 'id: 2').replaceAll('\n', '\r\n'),
  'fiches/sans fin.md': `\uFEFF${FAULTY.replace('id: 1', 'id: 3').trimEnd()}`,
  'fiches/court.md': '---\nid: 4\ntitle: A\naxe: 1\npriority: 4\nstatut: a-venir\n---',
};

function committed(files: Readonly<Record<string, string>>): string {
  const folder = writeRepository({ 'ptsm.yaml': '', ...files });
  git(folder, 'init', '-q');
  git(folder, 'add', '-A');
  git(folder, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-q', '-m', 'fiches');
  return folder;
}

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'core.autocrlf=false', ...args], { cwd: folder, encoding: 'utf8' });
}

function textsOf(folder: string, files: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(files).map((path) => readFileSync(join(folder, path), 'utf8'));
}

describe('ptsm corriger', () => {
  it('prints a patch, writes nothing, and says how to write it', () => {
    const folder = committed({ 'fiches/1.md': FAULTY });
    const { status, stdout, stderr } = runPtsm(['corriger'], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout.split('\n').filter((line) => /^[+-] ?\S/.test(line))).toEqual([
      '--- a/fiches/1.md',
      '+++ b/fiches/1.md',
      '-title: Répit : aidants',
      '+title: "Répit : aidants"',
      '-statut: À venir',
      '+status: a-venir',
    ]);
    expect(plain(stderr)).toBe(
      '3 corrections dans 1 fiche ; pour les écrire : ptsm corriger --appliquer\n' +
        'à corriger à la main : 1 erreur ; pour les voir : ptsm valider\n' +
        '1 correction probable, à relire : ptsm corriger --probables\n',
    );
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  it('prints what git apply turns into the very bytes that --appliquer writes', () => {
    const [patched, written] = [committed(ODD), committed(ODD)];
    const { stdout } = runPtsm(['corriger'], { cwd: patched });
    writeFileSync(join(patched, 'a.patch'), stdout);
    git(patched, 'apply', 'a.patch');
    expect(runPtsm(['corriger', '--appliquer'], { cwd: written }).status).toBe(0);
    expect(textsOf(patched, ODD)).toEqual(textsOf(written, ODD));
    expect(textsOf(written, ODD)[0]).toBe(CORRECTED);
    expect(textsOf(written, ODD)[1]).toBe(CORRECTED.replace('id: 1', 'id: 2').replaceAll('\n', '\r\n'));
  });

  it('names files from the root of the git repository, where git apply looks for them', () => {
    const folder = committed({ 'plan/ptsm.yaml': '', 'plan/fiches/1.md': FAULTY });
    const { stdout } = runPtsm(['corriger'], { cwd: join(folder, 'plan') });
    writeFileSync(join(folder, 'a.patch'), stdout);
    git(folder, 'apply', 'a.patch');
    expect(readFileSync(join(folder, 'plan/fiches/1.md'), 'utf8')).toBe(CORRECTED);
  });

  it('only looks at the fiches that are named', () => {
    const folder = committed(ODD);
    const { stdout } = runPtsm(['corriger', join(folder, 'fiches/1.md')], { cwd: folder });
    expect(stdout.match(/^diff /gm)).toHaveLength(1);
    expect(runPtsm(['fix', 'fiches/absente.md'], { cwd: folder }).status).toBe(2);
  });

  it('shows by its number what a terminal would obey, and writes the raw patch with -o', () => {
    const hidden = FAULTY.replace('---\n\ncorps', 'objectif: "a\u200Bb"\n---\n\ncorps');
    const folder = committed({ 'fiches/1.md': hidden });
    const { stdout, stderr } = runPtsm(['corriger'], { cwd: folder });
    expect(stdout).toContain('‹U+200B›');
    expect(stderr).toContain('ptsm corriger -o correctif.patch');
    const file = join(folder, 'correctif.patch');
    expect(runPtsm(['corriger', '-o', file], { cwd: folder })).toMatchObject({ status: 0, stdout: '' });
    git(folder, 'apply', file);
    expect(readFileSync(join(folder, 'fiches/1.md'), 'utf8')).toContain('status: a-venir');
  });

  it('colours what goes and what comes', () => {
    const folder = committed({ 'fiches/1.md': FAULTY });
    const { stdout } = runPtsm(['corriger', '--couleur', 'toujours'], { cwd: folder });
    expect(stdout).toContain('\u001B[31m-statut: À venir\u001B[39m');
    expect(stdout).toContain('\u001B[32m+status: a-venir\u001B[39m');
  });

  it('has nothing to say on stdout of a sound plan, and keeps the previous patch', () => {
    const folder = committed({ 'fiches/1.md': soundFiche({}), 'a.patch': 'avant\n' });
    const { status, stdout, stderr } = runPtsm(['corriger'], { cwd: folder });
    expect({ status, stdout, stderr: plain(stderr) }).toEqual({
      status: 0,
      stdout: '',
      stderr: 'rien à corriger automatiquement\n',
    });
    runPtsm(['corriger', '-o', join(folder, 'a.patch')]);
    expect(readFileSync(join(folder, 'a.patch'), 'utf8')).toBe('avant\n');
  });

  it('tells a machine what it would do, with the patch', () => {
    const folder = committed({ 'fiches/1.md': FAULTY, 'fiches/2.md': soundFiche({ id: 2, axe: '09' }) });
    const result = jsonOf('ptsm.corrections', ['corriger', '--probables'], { cwd: folder });
    expect(result.ecrites).toBe(false);
    expect(result.corrections.map(({ line, text, certain }) => [line, text, certain])).toEqual([
      [3, '"Répit : aidants"', true],
      [6, 'status', true],
      [6, 'a-venir', true],
      [7, '2024-09-01', false],
    ]);
    expect(result.ecartees).toMatchObject([{ file: 'fiches/2.md', received: '"09"', text: '9' }]);
    expect(result.patch).toBe(runPtsm(['corriger', '--probables'], { cwd: folder }).stdout);
    expect(result.reste.erreur).toBe(1);
  });
});

describe('ptsm corriger --appliquer', () => {
  it('writes the fiches, keeps their mode, and leaves nothing to correct', () => {
    const folder = committed({ 'fiches/1.md': FAULTY });
    chmodSync(join(folder, 'fiches/1.md'), 0o640);
    const { status, stderr } = runPtsm(['corriger', '--appliquer'], { cwd: folder });
    expect(status).toBe(0);
    expect(plain(stderr)).toMatch(/^3 corrections écrites dans 1 fiche\n/);
    expect(readFileSync(join(folder, 'fiches/1.md'), 'utf8')).toBe(CORRECTED);
    expect(statSync(join(folder, 'fiches/1.md')).mode & 0o777).toBe(0o640);
    expect(git(folder, 'status', '--porcelain')).toMatch(/^ M fiches\/1\.md\n$/);
    expect(runPtsm(['corriger', '--appliquer'], { cwd: folder }).stderr).toMatch(/^rien à corriger/);
  });

  it('leaves alone a fiche that git could not give back, writes the others, and says so', () => {
    const other = FAULTY.replace('id: 1', 'id: 2');
    const folder = committed({ 'fiches/1.md': FAULTY, 'fiches/2.md': other });
    writeFileSync(join(folder, 'fiches/2.md'), `${other}suite\n`);
    writeFileSync(join(folder, 'fiches/3.md'), FAULTY.replace('id: 1', 'id: 3'));
    const { status, stdout, stderr } = runPtsm(['corriger', '--appliquer'], { cwd: folder });
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(plain(stderr)).toBe(
      '3 corrections écrites dans 1 fiche\n' +
        'ptsm : 2 fichiers ne sont pas écrits\n' +
        '  fiches/2.md : modifiée depuis le dernier commit\n' +
        '  fiches/3.md : absente du dernier commit\n' +
        'enregistrez-les d’abord dans git (git commit), ou ajoutez --meme-modifiees\n',
    );
    expect(readFileSync(join(folder, 'fiches/1.md'), 'utf8')).toBe(CORRECTED);
    expect(readFileSync(join(folder, 'fiches/2.md'), 'utf8')).toBe(`${other}suite\n`);
    expect(runPtsm(['corriger', '--appliquer', '--meme-modifiees'], { cwd: folder }).status).toBe(0);
    expect(readFileSync(join(folder, 'fiches/2.md'), 'utf8')).toContain('status: a-venir');
  });

  it('asks for --meme-modifiees outside git', () => {
    const folder = writeRepository({ 'fiches/1.md': FAULTY });
    const { status, stderr } = runPtsm(['corriger', '--appliquer'], { cwd: folder });
    expect(status).toBe(3);
    expect(plain(stderr)).toContain('fiches/1.md : hors d’un dépôt git');
    expect(readFileSync(join(folder, 'fiches/1.md'), 'utf8')).toBe(FAULTY);
    expect(runPtsm(['corriger', '--appliquer', '--meme-modifiees'], { cwd: folder }).status).toBe(0);
    expect(readFileSync(join(folder, 'fiches/1.md'), 'utf8')).toBe(CORRECTED);
  });
});

it('a wrong ptsm.yaml is said to be mended by hand', () => {
  const folder = writeRepository({ 'ptsm.yaml': 'inscrite: 4\n', 'fiches/1.md': FAULTY });
  const { status, stderr } = runPtsm(['corriger'], { cwd: folder });
  expect(status).toBe(2);
  expect(plain(stderr)).toContain('« ptsm corriger » ne modifie que les fiches');
});

function plain(text: string): string {
  return text.replace(/\u00A0/g, ' ');
}
