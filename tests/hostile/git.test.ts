import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS, SOUND_ID } from '../support/every-command.ts';
import { expectHarmless } from '../support/expect-harmless.ts';
import { soundFiche } from '../support/fiche-text.ts';
import { gitRepository } from '../support/git-repository.ts';
import { jsonOf, runPtsm } from '../support/run-ptsm.ts';
import { snapshot } from '../support/snapshot.ts';
import { trappedRepository } from '../support/trapped-repository.ts';
import { writeRepository } from '../support/write-repository.ts';

const STORY = `historique ${String(SOUND_ID)}`;
const HISTORY = [
  'valider --depuis HEAD~1',
  'valider --au HEAD~1',
  'valider --au 2026-01-15',
  'corriger',
  'bilan --au HEAD~1',
  'comparer HEAD~1',
  'comparer HEAD~1..HEAD -f html',
  'comparer --demande HEAD~1',
  STORY,
  `${STORY} --au HEAD~1 -f markdown`,
  'evolution',
  'evolution --par etiquettes -f html',
];
const READING = [...COMMANDS, ...HISTORY];

describe('a repository whose git configuration, attributes and hooks run programs', () => {
  it.each(READING)('runs none of them for ptsm %s, and stays as it was', (line) => {
    const { folder, marks } = trappedRepository();
    const before = snapshot(folder);
    const run = runPtsm(line.split(' '), { cwd: folder });
    expectHarmless(run);
    expect(run.stdout).not.toBe('');
    expect(marks()).toEqual([]);
    expect(snapshot(folder)).toEqual(before);
  });

  it('does run them for those who ask git without precaution: the traps are armed', () => {
    const { folder, marks } = trappedRepository();
    for (const args of [['status'], ['diff'], ['log', '-1'], ['show', '--textconv'], ['fetch', 'origin']])
      carelessly(folder, args);
    expect(marks()).toEqual(
      expect.arrayContaining([
        'clean',
        'command',
        'fsmonitor',
        'gpg',
        'hook-post-index-change',
        'uploadpack',
      ]),
    );
  });

  it.each(['lister', 'bilan', 'valider --depuis HEAD~1', 'comparer HEAD~1', STORY, 'evolution'])(
    'nor from inside a bare repository hidden in its folders, for ptsm %s',
    (line) => {
      const { folder, marks } = trappedRepository();
      expectHarmless(runPtsm(line.split(' '), { cwd: join(folder, 'docs') }));
      expect(marks()).toEqual([]);
    },
  );
});

describe('the commit that a report names', () => {
  const REPORT = ['bilan'];

  it('is that of the repository asked about, from a hook of another one', () => {
    const [own, other] = [1, 2].map((id) => gitRepository({ 'fiches/1.md': soundFiche({ id }) }));
    if (!own || !other) throw new Error('two repositories');
    const git = join(other.folder, '.git');
    const env = {
      GIT_DIR: git,
      GIT_WORK_TREE: other.folder,
      GIT_INDEX_FILE: join(git, 'index'),
      GIT_PREFIX: 'fiches/',
      GIT_OBJECT_DIRECTORY: join(git, 'objects'),
      GIT_NAMESPACE: 'autre',
    };
    const { provenance } = jsonOf('ptsm.bilan', REPORT, { cwd: own.folder, env });
    expect(provenance).toMatchObject({ commit: own.git('rev-parse', 'HEAD').trim(), etat: 'propre' });
  });

  it('is the real one, though a replacement stands for it', () => {
    const { folder, git, commit } = gitRepository({ 'fiches/1.md': soundFiche({}) }, '2024-01-01');
    commit({ 'fiches/2.md': soundFiche({ id: 2 }) }, '2025-02-02');
    git('replace', 'HEAD', 'HEAD~1');
    const { provenance } = jsonOf('ptsm.bilan', REPORT, { cwd: folder });
    expect(provenance).toMatchObject({ date: '2025-02-02', etat: 'propre' });
  });

  it('is compared with what was read, wherever core.worktree leads', () => {
    const { folder, git } = gitRepository({ 'fiches/1.md': soundFiche({}) });
    git('config', 'core.worktree', writeRepository({}));
    expect(jsonOf('ptsm.bilan', REPORT, { cwd: folder }).provenance).toMatchObject({ etat: 'propre' });
  });

  it('does not vouch for a submodule in the folder of fiches', () => {
    const inner = gitRepository({ '3.md': soundFiche({ id: 3 }) });
    const { folder, git } = gitRepository({ 'fiches/1.md': soundFiche({}) });
    git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'fiches/sous');
    git('commit', '--quiet', '--message', 'sous-module');
    const { provenance, files } = jsonOf('ptsm.bilan', REPORT, { cwd: folder });
    expect(files.total).toBe(2);
    expect(provenance).toMatchObject({ etat: 'modifie' });
  });
});

/** The commands that ask git, each in its own way. */
const ASKING = ['bilan', 'bilan -f json', 'valider -f sarif', 'corriger', 'exceptions verifier'];

describe.each([
  ['without a commit', () => uncommitted()],
  ['without git', () => writeRepository(FICHES)],
  ['whose .git is empty', () => writeRepository({ ...FICHES, '.git/vide': '' })],
  ['whose .git leads nowhere', () => writeRepository({ ...FICHES, '.git': 'gitdir: /nulle/part\n' })],
  ['whose HEAD is damaged', () => writeRepository({ ...FICHES, '.git/HEAD': '\0\u001B[31m::error::x' })],
])('a repository %s', (_, make) => {
  it.each(ASKING)('is read as it stands by ptsm %s', (line) => {
    const run = runPtsm(line.split(' '), { cwd: make() });
    expectHarmless(run);
    expect(run.status).toBe(0);
  });

  it.each([
    'valider --depuis HEAD',
    'valider --au HEAD',
    'valider --depuis main',
    'comparer HEAD',
    'comparer --demande main',
    STORY,
    'evolution',
  ])('has no past to read with ptsm %s, said in words', (line) => {
    const run = runPtsm(line.split(' '), { cwd: make() });
    expect([2, 3]).toContain(run.status);
    expectHarmless({ ...run, status: 2 });
    expect(run.stdout).toBe('');
    expect(run.stderr).not.toBe('');
  });
});

/** What a caller may take for a name of commit. */
const REFS = [
  '--output=sortie',
  '-x',
  'main\n--foo',
  'main:../x',
  'HEAD@{upload}',
  '',
  'HEAD^{blob}',
  '\u001B[31m',
];

describe('a reference that is no reference', () => {
  it.each(REFS.flatMap((ref) => [['--depuis', ref] as const, ['--au', ref] as const]))(
    'is refused, and nothing written: %s %j',
    (option, ref) => {
      const { folder } = gitRepository(FICHES);
      const before = snapshot(folder);
      const run = runPtsm(['valider', `${option}=${ref}`], { cwd: folder });
      expect([2, 3]).toContain(run.status);
      expectHarmless({ ...run, status: 2 });
      expect(run.stdout).toBe('');
      expect(snapshot(folder)).toEqual(before);
    },
  );
});

const FICHES = {
  'fiches/1.md': soundFiche({ id: SOUND_ID, status: 'en-cours', year: 2024, pilotes: ['CH'] }),
};

function uncommitted(): string {
  const { folder, write } = gitRepository();
  write(FICHES);
  return folder;
}

function carelessly(cwd: string, args: readonly string[]): void {
  try {
    execFileSync('git', [...args], { cwd, stdio: 'ignore', timeout: 10_000 });
  } catch {
    // What it runs matters, not how it ends.
  }
}
