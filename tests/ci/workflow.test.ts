import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeRepository } from '../support/write-repository.ts';
import { stepsOf, validation } from './documents.ts';
import { runSteps } from './run-steps.ts';
import { callsIn, pathWith, STUB } from './shims.ts';

interface Given {
  /** The branch that a request would merge into. */
  readonly base?: string;
  readonly code?: number;
  readonly comparer?: number;
}

function run({ base = '', code = 0, comparer = 0 }: Given) {
  const workspace = writeRepository({ 'plan/ptsm.yaml': '' });
  const temp = writeRepository({});
  const path = pathWith(STUB);
  const outcome = runSteps(stepsOf(validation), {
    contexts: {
      'github.event_name': base === '' ? 'push' : 'pull_request',
      'github.event.pull_request.number': base === '' ? '' : '7',
    },
    env: {
      ...path,
      GITHUB_BASE_REF: base,
      PTSM_SOURCE: 'github:o/ptsm#v1',
      PTSM_DOSSIER: 'plan du Nord',
      STUB_CODE: String(code),
      STUB_COMPARER: String(comparer),
    },
    workspace,
    temp,
  });
  const [npm, ptsm, comparison] = callsIn(path.CALLS);
  return { ...outcome, npm, ptsm, comparison, workspace, left: join(temp, 'ptsm'), temp };
}

it('installs outside of the checkout, where no .npmrc of the request is read, and puts that on the path', () => {
  const { npm, temp } = run({ base: 'main' });
  const tool = join(temp, 'outil');
  expect(npm?.args).toEqual(['install', '--no-audit', '--no-fund', '--prefix', tool, 'github:o/ptsm#v1']);
  expect(readFileSync(join(temp, 'path'), 'utf8')).toBe(`${tool}/node_modules/.bin\n`);
});

it('validates what a request changes, and leaves its comment and its number', () => {
  const { status, ptsm, workspace, left } = run({ base: 'main', code: 1 });
  const comment = join(left, 'commentaire.md');
  expect(status).toBe(1);
  expect(ptsm?.cwd).toBe(workspace);
  expect(ptsm?.args).toEqual([
    'valider',
    '--dossier=plan du Nord',
    '--depuis=origin/main',
    '--rapport',
    `markdown=${comment}`,
  ]);
  expect(readFileSync(join(left, 'numero'), 'utf8')).toBe('7\n');
  expect(readFileSync(comment, 'utf8')).toBe('rapport\n');
});

it('leaves what a request does to the plan, even where it has faults', () => {
  const { comparison, left } = run({ base: '--output=x', code: 1 });
  const effects = join(left, 'effets.md');
  expect(comparison?.args).toEqual([
    'comparer',
    '--dossier=plan du Nord',
    '--demande=origin/--output=x',
    '-o',
    effects,
  ]);
  expect(readFileSync(effects, 'utf8')).toBe('sortie\n');
});

it('succeeds where only the comparison fails', () => {
  const { status, left } = run({ base: 'main', comparer: 3 });
  expect(status).toBe(0);
  expect(readdirSync(left).sort()).toEqual(['commentaire.md', 'numero']);
});

it('validates everything outside of a request, and compares nothing', () => {
  const { ptsm, comparison } = run({});
  expect(ptsm?.args).not.toContainEqual(expect.stringMatching(/^--depuis/));
  expect(comparison).toBeUndefined();
});
