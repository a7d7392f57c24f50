import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Result } from '../../../src/figures/result.ts';
import { copyExample } from '../../support/copy-example.ts';
import { editedXlsx } from '../../support/edited-xlsx.ts';
import { gitIn, type Git } from '../../support/git-in.ts';
import { convertTo, hasLibreOffice } from '../../support/libre-office.ts';
import { runPtsm } from '../../support/run-ptsm.ts';

interface Repository {
  readonly folder: string;
  readonly git: Git;
  /** The export, beside the repository. */
  readonly file: string;
}

function exported(example: string, format: string): Repository {
  const folder = copyExample(example);
  const git = gitIn(folder);
  git('init', '--quiet');
  commit(git);
  const file = `${folder}.${format}`;
  onTestFinished(() => {
    rmSync(file, { force: true });
  });
  expect(runPtsm(['exporter', '-o', file, '-C', folder]).status).toBe(0);
  return { folder, git, file };
}

function commit(git: Git): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'essai');
}

function apply({ folder, file }: Repository, ...options: readonly string[]) {
  return runPtsm(['importer', file, '--appliquer', '-C', folder, ...options]);
}

/** The lines that changed, with their sign. */
function changedLines({ git }: Repository): readonly string[] {
  return git('diff', '--unified=0', '--no-color')
    .split('\n')
    .filter((line) => /^[-+](?![-+])/.test(line));
}

const EDITS = [
  ['Fiches', '12', 'Statut', 'abandonnee'],
  ['Fiches', '3', 'Titre', 'Un titre tout neuf'],
  ['Fiches', '7', 'Fin', '2027-06'],
] as const;

describe('an export that nobody edited', () => {
  it.each([
    ['demonstration', 'xlsx'],
    ['demonstration', 'csv'],
    ['demonstration', 'json'],
    ['bouches-du-rhone', 'xlsx'],
    ['hauts-de-france', 'csv'],
    ['hauts-de-seine', 'json'],
  ])('changes nothing in %s, as %s', (example, format) => {
    const repository = exported(example, format);
    expect(apply(repository).status).toBe(0);
    expect(repository.git('status', '--porcelain')).toBe('');
  });
});

describe('three cells edited by another program', () => {
  it('are three changed lines', async () => {
    const repository = exported('demonstration', 'xlsx');
    const { file } = repository;
    writeFileSync(file, await editedXlsx(readFileSync(file), EDITS));
    expect(runPtsm(['importer', file, '-C', repository.folder]).status).toBe(0);
    expect(changedLines(repository)).toEqual([]);
    const { status, stdout } = apply(repository);
    expect(status).toBe(0);
    expect(stdout).toContain('3\u00A0fiches mises à jour');
    const lines = changedLines(repository);
    expect(lines.filter((line) => line.startsWith('+'))).toHaveLength(3);
    expect(lines.filter((line) => line.startsWith('-')).length).toBeLessThanOrEqual(3);
    expect(lines.join('\n')).toMatch(/\+title: .*Un titre tout neuf/);
    // Done twice, nothing more.
    expect(apply(repository, '--meme-modifiees').stdout).toContain('42\u00A0fiches inchangées');
    expect(changedLines(repository)).toEqual(lines);
  });

  it.skipIf(!hasLibreOffice)(
    'are the same once LibreOffice has saved them',
    async () => {
      const repository = exported('demonstration', 'xlsx');
      const { file } = repository;
      writeFileSync(file, await editedXlsx(readFileSync(file), EDITS));
      writeFileSync(file, convertTo('xlsx', file));
      expect(apply(repository).status).toBe(0);
      expect(changedLines(repository).filter((line) => line.startsWith('+'))).toHaveLength(3);
    },
    60_000,
  );

  it('that git has changed as well are conflicts: exit 1, three values, the others written', async () => {
    const repository = exported('demonstration', 'xlsx');
    const { file, folder, git } = repository;
    writeFileSync(file, await editedXlsx(readFileSync(file), EDITS));
    const path = git('grep', '-l', '^id: 3$', '--', 'fiches');
    const text = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), text.replace(/^title:.*$/m, 'title: Un autre titre'));
    commit(git);
    const { status, stdout } = apply(repository, '-f', 'json');
    const { conflits } = JSON.parse(stdout) as Result<'ptsm.importation'>;
    expect(status).toBe(1);
    expect(conflits).toMatchObject([
      { ref: '3', champ: 'title', depot: 'Un autre titre', tableur: 'Un titre tout neuf' },
    ]);
    expect(conflits[0]?.exporte).toBe(/^title: *"?(.*?)"? *$/m.exec(text)?.[1]);
    expect(changedLines(repository).filter((line) => line.startsWith('+'))).toHaveLength(2);
  });
});

describe('the commit that a table came from', () => {
  it('is the base of the merge: what changed since in git stays', () => {
    const repository = exported('hauts-de-seine', 'csv');
    const { folder, git } = repository;
    const path = git('ls-files', 'fiches').split('\n')[0] ?? '';
    const text = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), text.replace(/^title:.*$/m, 'title: Retouchée depuis'));
    commit(git);
    expect(apply(repository).status).toBe(0);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('is not there any more: refused with what to do, nothing written', () => {
    const repository = exported('hauts-de-seine', 'csv');
    const text = readFileSync(repository.file, 'utf8').replace(/\b[0-9a-f]{40}\b/g, 'b'.repeat(40));
    writeFileSync(repository.file, text.replaceAll('a-venir', 'en-cours'));
    const { status, stderr } = apply(repository);
    expect(status).toBe(3);
    expect(stderr).toContain('bbbbbbbbbb');
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it.each(['csv', 'xlsx'])('had other files beside it: an unedited %s changes nothing', (format) => {
    const repository = exported('hauts-de-seine', format);
    const { folder, git, file } = repository;
    const path = git('ls-files', 'fiches').split('\n')[0] ?? '';
    const text = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), text.replace(/^title:.*$/m, 'title: Pas encore enregistrée'));
    writeFileSync(
      join(folder, 'fiches', '99-neuve.md'),
      text.replace(/^id:.*$/m, 'id: 99').replace(/^title:.*$/m, 'title: Neuve'),
    );
    const before = git('diff');
    expect(runPtsm(['exporter', '-o', file, '-C', folder]).status).toBe(0);
    expect(apply(repository).status).toBe(0);
    expect(git('diff')).toBe(before);
  });
});
