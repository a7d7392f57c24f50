import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { FileState } from '../../src/fiche/plan.ts';
import { soundFiche } from '../support/fiche-text.ts';
import { fileOf, linkTo, repositoryWith, type Put } from '../support/odd-entry.ts';
import { fiche, IGNORED, NO_ENTRY, NOT_READ, READ, REFUSED_BY_WINDOWS } from '../support/odd-names.ts';
import { valider, type Validation } from '../support/valider.ts';

const MIB = 1024 * 1024;
const isWindows = process.platform === 'win32';

describe.skipIf(isWindows)('an odd entry of the fiches folder', () => {
  it.each(NOT_READ)('%s is not read, and said', async (name, put, code) => {
    const validation = await valider(repositoryWith([[name, put]]));
    expect(statesOf(validation)).toEqual({ 'fiches/1.md': 'lue', [`fiches/${name}`]: 'non-lue' });
    expect(validation.findings.map((finding) => [finding.file, finding.code])).toEqual([
      [`fiches/${name}`, code],
    ]);
    expect(JSON.stringify(validation)).not.toContain('Mot de passe');
  });

  it.each(IGNORED)('%s, which an editor leaves, is ignored', async (name) => {
    const validation = await valider(repositoryWith([[name, fiche]]));
    expect(statesOf(validation)).toEqual({ 'fiches/1.md': 'lue', [`fiches/${name}`]: 'ignoree' });
    expect(validation.findings).toEqual([]);
  });

  it.each(NO_ENTRY)('%s is not looked at', async (name) => {
    const validation = await valider(repositoryWith([[name, fiche]]));
    expect(statesOf(validation)).toEqual({ 'fiches/1.md': 'lue' });
  });

  it.each(READ)('%j is read as a fiche', async (name) => {
    const validation = await valider(repositoryWith([[name, fiche]]));
    expect(statesOf(validation)).toEqual({ 'fiches/1.md': 'lue', [`fiches/${name}`]: 'lue' });
    expect(validation.findings).toEqual([]);
  });

  it.each(REFUSED_BY_WINDOWS)('%j is read as a fiche, and said to be no name for Windows', async (name) => {
    const validation = await valider(repositoryWith([[name, fiche]]));
    expect(statesOf(validation)).toEqual({ 'fiches/1.md': 'lue', [`fiches/${name}`]: 'lue' });
    expect(validation.findings.map(({ file, code }) => [file, code])).toEqual([
      [`fiches/${name}`, 'nom-refuse-par-windows'],
    ]);
  });

  it('of exactly 1 MiB is read', async () => {
    const text = soundFiche({ id: 2 }).padEnd(MIB - 1, 'a');
    const validation = await valider(repositoryWith([['limite.md', fileOf(text)]]));
    expect(validation.findings.map(({ code }) => code)).toEqual(['corps-trop-long']);
  });

  it('that is a socket is not read, and said', async () => {
    const folder = repositoryWith([]);
    const server = createServer();
    onTestFinished(() => void server.close());
    await new Promise<void>((resolve) => server.listen(join(folder, 'fiches/prise.md'), resolve));
    expect((await valider(folder)).findings.map(({ code }) => code)).toEqual(['fichier-special']);
  });

  it.skipIf(process.platform !== 'linux')('whose name is not UTF-8 is not read, and said', async () => {
    const folder = repositoryWith([]);
    const name = Buffer.from([...Buffer.from(join(folder, 'fiches/latin1-')), 0xe9, ...Buffer.from('.md')]);
    writeFileSync(name, soundFiche({ id: 2 }));
    const { plan, findings } = await valider(folder);
    expect(plan.files.map(({ state }) => state)).toEqual(['lue', 'non-lue']);
    expect(findings.map(({ code }) => code)).toEqual(['nom-de-fichier']);
  });

  it('that is a loop of links without an extension hides no fiche', async () => {
    const loop: readonly (readonly [string, Put])[] = [
      ['a', linkTo('b')],
      ['b', linkTo('a')],
    ];
    expect(statesOf(await valider(repositoryWith(loop)))).toMatchObject({ 'fiches/1.md': 'lue' });
  });
});

describe.skipIf(isWindows)('a folder of odd entries', () => {
  it('is counted whole: read, ignored and not read make its number of entries', async () => {
    const odd = NOT_READ.map(([name, put]) => [name, put] as const);
    const fiches = [...IGNORED, ...READ, ...REFUSED_BY_WINDOWS, ...NO_ENTRY].map(
      (name) => [name, fiche] as const,
    );
    const { files } = (await valider(repositoryWith([...odd, ...fiches]))).plan;
    const count = (wanted: FileState) => files.filter(({ state }) => state === wanted).length;
    expect(count('lue')).toBe(READ.length + REFUSED_BY_WINDOWS.length + 1);
    expect(count('ignoree')).toBe(IGNORED.length);
    expect(count('non-lue')).toBe(NOT_READ.length);
    expect(files).toHaveLength(count('lue') + IGNORED.length + NOT_READ.length);
  });
});

function statesOf({ plan }: Validation): Readonly<Record<string, string>> {
  return Object.fromEntries(plan.files.map(({ path, state }) => [path, state]));
}
