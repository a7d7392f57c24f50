import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeRepository } from '../support/write-repository.ts';
import { gitlab } from './documents.ts';
import { callsIn, pathWith, STUB } from './shims.ts';

const job = gitlab.ptsm;
const BASE = 'e'.repeat(40);

/** The job as GitLab's runner does it: its variables, then all its lines in one shell that stops at the first failure. */
function run({ request = false, code = 0 }) {
  const folder = writeRepository({ 'plan/ptsm.yaml': '' });
  const path = pathWith(STUB);
  const script = [...job.before_script, ...job.script].join('\n');
  const { status } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd: folder,
    env: {
      ...path,
      ...job.variables,
      PTSM_DOSSIER: 'plan du Nord',
      PTSM_SOURCE: 'github:o/ptsm#v1',
      STUB_CODE: String(code),
      ...(request ? { CI_MERGE_REQUEST_DIFF_BASE_SHA: BASE } : {}),
    },
  });
  const [npm, ...ptsm] = callsIn(path.CALLS);
  return { status, npm, ptsm: ptsm.map(({ args }) => args), folder };
}

it('installs outside of the checkout, where no .npmrc of the request is read', () => {
  const args = ['install', '--no-audit', '--no-fund', '--prefix', '/tmp/outil', 'github:o/ptsm#v1'];
  expect(run({}).npm?.args).toEqual(args);
});

it('leaves the two reports, which hold everything, then judges what the request changes', () => {
  const { ptsm } = run({ request: true });
  const [all, changed] = ptsm;
  expect(ptsm).toHaveLength(2);
  expect(all).toEqual(
    expect.arrayContaining(['--dossier=plan du Nord', 'gitlab=ptsm-qualite.json', 'junit=ptsm-junit.xml']),
  );
  expect(all).not.toContainEqual(expect.stringMatching(/^--depuis/));
  expect(changed).toEqual(['valider', '--dossier=plan du Nord', `--depuis=${BASE}`]);
});

it('judges everything outside of a request', () => {
  expect(run({}).ptsm[1]).toEqual(['valider', '--dossier=plan du Nord']);
});

it('has every file that it declares once it has run, even if fiches are to be mended', () => {
  const { folder } = run({ code: 1 });
  const declared = [...Object.values(job.artifacts.reports), ...job.artifacts.paths];
  expect(declared).toHaveLength(3);
  expect(declared.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
});

describe('the job', () => {
  it.each([
    [0, 0, 2],
    [1, 1, 2],
    [2, 1, 1],
    [3, 1, 1],
  ])('of a tool that exits %i exits %i, after %i runs', (code, expected, runs) => {
    const { status, ptsm } = run({ code });
    expect({ status, runs: ptsm.length }).toEqual({ status: expected, runs });
  });
});

it('fetches the whole history', () => {
  expect(job.variables['GIT_DEPTH']).toBe('0');
});
