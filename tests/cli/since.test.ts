import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/figures/result.ts';
import { soundFiche } from '../support/fiche-text.ts';
import { gitRepository, type GitRepository } from '../support/git-repository.ts';
import { jsonOf, runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const FAULTY = soundFiche({ id: 1, status: 'en cour', liens: [2] });

describe('valider --depuis', () => {
  it('reports what a commit broke, in the fiche that it changed and in one that it did not', () => {
    const repository = twoCommits();
    expect(newOf(repository, 'HEAD~1')).toEqual([
      ['fiches/1.md', 'reference-inconnue', 'liens.0'],
      ['fiches/3.md', 'axe-inconnu', 'axe'],
    ]);
  });

  it('tells a new fault from an old one of its kind, in the same field', () => {
    const repository = gitRepository({
      'fiches/1.md': soundFiche({ id: 1, liens: [2, 44] }),
      'fiches/2.md': soundFiche({ id: 2 }),
    });
    repository.commit({ 'fiches/2.md': null });
    const { findings } = checkSince(repository, 'HEAD~1');
    expect(findings.map(({ received }) => received)).toEqual(['2']);
  });

  it('counts what was there before, and leaves it out', () => {
    const { depuis } = checkSince(twoCommits(), 'HEAD~1');
    expect(depuis).toMatchObject({ ref: 'HEAD~1', anciens: 1 });
    const { stdout } = runPtsm(['valider', '--depuis', 'HEAD~1'], { cwd: twoCommits().folder });
    expect(stdout).toContain('✗ depuis HEAD~1');
    expect(stdout).toContain('1 constat plus ancien');
    expect(stdout).not.toContain('en cour ');
  });

  it('exits 0 where the change did nothing wrong, however wrong the rest', () => {
    const repository = twoCommits();
    const { status, stdout } = runPtsm(['valider', '--depuis', 'HEAD'], { cwd: repository.folder });
    expect(status).toBe(0);
    expect(stdout.replaceAll('\u00A0', ' ')).toContain('✓ depuis HEAD : rien de nouveau');
  });

  it('sees what is not committed yet', () => {
    const repository = gitRepository({ 'fiches/1.md': FAULTY, 'fiches/2.md': soundFiche({ id: 2 }) });
    repository.write({ 'fiches/2.md': soundFiche({ id: 2, priority: 9 }) });
    expect(newOf(repository, 'HEAD')).toEqual([['fiches/2.md', 'priorite-inconnue', 'priority']]);
  });

  it('does not put down to a branch what its base did since', () => {
    const repository = gitRepository({ 'fiches/1.md': FAULTY, 'fiches/2.md': soundFiche({ id: 2 }) });
    repository.git('checkout', '--quiet', '-b', 'travail');
    repository.commit({ 'fiches/2.md': soundFiche({ id: 2, title: 'Autre titre' }) });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'fiches/1.md': soundFiche({ id: 1 }) });
    repository.git('checkout', '--quiet', 'travail');
    expect(newOf(repository, 'main')).toEqual([]);
  });

  it('knows a finding again in a renamed file, with lines added above it', () => {
    const repository = gitRepository({ 'fiches/1.md': FAULTY, 'fiches/2.md': soundFiche({ id: 2 }) });
    const moved = FAULTY.replace('title:', 'objectif: Un but\ncalendrier: Printemps\ntitle:');
    repository.commit({ 'fiches/1.md': null, 'fiches/axe-1/premiere.md': moved });
    expect(newOf(repository, 'HEAD~1')).toEqual([]);
  });

  it('judges each end by its own ptsm.yaml', () => {
    const axes = (...codes: readonly number[]) =>
      `axes:\n${codes.map((code) => `  - {code: ${String(code)}, titre: T}\n`).join('')}`;
    const repository = gitRepository({
      'ptsm.yaml': axes(1, 7),
      'fiches/1.md': soundFiche({ id: 1, axe: 7 }),
    });
    repository.commit({ 'ptsm.yaml': axes(1) });
    expect(newOf(repository, 'HEAD~1')).toEqual([['fiches/1.md', 'axe-inconnu', 'axe']]);
  });

  it('reads a commit whose ptsm.yaml was wrong with the one of today, and says so', () => {
    const repository = gitRepository({ 'ptsm.yaml': 'axes: [\n', 'fiches/1.md': FAULTY });
    repository.commit({ 'ptsm.yaml': 'inscrites: 1\n' });
    const { status, stderr } = runPtsm(['valider', '--depuis', 'HEAD~1'], { cwd: repository.folder });
    expect({ status, said: stderr.includes('avec celui d’aujourd’hui') }).toEqual({ status: 0, said: true });
  });

  it('works in a subfolder of the repository, and from the first commit with fiches', () => {
    const repository = gitRepository({ 'LISEZMOI.txt': 'rien' });
    repository.commit({ 'ptsm/ptsm.yaml': 'inscrites: 1\n', 'ptsm/fiches/été 1.md': FAULTY });
    const there = { ...repository, folder: join(repository.folder, 'ptsm') };
    expect(newOf(there, 'HEAD')).toEqual([]);
    expect(newOf(there, 'HEAD~1').map(([, code]) => code)).toEqual(['status-inconnu', 'reference-inconnue']);
  });

  it('reads every kind of file of a commit as it reads it in the working tree', () => {
    const repository = gitRepository({
      'fiches/1.md': soundFiche({ id: 1 }),
      'fiches/trop.md': 'x'.repeat(1024 * 1024 + 1),
      'fiches/latin.md': Buffer.from('---\nid: 2\ntitle: Équipe\n---\n', 'latin1'),
      'fiches/.brouillon/3.md': 'caché',
      'fiches/README~.md': 'ancien',
      'annexes/a.txt': 'annexe',
    });
    for (const [target, link] of [
      ['1.md', 'interne.md'],
      ['../../dehors.md', 'dehors.md'],
      ['absente.md', 'sans-cible.md'],
      ['../annexes', 'dossier'],
    ] as const)
      execFileSync('ln', ['-s', target, join(repository.folder, 'fiches', link)]);
    repository.commit({});
    expect(checkSince(repository, 'HEAD')).toMatchObject({ findings: [], depuis: { anciens: 6 } });
  });
});

describe('valider --depuis cannot compare, exits 3 and says the remedy', () => {
  it('in a shallow clone', () => {
    const origin = twoCommits();
    const folder = writeRepository({});
    const url = `file://${origin.folder}`;
    execFileSync('git', ['clone', '--quiet', '--depth', '1', url, join(folder, 'clone')], { stdio: 'pipe' });
    expect(refusalIn(join(folder, 'clone'), 'HEAD~1')).toMatch(
      /superficiel[\s\S]*fetch-depth: 0[\s\S]*GIT_DEPTH: 0/,
    );
  });

  it.each(['mein', '--output=temoin', '-x', 'main\n--foo', 'main:../x', 'HEAD@{upload}', ''])(
    'with the unknown ref %j, which git never takes for an option',
    (ref) => {
      const { folder } = twoCommits();
      expect(refusalIn(folder, ref)).toContain('n’est ni une branche, ni une étiquette, ni un commit');
    },
  );

  it('outside git', () => {
    const folder = writeRepository({ 'fiches/1.md': FAULTY });
    expect(refusalIn(folder, 'main')).toContain('n’est pas dans un dépôt git');
  });

  it('in a repository without a commit', () => {
    const { folder, write } = gitRepository();
    write({ 'fiches/1.md': FAULTY });
    expect(refusalIn(folder, 'HEAD')).toContain('n’a encore aucun commit');
  });

  it('where git is not installed', () => {
    const { folder } = twoCommits();
    const { status, stdout, stderr } = runPtsm(['valider', '--depuis', 'main'], {
      cwd: folder,
      env: { PATH: writeRepository({}) },
    });
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toContain('git est introuvable');
  });
});

/** The second commit takes a fiche away that another names, and breaks a third; a fault stands since the first. */
function twoCommits(): GitRepository {
  const repository = gitRepository({
    'fiches/1.md': FAULTY,
    'fiches/2.md': soundFiche({ id: 2 }),
    'fiches/3.md': soundFiche({ id: 3 }),
  });
  repository.commit({ 'fiches/2.md': null, 'fiches/3.md': soundFiche({ id: 3, axe: 9 }) });
  return repository;
}

function checkSince({ folder }: Pick<GitRepository, 'folder'>, ref: string): Result<'ptsm.constats'> {
  return jsonOf('ptsm.constats', ['valider', '--depuis', ref], { cwd: folder });
}

function newOf(repository: Pick<GitRepository, 'folder'>, ref: string) {
  return checkSince(repository, ref).findings.map(({ file, code, field }) => [file, code, field]);
}

function refusalIn(folder: string, ref: string): string {
  const { status, stdout, stderr } = runPtsm(['valider', `--depuis=${ref}`], { cwd: folder });
  expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
  return stderr.replaceAll('\u00A0', ' ');
}

describe('valider --au', () => {
  const repository = () => {
    const made = gitRepository({ 'fiches/1.md': FAULTY }, '2025-12-31');
    made.commit({ 'fiches/1.md': soundFiche({ id: 1 }) }, '2026-02-01');
    made.write({ 'fiches/1.md': soundFiche({ id: 1, axe: 9 }) });
    return made;
  };

  it.each([
    ['2025-12-31', ['status-inconnu', 'reference-inconnue'], '2025-12-31'],
    ['2026-01-31', ['status-inconnu', 'reference-inconnue'], '2025-12-31'],
    ['2026-02-01', [], '2026-02-01'],
    ['2030-01-01', [], '2026-02-01'],
    ['HEAD~1', ['status-inconnu', 'reference-inconnue'], '2025-12-31'],
    ['main', [], '2026-02-01'],
  ])('%s reads the fiches as they were then, from the commit of that day', (au, codes, date) => {
    const result = jsonOf('ptsm.constats', ['valider', '--au', au], { cwd: repository().folder });
    expect(result.findings.map(({ code }) => code)).toEqual(codes);
    expect(result.provenance).toMatchObject({ date, etat: 'propre' });
  });

  it('compares two commits, whatever the working tree holds', () => {
    const { folder } = repository();
    const { findings } = jsonOf('ptsm.constats', ['valider', '--au', 'main', '--depuis', 'HEAD~1'], {
      cwd: folder,
    });
    expect(findings).toEqual([]);
  });

  it('written the French way is refused with the right form', () => {
    const { folder } = repository();
    const { status, stderr } = runPtsm(['valider', '--au', '1/2/2026'], { cwd: folder });
    expect({ status, said: stderr.includes('écrivez 2026-02-01') }).toEqual({ status: 2, said: true });
  });

  it('before the first commit exits 3', () => {
    const { folder } = repository();
    const { status, stderr } = runPtsm(['valider', '--au', '2025-12-30'], { cwd: folder });
    expect({ status, said: stderr.includes('aucun commit jusqu’au 30 décembre 2025') }).toEqual({
      status: 3,
      said: true,
    });
  });
});
