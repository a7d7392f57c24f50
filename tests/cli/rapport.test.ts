import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPtsm } from '../support/run-ptsm.ts';
import { sharedRepository } from '../support/shared-repository.ts';
import { writeRepository } from '../support/write-repository.ts';

const EXAMPLE = ['-C', 'examples/bouches-du-rhone'];

describe('--rapport', () => {
  it('writes each format that it is given, beside what the screen shows', () => {
    const { folder } = sharedRepository();
    const beside = writeRepository({});
    const formats = ['sarif', 'junit', 'gitlab', 'markdown', 'json'];
    const options = formats.flatMap((format) => ['--rapport', `${format}=${join(beside, format)}`]);
    const { status, stdout } = runPtsm(['valider', ...options], { cwd: folder });
    expect({ status, stdout }).toEqual({ status: 1, stdout: runPtsm(['valider'], { cwd: folder }).stdout });
    for (const format of formats) {
      const text = readFileSync(join(beside, format), 'utf8');
      expect([format, text]).toEqual([format, runPtsm(['valider', '-f', format], { cwd: folder }).stdout]);
    }
  });

  it.each(['bilan', 'axes', 'couverture', 'lister', 'voir 1', 'regles'])('serves ptsm %s too', (line) => {
    const file = join(writeRepository({}), 'a=b.json');
    const args = [...line.split(' '), ...EXAMPLE];
    const { stdout } = runPtsm([...args, '-q', '--rapport', `json=${file}`]);
    expect(stdout).toBe(runPtsm(args).stdout);
    expect(readFileSync(file, 'utf8')).toBe(runPtsm([...args, '-f', 'json']).stdout);
  });

  it.each([
    ['with nothing to correct', 'id: 1', []],
    ['beside a patch in a file', 'id: 1\nstatut: a-venir', ['-o', 'correctif.patch']],
  ])('serves ptsm corriger %s', (_, keys, options) => {
    const folder = writeRepository({ 'ptsm.yaml': '', 'fiches/1.md': `---\n${keys}\n---\n` });
    const { status } = runPtsm(['corriger', ...options, '--rapport', 'json=a.json'], { cwd: folder });
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(
      runPtsm(['corriger', '-f', 'json'], { cwd: folder }).stdout,
    );
  });

  it('says what it wrote, unless told to be quiet', () => {
    const folder = writeRepository({});
    const report = ['--rapport', `json=${join(folder, 'axes.json')}`];
    expect(runPtsm(['axes', ...report, ...EXAMPLE]).stderr).toContain('axes.json');
    expect(runPtsm(['axes', '-q', ...report, ...EXAMPLE]).stderr).toBe('');
    expect(readdirSync(folder)).toEqual(['axes.json']);
  });
});

describe('a report that cannot be asked for exits 2 before anything is written', () => {
  it.each([
    ['a format near another', 'axes', 'jsn=FILE', 'json'],
    ['a format like no other', 'axes', 'pdf=FILE', 'markdown'],
    ['no file', 'axes', 'json', 'FORMAT=FICHIER'],
    ['an empty file', 'axes', 'json=', 'FORMAT=FICHIER'],
    ['the screen', 'axes', 'json=-', 'FORMAT=FICHIER'],
    ['no format', 'axes', '=FILE', 'FORMAT=FICHIER'],
    ['a format of checks, from a report', 'axes', 'sarif=FILE', 'ptsm valider -f sarif'],
    ['the file of another', 'axes', 'csv=GOOD', 'avant.md'],
  ] as const)('%s', (...[, command, value, said]) => {
    const folder = writeRepository({ 'avant.md': 'avant\n' });
    const good = join(folder, 'avant.md');
    const bad = value.replace('FILE', join(folder, 'autre.txt')).replace('GOOD', good);
    const { status, stdout, stderr } = runPtsm([
      command,
      ...['--rapport', `json=${good}`, '--rapport', bad],
      ...EXAMPLE,
    ]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(readdirSync(folder)).toEqual(['avant.md']);
    expect(readFileSync(good, 'utf8')).toBe('avant\n');
  });
});

it('a report that cannot be written exits 3, with nothing on stdout', () => {
  const folder = writeRepository({ 'fichier.txt': '' });
  const { status, stdout, stderr } = runPtsm([
    'axes',
    ...['--rapport', `json=${join(folder, 'fichier.txt', 'a.json')}`],
    ...EXAMPLE,
  ]);
  expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
  expect(stderr).toContain('ne peut pas être écrit');
});

it.each([
  ['ptsm.sarif', 'sarif'],
  ['ptsm.xml', 'junit'],
])('-o %s chooses the format %s', (name, format) => {
  const { folder } = sharedRepository();
  const file = join(writeRepository({}), name);
  expect(runPtsm(['valider', '-o', file], { cwd: folder }).status).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe(runPtsm(['valider', '-f', format], { cwd: folder }).stdout);
});

it('a format of checks asked of another command says which command gives it', () => {
  for (const format of ['compact', 'github', 'gitlab', 'sarif', 'junit', 'rdjson']) {
    const { status, stdout, stderr } = runPtsm(['bilan', '-f', format, ...EXAMPLE]);
    expect([format, status, stdout]).toEqual([format, 2, '']);
    expect(stderr).toContain(`ptsm valider -f ${format}`);
  }
});

it('pretty is another name of terminal', () => {
  expect(runPtsm(['axes', '-f', 'pretty', ...EXAMPLE]).stdout).toBe(runPtsm(['axes', ...EXAMPLE]).stdout);
});
