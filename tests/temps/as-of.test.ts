import { describe, expect, it } from 'vitest';
import { demoRepository } from '../support/demo-repository.ts';
import { runPtsm } from '../support/run-ptsm.ts';
import { checkoutOf, commitIdOf, lastCommitUpTo, TAGS } from './checkouts.ts';

const demo = demoRepository();

const READING = ['bilan -f json', 'axes -f json', 'couverture -f json', 'lister -f json', 'valider -f json'];
const OTHERS = [
  'bilan 2023 -f markdown',
  'bilan 2024 --avec-internes -f json',
  'decompte --par status --et axe -f json',
  'lister --ou status=en-cours -f csv',
  'voir 20 -f json',
  'valider -f markdown',
];
const CASES = [
  ...TAGS.flatMap((tag) => READING.map((line) => [line, tag] as const)),
  ...OTHERS.map((line) => [line, 'copil-2025-01'] as const),
];

describe('the plan as of a tag', () => {
  it.each(CASES)('is that of a checkout, to the byte, with its provenance: ptsm %s --au %s', (line, tag) => {
    const then = runPtsm([...line.split(' '), '--au', tag], { cwd: demo });
    expect(then).toEqual(runPtsm(line.split(' '), { cwd: checkoutOf(tag) }));
    expect(then.stdout).not.toBe('');
    if (line.endsWith('json')) expect(then.stdout).toContain(commitIdOf(tag));
  });
});

/** Days by what they try, with the commit where a person reading `git log` would stop. */
const DAYS = [
  ['2024-01-17', 'of a commit made at 00:20, in the zone of who made it', '05393f1'],
  ['2024-01-16', 'the day before, though it was still that day in Greenwich', '6d3764b'],
  ['2025-01-14', 'of a tag', 'cf4ca39'],
  ['2025-01-13', 'the day before a tag', '06d08d9'],
  ['2024-04-20', 'when the last commits were still on a branch', 'bac1851'],
  ['2024-04-22', 'when that branch was merged', 'e75a037'],
  ['2023-05-09', 'when a fiche could not be read', '75371e8'],
  ['2022-07-03', 'before fiches moved to folders', '7435c41'],
  ['2025-12-31', 'when nothing was committed', 'ef8b1b0'],
  ['2031-01-01', 'that has not come', '7d62d29'],
] as const;

describe('the plan as of a day', () => {
  it.each(DAYS)('%s, %s, is that of the last commit until its end', (day, _, commit) => {
    expect(lastCommitUpTo(day)).toMatch(new RegExp(`^${commit}`));
    const there = checkoutOf(commit, day);
    for (const line of ['bilan -f json', 'valider -f json']) {
      const then = JSON.parse(runPtsm([...line.split(' '), '--au', day], { cwd: demo }).stdout) as object;
      const expected = JSON.parse(runPtsm(line.split(' '), { cwd: there }).stdout) as object;
      expect({ ...then, provenance: null }).toEqual({ ...expected, provenance: null });
      expect(then).toHaveProperty('provenance.commit', lastCommitUpTo(day));
      expect(then).toHaveProperty('provenance.etat', 'propre');
    }
  });

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles'])(
    'does not depend on the zone of the machine: %s',
    (TZ) => {
      const commitAt = (day: string) =>
        (
          JSON.parse(runPtsm(['axes', '--au', day, '-f', 'json'], { cwd: demo, env: { TZ } }).stdout) as {
            readonly provenance: { readonly commit: string };
          }
        ).provenance.commit;
      expect(commitAt('2024-01-16')).toMatch(/^6d3764b/);
      expect(commitAt('2024-01-17')).toMatch(/^05393f1/);
    },
  );
});
