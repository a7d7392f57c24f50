import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RESULT_SCHEMAS, type Result } from '../../src/figures/result.ts';
import { demoRepository } from '../support/demo-repository.ts';
import { soundFiche } from '../support/fiche-text.ts';
import { gitRepository } from '../support/git-repository.ts';
import { jsonOf, runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

/** What each is expected to say is read in the story of the demonstration, `templates/demo/histoire.yaml`. */
describe('ptsm copil preparer, in the demonstration', () => {
  it('reads as an agenda, to the letter', async () => {
    const { status, stdout, stderr } = preparer(['--au', '2024-06-30']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    await expect(stdout.replace(/ptsm \d+\.\d+\.\d+/, 'ptsm X.Y.Z')).toMatchFileSnapshot(
      'goldens/copil-preparer.md',
    );
  });

  it('starts from the COPIL before the one that it is asked for', () => {
    const { avant, apres, choix } = agenda('--au', 'copil-2025-01');
    expect([avant.ref, apres.ref, choix]).toEqual(['copil-2024-01', 'copil-2025-01', 'derniere-etiquette']);
  });

  it('names what was postponed twice as long as it has to end: the directory, closed in December 2024', () => {
    const before = agenda('--au', '2024-06-30').reportees;
    expect(before.map(({ ref, fin, reports }) => [ref, fin, reports])).toEqual([['20', '2024-12', 2]]);
    expect(agenda('--au', 'copil-2025-01').reportees).toEqual([]);
  });

  it('counts the ends that move and not the beginnings, which fiche 30 moved twice and went back', () => {
    const { reportees, aDecider } = agenda('--au', '2025-06-30');
    expect(reportees).toEqual([]);
    expect(aDecider.find(({ ref }) => ref === '30')).toMatchObject({ raisons: ['recul'], status: 'a-venir' });
  });

  it('names the proposals for the second avenant, then the one that it did not keep', () => {
    expect(agenda('--au', 'copil-2024-01').nouvelles.map(({ ref }) => ref)).toEqual(['A2', 'A3']);
    expect(agenda('--au', '2024-06-30').disparues.map(({ ref }) => ref)).toEqual(['A3']);
  });

  it('asks for news of the two fiches that waited all year long', () => {
    const { sansNouvelles } = agenda('--au', 'copil-2025-01');
    expect(sansNouvelles.map(({ ref }) => ref)).toEqual(['15', '21']);
  });

  it('is silent on fiche 33, back in discussion and for the office only, unless it is asked to tell', () => {
    const { aDecider } = agenda('--au', 'copil-2025-01', '--avec-internes');
    expect(aDecider.find(({ ref }) => ref === '33')?.raisons).toEqual(['a-discuter', 'recul']);
    expect(JSON.stringify(agenda('--au', 'copil-2025-01'))).not.toMatch(/intermédiation locative|"33"/);
  });
});

it('tells what is no longer as it was validated, of the fiches that may be shown', () => {
  const { folder, git, commit } = gitRepository(fiches('2026-06'));
  git('tag', 'copil-2025-01');
  runPtsm(['copil', 'enteriner', '2025-01-21'], { cwd: folder });
  commit({ ...fiches('2027-01'), 'fiches/3.md': soundFiche({ id: 3 }), 'fiches/4.md': null });
  const told = (...args: readonly string[]) => {
    const result = jsonOf('ptsm.copil', ['copil', 'preparer', ...args], { cwd: folder });
    expect(RESULT_SCHEMAS['ptsm.copil'].strict().safeParse(result).error).toBeUndefined();
    const { choix, enterine } = result;
    const { date, modifiees = [], nouvelles, disparues } = enterine ?? {};
    return {
      choix,
      date,
      modifiees: modifiees.map(({ ref, champs }) => [ref, ...champs]),
      nouvelles: nouvelles?.map(({ ref }) => ref),
      disparues,
    };
  };
  const same = { date: '2025-01-21', nouvelles: ['3'], disparues: ['4'] };
  expect(told()).toEqual({ ...same, choix: 'derniere-etiquette', modifiees: [['1', 'fin']] });
  expect(told('--avec-internes', '--depuis', 'HEAD~1')).toEqual({
    ...same,
    choix: 'demande',
    modifiees: [
      ['1', 'fin'],
      ['2', 'fin'],
    ],
  });
});

describe('ptsm copil preparer cannot start', () => {
  it.each([
    ['--au copil-2023-01', 2, 'git tag copil-2024-12 COMMIT'],
    ['--depuis 2025-06-30 --au 2024-06-30', 2, 'est postérieur à « 2024-06-30 »'],
    ['--depuis copil-2022-01', 3, 'n’est ni une branche'],
  ])('with %s: no COPIL before, one after the end, or none of that name', (line, code, sentence) => {
    const { status, stdout, stderr } = preparer(line.split(' '));
    expect({ status, stdout }).toEqual({ status: code, stdout: '' });
    expect(stderr.replaceAll('\u00A0', ' ')).toContain(sentence);
  });

  it('outside git, nor in a clone too shallow to hold a COPIL', () => {
    const clone = join(writeRepository({}), 'clone');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${demoRepository()}`, clone], {
      stdio: 'pipe',
    });
    const shallow = runPtsm(['copil', 'preparer'], { cwd: clone });
    expect(shallow).toMatchObject({ status: 3, stdout: '' });
    expect(shallow.stderr).toContain('git fetch --unshallow --tags');
    expect(runPtsm(['copil', 'preparer'], { cwd: writeRepository(fiches('2026-06')) }).status).toBe(3);
  });
});

function preparer(args: readonly string[]) {
  return runPtsm(['copil', 'preparer', ...args], { cwd: demoRepository() });
}

/** Several tests look at the same agenda. */
const MADE = new Map<string, Result<'ptsm.copil'>>();

function agenda(...args: readonly string[]): Result<'ptsm.copil'> {
  const key = args.join(' ');
  const made =
    MADE.get(key) ?? jsonOf('ptsm.copil', ['copil', 'preparer', ...args], { cwd: demoRepository() });
  MADE.set(key, made);
  return made;
}

function fiches(fin: string) {
  return {
    'fiches/1.md': soundFiche({ id: 1, fin }),
    'fiches/2.md': soundFiche({ id: 2, fin, diffusion: 'interne' }),
    'fiches/4.md': soundFiche({ id: 4 }),
  };
}
