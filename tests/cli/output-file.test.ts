import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const EXAMPLE = ['-C', 'examples/bouches-du-rhone'];

it.each([
  ['bilan.md', 'markdown'],
  ['bilan.json', 'json'],
  ['bilan.csv', 'csv'],
  ['bilan.txt', 'terminal'],
  ['BILAN.MD', 'markdown'],
])('-o %s writes what -f %s prints', (name, format) => {
  const file = join(writeRepository({}), name);
  const { status, stdout, stderr } = runPtsm(['bilan', '-o', file, ...EXAMPLE]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  expect(stderr).toContain(name);
  expect(readFileSync(file, 'utf8')).toBe(runPtsm(['bilan', '-f', format, ...EXAMPLE]).stdout);
});

it('-f wins over the ending, and -o - is the standard output', () => {
  const file = join(writeRepository({}), 'axes.md');
  runPtsm(['axes', '-o', file, '-f', 'json', ...EXAMPLE]);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ kind: 'ptsm.decompte' });
  expect(runPtsm(['axes', '-o', '-', ...EXAMPLE]).stdout).toBe(runPtsm(['axes', ...EXAMPLE]).stdout);
});

it('-q writes the file without a word', () => {
  const folder = writeRepository({});
  const { stdout, stderr } = runPtsm(['axes', '-q', '-o', join(folder, 'axes.md'), ...EXAMPLE]);
  expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' });
  expect(readdirSync(folder)).toEqual(['axes.md']);
});

it('the previous file is replaced whole', () => {
  const folder = writeRepository({ 'axes.md': 'x'.repeat(100_000) });
  runPtsm(['axes', '-o', join(folder, 'axes.md'), ...EXAMPLE]);
  expect(readFileSync(join(folder, 'axes.md'), 'utf8')).not.toContain('xxx');
  expect(readdirSync(folder)).toEqual(['axes.md']);
});

describe('a file that cannot be written exits 3, with nothing on stdout and nothing half written', () => {
  it.each([
    ['in a folder that does not exist', 'absent/axes.md'],
    ['below a file', 'fichier.txt/axes.md'],
    ['that is a folder', 'dossier.md'],
    ['through a link', 'lien.md'],
    ['with a name too long', `${'a'.repeat(300)}.md`],
  ])('%s', (_, name) => {
    const folder = writeRepository({ 'fichier.txt': 'avant\n', 'cible.txt': 'avant\n' });
    mkdirSync(join(folder, 'dossier.md'));
    symlinkSync(join(folder, 'cible.txt'), join(folder, 'lien.md'));
    const before = readdirSync(folder).sort();
    const { status, stdout, stderr } = runPtsm(['axes', '-o', join(folder, name), ...EXAMPLE]);
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toMatch(/^ptsm[\u00A0 ]: .*ne peut pas être écrit/);
    expect(readdirSync(folder).sort()).toEqual(before);
    expect(readFileSync(join(folder, 'cible.txt'), 'utf8')).toBe('avant\n');
  });
});

it.each([
  ['an unknown year', ['bilan', '2031']],
  ['an unknown field', ['decompte', '--par', 'statut']],
  ['an unknown format', ['axes', '-f', 'pdf']],
])('%s leaves the previous file as it was', (_, args) => {
  const file = join(writeRepository({ 'avant.md': 'avant\n' }), 'avant.md');
  expect(runPtsm([...args, '-o', file, ...EXAMPLE]).status).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe('avant\n');
});

it('a relative path is relative to where the command is typed, not to -C', () => {
  const folder = writeRepository({ 'depot/ptsm.yaml': '', 'depot/fiches/a.txt': '' });
  writeFileSync(join(folder, 'depot', 'note.txt'), '');
  expect(runPtsm(['axes', '-q', '-C', 'depot', '-o', 'axes.md'], { cwd: folder }).status).toBe(0);
  expect([existsSync(join(folder, 'axes.md')), existsSync(join(folder, 'depot', 'axes.md'))]).toEqual([
    true,
    false,
  ]);
});
