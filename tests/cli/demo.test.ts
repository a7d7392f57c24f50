import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ESSAIS } from '../../src/cli/demo/what-to-try.ts';
import { exampleFiles, rowOf, storyRows, sumOf, type StoryRow } from '../examples/demonstration-story.ts';
import { demoRepository } from '../support/demo-repository.ts';
import { runPtsm, runShell } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

/** What every machine and every year must give: a change of the story or of the example changes them all. */
const HASHES = {
  main: '7d62d292daaff0a44beaa22e0ba36c97a186faab',
  'copil-2023-01': '634a1f7ac500b4956d5f1f0619677166e204c613',
  'copil-2024-01': '804b6b4c154561bd645d2501852df8d83e4732a9',
  'copil-2025-01': '3e6c9c789ca6704df2addfaa0adf4d7b26627aaa',
  'copil-2026-01': 'de1432c79446ca4945ca92d622b68f2399cc4b8d',
};

describe('the repository of ptsm demo', () => {
  const folder = demoRepository();
  const git = (...args: readonly string[]) => gitIn(folder, args);

  it('holds the demonstration, byte for byte, and nothing is left to commit', () => {
    const files = Object.entries(exampleFiles()).filter(([path]) => !path.startsWith('rendus/'));
    expect(lines(git('ls-files', '-z').replaceAll('\0', '\n'))).toEqual(files.map(([path]) => path).sort());
    for (const [path, bytes] of files)
      expect([path, readFileSync(join(folder, path)).equals(bytes)]).toEqual([path, true]);
    expect(git('status', '--porcelain', '--ignored')).toBe('');
    git('fsck', '--strict');
  });

  it.each(ESSAIS.map(({ commande }) => commande))('is what « %s » can be tried on', (commande) => {
    const elsewhere = writeRepository({});
    const [, ...words] = commande.replace('-o ', `-o ${elsewhere}/`).split(' ');
    expect(runPtsm(words, { cwd: folder })).toMatchObject({ status: 0 });
  });

  it('has the same hashes everywhere', () => {
    const refs = lines(git('for-each-ref', '--format=%(refname:short) %(objectname)'));
    expect(Object.fromEntries(refs.map((line) => line.split(' ')))).toEqual(HASHES);
  });

  it.each([2022, 2023, 2024, 2025])(
    'tells the bilan of %i at the tag of its COPIL as the story does',
    (year) => {
      const tag = `copil-${String(year + 1)}-01`;
      const rows = rowsAt(git, tag);
      expect(active(rows, year)).toEqual(active(storyRows(), year));
      for (const what of ['prevu', 'engage'] as const)
        expect(sumOf(rows, what, year)).toBe(sumOf(storyRows(), what, year));
      const held = /^copil: (.*)$/m.exec(git('show', `${tag}:bilans/${String(year)}.md`))?.[1];
      expect(git('tag', '--list', tag, '--format=%(taggerdate:short)').trim()).toBe(held);
    },
  );

  it('moves at each commit, except where a branch is merged', () => {
    const trees = lines(git('log', '--format=%T %P'));
    const still = trees.filter((line, index) => line.split(' ')[0] === trees[index + 1]?.split(' ')[0]);
    expect(still).toHaveLength(2);
    for (const line of still) expect(line.split(' ')).toHaveLength(3);
  });
});

describe('ptsm demo', () => {
  it('obeys no setting of the machine, and runs nothing of it', () => {
    const home = writeRepository({
      '.gitconfig': HOSTILE,
      'modele/hooks/post-checkout': '#!/bin/sh\ntouch "$HOME/executed"\n',
      attributs: '* text eol=crlf ident\n',
    });
    execFileSync('chmod', ['+x', join(home, 'modele/hooks/post-checkout')]);
    const env = {
      HOME: home,
      GIT_DIR: '/nowhere',
      GIT_AUTHOR_DATE: '2001-01-01',
      GIT_DEFAULT_HASH: 'sha256',
    };
    const run = runPtsm(['demo', 'un dossier', '-q'], { cwd: home, env });
    expect(run).toEqual({ status: 0, stdout: 'un dossier\n', stderr: '' });
    expect(gitIn(join(home, 'un dossier'), ['rev-parse', 'main']).trim()).toBe(HASHES.main);
    expect(gitIn(join(home, 'un dossier'), ['status', '--porcelain'])).toBe('');
    expect(existsSync(join(home, 'executed'))).toBe(false);
    expect(readdirSync(home).sort()).toEqual(['.gitconfig', 'attributs', 'modele', 'un dossier']);
  });

  it('fills an empty folder, and says what to type there', () => {
    const folder = writeRepository({});
    const { status, stdout } = runPtsm(['demo', '.'], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout.match(/^ptsm \w+/gm)).toHaveLength(5);
    expect(stdout).not.toMatch(/^cd /m);
    const names = ['.git', 'README.md', 'bilans', 'fiches', 'logo.png', 'ptsm.yaml'];
    expect(readdirSync(folder).sort()).toEqual(names);
  });

  it('leaves a folder that holds something as it is, exit 2', () => {
    const folder = writeRepository({ 'ptsm-demo/notes.md': 'à moi\n' });
    const { status, stdout, stderr } = runPtsm(['demo'], { cwd: folder });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('n’est pas vide');
    expect(readdirSync(join(folder, 'ptsm-demo'))).toEqual(['notes.md']);
  });

  it('leaves nothing half-made without git, or where the disk refuses, exit 3', () => {
    const folder = writeRepository({ fichier: '' });
    mkdirSync(join(folder, 'vide'));
    const refused = [
      runPtsm(['demo', 'a/b'], { cwd: folder, env: { PATH: '/nowhere' } }),
      runPtsm(['demo', 'fichier/a'], { cwd: folder }),
      runShell('ulimit -f 16; ptsm demo vide', { cwd: folder }),
    ];
    expect(refused.map(({ status, stdout }) => [status, stdout])).toEqual(Array(3).fill([3, '']));
    expect(refused[0]?.stderr).toContain('git est introuvable');
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['fichier', 'vide']);
  });
});

const HOSTILE = `[user]
  useConfigOnly = true
[init]
  defaultBranch = autre
  templateDir = ~/modele
  defaultObjectFormat = sha256
[core]
  autocrlf = true
  hooksPath = ~/modele/hooks
  attributesFile = ~/attributs
  fsmonitor = ~/modele/hooks/post-checkout
[commit]
  gpgSign = true
[tag]
  gpgSign = true
`;

/** The number of A1 until the first avenant. */
const COORDINATION = '43';

type Git = (...args: readonly string[]) => string;

function gitIn(folder: string, args: readonly string[]): string {
  const env = { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', [...args], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
}

function lines(output: string): readonly string[] {
  return output.trimEnd().split('\n');
}

/** The facts of the fiches at a commit, read by patterns: nothing of the tool serves here. */
function rowsAt(git: Git, ref: string): readonly StoryRow[] {
  const paths = lines(git('ls-tree', '-r', '--name-only', ref, 'fiches/'));
  const texts = git('show', ...paths.map((path) => `${ref}:${path}`)).split(/^(?=---\nid: )/m);
  return texts.map(rowOf);
}

function active(rows: readonly StoryRow[], year: number): readonly string[] {
  return rows
    .filter(({ annees, fusionneeDans }) => annees.includes(year) && fusionneeDans === '')
    .map(({ id }) => (id === COORDINATION ? 'A1' : id))
    .sort();
}
