import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectHarmless } from '../support/expect-harmless.ts';
import { soundFiche, type Header } from '../support/fiche-text.ts';
import { runMeasured, type MeasuredRun } from '../support/run-measured.ts';
import { runShell } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const SECOND = 1_000;
const MEGABYTE = 1_000_000;
const ENGAGED: Header = { status: 'en-cours', year: 2024, pilotes: ['CH'] };

describe('a file far too large', () => {
  it.each([100, 600])('of %d MB is refused by its size, without being read', (size) => {
    const folder = writeRepository({ 'ptsm.yaml': '', 'fiches/1.md': soundFiche({}), 'fiches/gros.md': '' });
    truncateSync(join(folder, 'fiches/gros.md'), size * MEGABYTE);
    const run = runMeasured(['valider', '-C', folder]);
    expectHarmless(run);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('fichier-trop-gros');
    expectWithin(run, 5 * SECOND, 150);
  });

  it('is refused as ptsm.yaml and as a template', () => {
    for (const [name, command] of [
      ['ptsm.yaml', 'valider'],
      ['modeles/bilan.md', 'bilan'],
    ] as const) {
      const folder = writeRepository({ 'fiches/1.md': soundFiche({}), [name]: '' });
      truncateSync(join(folder, name), 100 * MEGABYTE);
      const run = runMeasured([command, '-C', folder]);
      expect([name, run.status, run.stdout]).toEqual([name, 2, '']);
      expectWithin(run, 5 * SECOND, 150);
    }
  });
});

const MANY = 100_000;

describe('a hundred thousand fiches', () => {
  it('are all read and counted', { timeout: 300 * SECOND }, () => {
    const folder = repositoryOf(MANY, (id) => soundFiche({ id, ...ENGAGED }));
    const run = runMeasured(['valider', '-C', folder]);
    expect(run.status, run.stderr).toBe(0);
    expect(run.stdout.replace(/\s/g, '')).toContain(`${String(MANY)}fiches`);
    expectWithin(run, 120 * SECOND, 1_000);
  });

  it('are no reason to open many at once', () => {
    const folder = repositoryOf(2_000, (id) => soundFiche({ id, ...ENGAGED }));
    // Its own parts, which the tool opens as it starts, are about eighty files.
    const { status, stderr } = runShell(`ulimit -n 128 && ptsm valider -C '${folder}'`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

/** Fiches that nothing brings together: each has its own group and tag, and cites others that do not exist. */
const scattered = (id: number) =>
  soundFiche({
    ...ENGAGED,
    id: `a${String(id)}`,
    title: `Fiche ${String(id)}`,
    groupe: `g${String(id)}`,
    tags: [`t${String(id)}`],
    liens: [`x${String(id)}`, `y${String(id)}`],
  });

const THOUSANDS = 3_000;

describe(`${String(THOUSANDS)} fiches that have nothing in common`, () => {
  const folder = writeRepository({ 'ptsm.yaml': '' }, afterAll);
  beforeAll(() => {
    writeFiches(folder, THOUSANDS, scattered);
  });

  it.each([
    'valider',
    'valider -f json',
    'valider -f sarif',
    'corriger --probables',
    'bilan',
    'couverture',
    'decompte --par groupe',
    'lister',
    'voir a2',
  ])('cost what their number costs, for ptsm %s', (line) => {
    const run = runMeasured([...line.split(' '), '-C', folder]);
    expectHarmless(run);
    expect(run.stdout + run.stderr).not.toBe('');
    expectWithin(run, 15 * SECOND, 500);
  });

  it('are no table of a column for each', () => {
    const run = runMeasured(['decompte', '--par', 'groupe', '--et', 'tags', '-C', folder]);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('--ou');
    expectWithin(run, 15 * SECOND, 500);
  });
});

describe('one fiche made to be long', () => {
  const REFERENCES = Array.from({ length: 5_000 }, (_, index) => `x${String(index)}`);
  it.each([
    ['cites thousands of fiches that do not exist', soundFiche({ liens: REFERENCES })],
    ['has a title of 60,000 characters', soundFiche({ title: 'é '.repeat(30_000) })],
    ['has a title of a million characters', soundFiche({ title: 'é'.repeat(500_000) })],
    ['has a line of 280,000 characters', soundFiche({}, 'é '.repeat(140_000))],
    ['has 10,000 headings', soundFiche({}, '###### a\n\n# b\n\n'.repeat(5_000))],
    ['has 4,000 broken links', soundFiche({}, '[a](absent.md) ![](b.png) 06 12 34 56 78\n\n'.repeat(4_000))],
    ['has thousands of unknown keys', soundFiche(numbered('cle', 4_000))],
  ])('that %s is checked, and said in a page or two', (_, text) => {
    const run = runMeasured(['valider', '-C', writeRepository({ 'fiches/1.md': text })]);
    expectHarmless(run);
    expectWithin(run, 5 * SECOND, 250);
    expect(run.stdout.length).toBeLessThan(50_000);
  });
});

function numbered(name: string, count: number): Header {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${String(index)}`, 1]));
}

function repositoryOf(count: number, textOf: (id: number) => string): string {
  const folder = writeRepository({ 'ptsm.yaml': '' });
  writeFiches(folder, count, textOf);
  return folder;
}

function writeFiches(folder: string, count: number, textOf: (id: number) => string): void {
  for (let id = 1; id <= count; id++) {
    const under = join(folder, 'fiches', String(id % 100));
    if (id <= 100) mkdirSync(under, { recursive: true });
    writeFileSync(join(under, `${String(id)}.md`), textOf(id));
  }
}

function expectWithin({ elapsed, peak }: MeasuredRun, time: number, memory: number): void {
  expect(elapsed).toBeLessThan(time);
  expect(peak).toBeGreaterThan(0);
  expect(peak).toBeLessThan(memory);
}
