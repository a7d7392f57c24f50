import { describe, expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { runPtsm, startPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const SOUND = { 'fiches/1.md': soundFiche({ id: 1 }) };
const WARNED = { 'fiches/1.md': soundFiche({ id: 1, status: 'en-cours', year: 2024 }) };
const WRONG = { ...SOUND, 'fiches/2.md': soundFiche({ id: 2, axe: undefined }) };
const UNREAD = { ...SOUND, 'fiches/2.md': 'une note sans en-tête\n' };

const REPORTS = ['bilan', 'axes', 'couverture', 'decompte --par status'];
const QUERIES = ['lister', 'voir 1'];

describe('valider', () => {
  it.each([
    ['a sound plan', SOUND, [0, 0]],
    ['warnings', WARNED, [0, 1]],
    ['an error', WRONG, [1, 1]],
    ['a file that is not a fiche', UNREAD, [1, 1]],
  ] as const)('on %s', (_, files, codes) => {
    const folder = writeRepository(files);
    const runs = [[], ['--strict']].map((more) => startPtsm(['valider', '-C', folder, ...more]));
    expect(runs.map(({ status }) => status)).toEqual(codes);
    const [usual = [], strict = []] = runs.map(({ stdout }) => stdout.trimEnd().split('\n'));
    expect(strict.slice(0, -1)).toEqual(usual.slice(0, -1));
    expect([usual, strict].map((lines) => lines.at(-1)?.startsWith('✗'))).toEqual(
      codes.map((code) => code === 1),
    );
  });

  it('exits by what it was asked to look at', () => {
    const folder = writeRepository(WRONG);
    const codes = ['fiches/1.md', 'fiches/2.md', 'fiches'].map(
      (path) => startPtsm(['valider', path], { cwd: folder }).status,
    );
    expect(codes).toEqual([0, 1, 1]);
  });
});

describe.each(REPORTS)('ptsm %s', (line) => {
  const args = line.split(' ');

  it('exits 0 whatever is wrong in the fiches, and says so in its text', () => {
    const { status, stdout, stderr } = startPtsm([...args, '-C', writeRepository(WRONG)]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/À savoir/);
  });

  it('exits 1 with --strict where it carries a reservation, 0 where it has none', () => {
    const codes = [SOUND, UNREAD].map(
      (files) => startPtsm([...args, '--strict', '-C', writeRepository(files)]).status,
    );
    expect(codes).toEqual([0, 1]);
  });
});

it.each(QUERIES)('ptsm %s exits 0 whatever is wrong in the fiches', (line) => {
  expect(startPtsm([...line.split(' '), '-C', writeRepository(WRONG)]).status).toBe(0);
});

it('an empty selection exits 0, and says why on stderr unless told to be quiet', () => {
  const folder = writeRepository(SOUND);
  const args = ['lister', '-C', folder, '--ou', 'axe = 3'];
  const [plain, quiet] = [args, [...args, '-q']].map((one) => runPtsm(one));
  expect([plain?.status, quiet?.status]).toEqual([0, 0]);
  expect(plain?.stderr).toContain('axe = 3');
  expect(quiet?.stderr).toBe('');
  expect(quiet?.stdout).toBe(plain?.stdout);
});

it.each(['--version', '-V'])('ptsm %s prints the version and nothing else', (flag) => {
  const { status, stdout, stderr } = startPtsm([flag]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it.each([
  ['report', 'bilan'],
  ['tally', 'axes'],
  ['coverage', 'couverture'],
  ['count', 'decompte'],
  ['list', 'lister'],
  ['show', 'voir'],
  ['validate', 'valider'],
  ['check', 'valider'],
  ['explain', 'expliquer'],
  ['rules', 'regles'],
])('ptsm %s is ptsm %s', (alias, name) => {
  const [one, other] = [alias, name].map((verb) => runPtsm([verb, '--help']));
  expect(one).toEqual(other);
  expect(one?.status).toBe(0);
});

it('an alias runs what its command runs', () => {
  const example = ['-C', 'examples/hauts-de-seine'];
  expect(runPtsm(['tally', ...example])).toEqual(runPtsm(['axes', ...example]));
});
