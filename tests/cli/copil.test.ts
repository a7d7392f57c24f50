import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { gitRepository } from '../support/git-repository.ts';
import { jsonOf, runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const FILE = '.ptsm/copil.yaml';
const FICHES = {
  'fiches/1.md': soundFiche({ id: 1, fin: '2026-06' }),
  'fiches/2.md': soundFiche({ id: 2, diffusion: 'interne' }),
};
const LATER = soundFiche({ id: 1, fin: '2027-01' });

describe('ptsm copil enteriner', () => {
  it('records the commit of what was validated, and valider then says what changed', () => {
    const { folder, git, commit } = gitRepository(FICHES);
    const validated = git('rev-parse', 'HEAD').trim();
    const run = enteriner(folder, '2025-01-21');
    expect(run).toMatchObject({ status: 0, stdout: '' });
    expect(run.stderr).toContain('COPIL du 21 janvier 2025 entériné dans .ptsm/copil.yaml : 2 fiches\n');
    expect(textIn(folder)).toContain(`- date: 2025-01-21\n  commit: ${validated}\n`);
    expect(codesIn(folder)).toEqual([]);
    commit({ 'fiches/1.md': LATER });
    expect(codesIn(folder)).toEqual(['modifiee-depuis-copil']);
    expect(enteriner(folder, '2025-06-10').status).toBe(0);
    expect(codesIn(folder)).toEqual([]);
    expect(textIn(folder).match(/^- date: .*$/gm)).toEqual(['- date: 2025-01-21', '- date: 2025-06-10']);
  });

  it('records no commit that does not hold what was read, unless it is the one that is asked for', () => {
    const { folder, write } = gitRepository(FICHES);
    write({ 'fiches/1.md': LATER });
    const { status, stderr } = enteriner(folder, '2025-01-21');
    expect(status).toBe(2);
    expect(stderr).toContain('--au HEAD');
    expect(() => textIn(folder)).toThrow('ENOENT');
    expect(enteriner(folder, '2025-01-21', '--au', 'HEAD').status).toBe(0);
    expect(codesIn(folder)).toEqual(['modifiee-depuis-copil']);
  });

  it('of the same day again takes the place of the first, and says so', () => {
    const folder = writeRepository(FICHES);
    enteriner(folder, '2025-01-21');
    const before = textIn(folder);
    expect(before).toContain('  commit: null\n');
    expect(enteriner(folder, '2025-01-21').stderr).toContain('à la place de ce qui y était à cette date');
    expect(textIn(folder)).toBe(before);
  });

  it('names what it cannot record, and then fails with --strict', () => {
    const folder = writeRepository({
      ...FICHES,
      'fiches/3.md': soundFiche({ id: undefined, fin: 'bientôt' }),
    });
    const { status, stderr } = enteriner(folder, '2025-01-21', '--strict');
    expect(status).toBe(1);
    expect(stderr).toContain('1 fichier laissé de côté, illisible ou sans numéro à soi : fiches/3.md');
    const faulty = writeRepository({ 'fiches/1.md': soundFiche({ id: 1, fin: 'bientôt' }) });
    expect(enteriner(faulty, '2025-01-21').stderr).toContain('absentes : fiche 1 (fin)');
  });

  it.each([
    [['enteriner', '2025-02-30'], {}, 'attendu une date'],
    [['enterinne', '2025-01-21'], {}, 'vouliez-vous « enteriner » ?'],
    [[], {}, 'verbes : preparer, enteriner'],
    [['enteriner', '2025-01-21'], { [FILE]: 'date: x\n' }, 'n’a pas la forme attendue'],
    [['enteriner', '2025-01-21'], { 'ptsm.yaml': 'copil: { champs: [echeance] }\n' }, 'attendu « fin »'],
    [
      ['enteriner', '2025-01-21'],
      { 'fiches/1.md': 'rien', 'fiches/2.md': 'rien' },
      'aucune fiche à entériner',
    ],
  ])('%j is refused, and writes nothing', (args, files, sentence) => {
    const folder = writeRepository({ ...FICHES, ...files });
    const { status, stdout, stderr } = runPtsm(['copil', ...args], { cwd: folder });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.replaceAll('\u00A0', ' ')).toContain(sentence);
    if (FILE in files) expect(textIn(folder)).toBe(files[FILE]);
    else expect(() => textIn(folder)).toThrow('ENOENT');
  });
});

function enteriner(folder: string, ...args: readonly string[]) {
  const run = runPtsm(['copil', 'enteriner', ...args], { cwd: folder });
  return { ...run, stderr: run.stderr.replaceAll('\u00A0', ' ') };
}

function textIn(folder: string): string {
  return readFileSync(join(folder, FILE), 'utf8');
}

function codesIn(folder: string): readonly string[] {
  return jsonOf('ptsm.constats', ['valider'], { cwd: folder }).findings.map(({ code }) => code);
}
