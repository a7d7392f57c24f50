import { execFileSync, spawnSync } from 'node:child_process';
import type * as Fs from 'node:fs';
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { FileChange } from '../../src/io/file-change.ts';
import { writeAll } from '../../src/io/write-all.ts';
import { gitRepository } from '../support/git-repository.ts';
import { thrownBy } from '../support/thrown-by.ts';
import { writeRepository } from '../support/write-repository.ts';

/** The system refuses to rename to this name. */
const REFUSED = 'refus.md';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof Fs>();
  const renameSync: typeof fs.renameSync = (from, to) => {
    if (String(to).endsWith(REFUSED)) throw Object.assign(new Error('refused'), { code: 'EACCES' });
    fs.renameSync(from, to);
  };
  return { ...fs, renameSync };
});

const FILES = { 'fiches/1.md': 'un\n', 'fiches/2.md': 'deux\n' };
const change: FileChange = { kind: 'change', path: 'fiches/1.md', before: 'un\n', after: 'UN\n' };
const creation: FileChange = { kind: 'create', path: 'fiches/axe-2/3.md', text: 'trois\n' };
const renaming: FileChange = {
  kind: 'rename',
  from: 'fiches/2.md',
  to: 'fiches/axe-2/20.md',
  before: 'deux\n',
  after: 'DEUX\n',
};

it('creates, changes and renames all the files that are asked', () => {
  const folder = writeRepository(FILES);
  expect(written(folder, [change, creation, renaming])).toEqual([]);
  expect(filesIn(folder)).toEqual({
    'fiches/1.md': 'UN\n',
    'fiches/axe-2/20.md': 'DEUX\n',
    'fiches/axe-2/3.md': 'trois\n',
  });
});

describe('nothing is written, and each file is named with its reason,', () => {
  it.each<[why: string, change: FileChange, motif: RegExp]>([
    ['where a file is there already', { kind: 'create', path: 'fiches/2.md', text: '' }, /existe déjà/],
    ['where a link is in the way', { kind: 'create', path: 'lien/3.md', text: '' }, /« lien » est un lien/],
    ['where the file is a link', { kind: 'create', path: 'fiches/lien.md', text: '' }, /est un lien/],
    ['where it is outside', { kind: 'create', path: '../3.md', text: '' }, /du dépôt/],
    ['where it is git’s', { kind: 'create', path: '.git/hooks/x', text: '' }, /du dépôt/],
    [
      'where it changed meanwhile',
      { kind: 'change', path: 'fiches/2.md', before: 'II\n', after: '' },
      /changée/,
    ],
    ['where two have one name', { ...creation, path: 'fiches/AXE-2/3.md' }, /deux fichiers/],
    ['where it was to be renamed over another', { ...renaming, to: 'fiches/1.md' }, /deux fichiers/],
  ])('%s', (_, refused, motif) => {
    const folder = writeRepository(FILES);
    mkdirSync(join(folder, 'ailleurs'));
    symlinkSync('ailleurs', join(folder, 'lien'));
    symlinkSync('absent', join(folder, 'fiches/lien.md'));
    const [first, ...others] = written(folder, [change, creation, refused]);
    expect(first?.motif).toMatch(motif);
    expect(others.every((one) => motif.test(one.motif))).toBe(true);
    expect(filesIn(folder)).toEqual(FILES);
  });

  it('where git could not give it back', () => {
    const { folder, write } = gitRepository(FILES);
    write({ 'fiches/2.md': 'II\n' });
    const saved = { root: { folder, settings: 'ptsm.yaml', repository: folder }, head: { files: [] } };
    const [first] = writeAll(saved, [change], { evenModified: false });
    expect(first).toEqual({ path: 'fiches/1.md', motif: 'absente du dernier commit' });
    expect(readFileSync(join(folder, 'fiches/1.md'), 'utf8')).toBe('un\n');
  });
});

it('what was done is undone where the system refuses the last file', () => {
  const folder = writeRepository(FILES);
  const last: FileChange = { kind: 'create', path: `fiches/axe-3/${REFUSED}`, text: '' };
  const error = thrownBy(() => written(folder, [change, creation, renaming, last]));
  expect(error).toMatchObject({ exitCode: 3, message: expect.stringContaining('accès refusé') as unknown });
  expect(filesIn(folder)).toEqual(FILES);
  expect(readdirSync(join(folder, 'fiches'))).toEqual(['1.md', '2.md']);
});

it.skipIf(process.getuid?.() !== 0)('a full disk is met before anything changes', () => {
  const folder = writeRepository({});
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
  onTestFinished(() => {
    execFileSync('umount', [folder]);
  });
  mkdirSync(join(folder, 'fiches'));
  for (const [path, text] of Object.entries(FILES)) writeFileSync(join(folder, path), text);
  const large: FileChange = { kind: 'create', path: 'fiches/9.md', text: 'x'.repeat(100_000) };
  const error = thrownBy(() => written(folder, [change, renaming, large]));
  expect(error).toMatchObject({ exitCode: 3, message: expect.stringContaining('disque plein') as unknown });
  expect(filesIn(folder)).toEqual(FILES);
});

it('what a run that was killed left is taken away, not what another run is writing', () => {
  const dead = String(spawnSync('true').pid);
  const left = { [`fiches/.ptsm-${dead}-0.tmp`]: 'reste', '.ptsm-1-0.tmp': 'ailleurs' };
  const running = { 'fiches/.ptsm-1-0.tmp': 'en cours', 'fiches/.ptsm-x.tmp': 'autre' };
  const folder = writeRepository({ ...FILES, ...left, ...running });
  expect(written(folder, [change])).toEqual([]);
  expect(Object.keys(filesIn(folder)).sort()).toEqual(
    ['.ptsm-1-0.tmp', ...Object.keys(running), ...Object.keys(FILES)].sort(),
  );
});

it('a signal waits for the last file, then ends the process', async () => {
  const folder = writeRepository(FILES);
  const heard = vi.fn();
  // What other tests wrote listens no more.
  await setTimeout(20);
  process.on('SIGTERM', heard);
  process.kill(process.pid, 'SIGTERM');
  written(folder, [change]);
  expect(heard).not.toHaveBeenCalled();
  expect(readFileSync(join(folder, 'fiches/1.md'), 'utf8')).toBe('UN\n');
  process.removeListener('SIGTERM', heard);
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
  onTestFinished(() => {
    kill.mockRestore();
  });
  await vi.waitFor(() => {
    expect(kill).toHaveBeenCalledWith(process.pid, 'SIGTERM');
  });
});

function written(folder: string, changes: readonly FileChange[]) {
  const saved = { root: { folder, settings: 'ptsm.yaml', repository: null }, head: null };
  return writeAll(saved, changes, { evenModified: true });
}

/** The text of each file, by path. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !/lien/.test(path) && statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
