import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeRepository } from '../support/write-repository.ts';
import { stepsOf, validation } from './documents.ts';
import { runSteps } from './run-steps.ts';
import { callsIn, pathWith, STUB } from './shims.ts';

const BASE = 'b'.repeat(40);

function run(event: { readonly base: string; readonly number: string }, code = 0) {
  const workspace = writeRepository({ 'plan/ptsm.yaml': '' });
  const temp = writeRepository({});
  const path = pathWith(STUB);
  const outcome = runSteps(stepsOf(validation), {
    contexts: {
      'github.event.pull_request.base.sha': event.base,
      'github.event.pull_request.number': event.number,
    },
    env: { ...path, PTSM_SOURCE: 'github:o/ptsm#v1', PTSM_DOSSIER: 'plan du Nord', STUB_CODE: String(code) },
    workspace,
    temp,
  });
  const [npm, ptsm] = callsIn(path.CALLS);
  return { ...outcome, npm, ptsm, workspace, temp };
}

it('installs outside of the checkout, where no .npmrc of the request is read, and puts that on the path', () => {
  const { npm, temp } = run({ base: BASE, number: '7' });
  const tool = join(temp, 'outil');
  expect(npm?.args).toEqual(['install', '--no-audit', '--no-fund', '--prefix', tool, 'github:o/ptsm#v1']);
  expect(readFileSync(join(temp, 'path'), 'utf8')).toBe(`${tool}/node_modules/.bin\n`);
});

it('validates what a request changes, and leaves its comment and its number', () => {
  const { status, ptsm, workspace, temp } = run({ base: BASE, number: '7' }, 1);
  const comment = join(temp, 'ptsm', 'commentaire.md');
  expect(status).toBe(1);
  expect(ptsm?.cwd).toBe(workspace);
  expect(ptsm?.args).toEqual([
    'valider',
    '--dossier=plan du Nord',
    `--depuis=${BASE}`,
    '--rapport',
    `markdown=${comment}`,
  ]);
  expect(readFileSync(join(temp, 'ptsm', 'numero'), 'utf8')).toBe('7\n');
  expect(readFileSync(comment, 'utf8')).toBe('rapport\n');
});

it('validates everything outside of a request', () => {
  expect(run({ base: '', number: '' }).ptsm?.args).not.toContainEqual(expect.stringMatching(/^--depuis/));
});
