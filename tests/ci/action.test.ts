import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeRepository } from '../support/write-repository.ts';
import { action } from './documents.ts';
import { runSteps } from './run-steps.ts';
import { callsIn, pathWith, STUB } from './shims.ts';

const NO_REQUEST = {
  'github.event.pull_request.base.sha': '',
  'github.event.merge_group.base_sha': '',
};
const BASE = 'a'.repeat(40);
const REQUEST = { ...NO_REQUEST, 'github.event.pull_request.base.sha': BASE };

interface Given {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: Readonly<Record<string, string>>;
  readonly code?: number;
}

/** The steps of action.yml, around a tool that writes down how it was called. */
function run({ inputs = {}, event = NO_REQUEST, code = 0 }: Given) {
  const checkout = writeRepository({ 'bin/ptsm.js': STUB, 'package.json': '{ "type": "module" }' });
  const workspace = writeRepository({ 'ptsm.yaml': '' });
  const temp = writeRepository({});
  const path = pathWith(STUB);
  const defaults = Object.entries(action.inputs).map(
    ([name, input]) => [`inputs.${name}`, input.default] as const,
  );
  const given = Object.entries(inputs).map(([name, value]) => [`inputs.${name}`, value] as const);
  const outcome = runSteps(action.runs.steps, {
    contexts: { ...event, ...Object.fromEntries([...defaults, ...given]) },
    env: { ...path, GITHUB_ACTION_PATH: checkout, GITHUB_ACTIONS: 'true', STUB_CODE: String(code) },
    workspace,
    temp,
  });
  const [npm, ...ptsm] = callsIn(path.CALLS);
  return { ...outcome, npm, ptsm, checkout, workspace, temp };
}

it('installs the tool from the checkout of the action, as its lockfile says', () => {
  const { npm, checkout } = run({});
  expect(npm).toMatchObject({ cwd: checkout, args: ['ci', '--no-audit', '--no-fund'] });
});

it('says where the report is, and that nothing is to be mended', () => {
  const { status, outputs, temp, ptsm, workspace } = run({});
  const report = join(temp, 'ptsm-rapport.md');
  expect(status).toBe(0);
  expect(outputs).toMatchObject({
    'steps.valider.outputs.code': '0',
    'steps.valider.outputs.rapport': report,
  });
  expect(existsSync(report)).toBe(true);
  expect(ptsm).toEqual([
    { cwd: workspace, annotates: true, args: ['valider', '--dossier=.', '--rapport', `markdown=${report}`] },
  ]);
});

it.each([1, 2, 3, 70])('fails with the code of the tool, %i, and says it', (code) => {
  const { status, outputs } = run({ code });
  expect({ status, said: outputs['steps.valider.outputs.code'] }).toEqual({
    status: code,
    said: String(code),
  });
});

describe('compares', () => {
  it.each([
    ['with nothing outside of a request', {}, NO_REQUEST, null],
    ['with the base of the request', {}, REQUEST, BASE],
    [
      'with the base of a merge queue',
      {},
      { ...NO_REQUEST, 'github.event.merge_group.base_sha': BASE },
      BASE,
    ],
    ['with what it is told', { depuis: 'v1' }, REQUEST, 'v1'],
    ['with nothing if so told', { depuis: 'non' }, REQUEST, null],
    ['with a ref that looks like an option, as a ref', { depuis: '--output=x' }, REQUEST, '--output=x'],
  ] as const)('%s', (...[, inputs, event, expected]) => {
    const [call] = run({ inputs, event }).ptsm;
    const since = call?.args.filter((arg) => arg.startsWith('--depuis'));
    expect(since).toEqual(expected === null ? [] : [`--depuis=${expected}`]);
  });
});

describe('hands on', () => {
  it.each([
    ['strict', { strict: 'true' }, ['--strict']],
    ['no strict unless true', { strict: 'false' }, []],
    [
      'one argument a line, none of them split',
      { arguments: '--config=mon plan.yaml\n\n$(touch x)\n' },
      ['--config=mon plan.yaml', '$(touch x)'],
    ],
  ])('%s', (_, inputs, expected) => {
    const [call] = run({ inputs }).ptsm;
    expect(call?.args.slice(2, -2)).toEqual(expected);
  });

  it.each(['plan du Nord', '$(touch x)', '"; touch x; "', '`touch x`', '--strict'])(
    'a folder named %s as it is',
    (dossier) => {
      const { ptsm, workspace } = run({ inputs: { dossier } });
      expect(ptsm[0]?.args[1]).toBe(`--dossier=${dossier}`);
      expect(existsSync(join(workspace, 'x'))).toBe(false);
    },
  );
});

describe('writes SARIF', () => {
  it('with every finding and no annotation, before it judges what is new', () => {
    const { ptsm, workspace } = run({
      inputs: { sarif: 'ptsm.sarif', strict: 'true' },
      event: REQUEST,
      code: 1,
    });
    expect(ptsm.map(({ annotates }) => annotates)).toEqual([false, true]);
    expect(ptsm[0]?.args).toEqual([
      'valider',
      '--dossier=.',
      '--strict',
      '-q',
      '-f',
      'sarif',
      '-o',
      'ptsm.sarif',
    ]);
    expect(ptsm[1]?.args).toContain(`--depuis=${BASE}`);
    expect(existsSync(join(workspace, 'ptsm.sarif'))).toBe(true);
  });

  it('aside when it is only to be sent', () => {
    const { outputs, temp } = run({ inputs: { 'envoyer-sarif': 'true' } });
    expect(outputs['steps.valider.outputs.sarif']).toBe(join(temp, 'ptsm.sarif'));
  });

  it('and stops there when it cannot', () => {
    const { ptsm, status } = run({ inputs: { sarif: 'ptsm.sarif' }, code: 3 });
    expect({ calls: ptsm.length, status }).toEqual({ calls: 1, status: 3 });
  });

  it('and sends it only if asked, whatever was found, but not after a run that did not end', () => {
    const send = action.runs.steps.find(({ uses }) => uses?.startsWith('github/codeql-action/'));
    expect(send?.if).toBe(
      `\${{ !cancelled() && inputs.envoyer-sarif == 'true' && contains(fromJSON('["0", "1"]'), steps.valider.outputs.code) }}`,
    );
  });
});
