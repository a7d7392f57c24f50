import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeRepository } from '../support/write-repository.ts';
import { action } from './documents.ts';
import { runSteps } from './run-steps.ts';
import { callsIn, pathWith, STUB } from './shims.ts';

interface Event {
  /** The branch that a request would merge into. */
  readonly base?: string;
  /** The commit that a queue would merge into. */
  readonly queue?: string;
}

const QUEUE = 'a'.repeat(40);
const REQUEST = { base: 'main' };

interface Given {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: Event;
  readonly code?: number;
  readonly comparer?: number;
}

/** The steps of action.yml, around a tool that writes down how it was called. */
function run({ inputs = {}, event: { base = '', queue = '' } = {}, code = 0, comparer = 0 }: Given) {
  const checkout = writeRepository({ 'bin/ptsm.js': STUB, 'package.json': '{ "type": "module" }' });
  const workspace = writeRepository({ 'ptsm.yaml': '' });
  const temp = writeRepository({});
  const path = pathWith(STUB);
  const defaults = Object.entries(action.inputs).map(
    ([name, input]) => [`inputs.${name}`, input.default] as const,
  );
  const given = Object.entries(inputs).map(([name, value]) => [`inputs.${name}`, value] as const);
  const outcome = runSteps(action.runs.steps, {
    contexts: {
      'github.event.merge_group.base_sha': queue,
      ...Object.fromEntries([...defaults, ...given]),
    },
    env: {
      ...path,
      GITHUB_ACTION_PATH: checkout,
      GITHUB_ACTIONS: 'true',
      GITHUB_BASE_REF: base,
      STUB_CODE: String(code),
      STUB_COMPARER: String(comparer),
    },
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
    ['with nothing outside of a request', {}, {}, null],
    ['with the branch that a request would merge into', {}, REQUEST, 'origin/main'],
    ['with the base of a merge queue', {}, { queue: QUEUE }, QUEUE],
    ['with what it is told', { depuis: 'v1' }, REQUEST, 'v1'],
    ['with nothing if so told', { depuis: 'non' }, REQUEST, null],
    ['with a ref that looks like an option, as a ref', { depuis: '--output=x' }, REQUEST, '--output=x'],
  ] as const)('%s', (...[, inputs, event, expected]) => {
    const { ptsm } = run({ inputs, event });
    const since = ptsm.flatMap(({ args }) => args.filter((arg) => /^--(?:depuis|demande)/.test(arg)));
    expect(since).toEqual(expected === null ? [] : [`--depuis=${expected}`, `--demande=${expected}`]);
  });
});

describe('says where to find what the request does to the plan', () => {
  const EFFECTS = 'steps.valider.outputs.effets';

  it('even where it has faults, and exits as the validation does', () => {
    const { status, outputs, temp, ptsm } = run({ inputs: { dossier: 'plan' }, event: REQUEST, code: 1 });
    const file = join(temp, 'ptsm-effets.md');
    expect({ status, file: outputs[EFFECTS], isThere: existsSync(file) }).toEqual({
      status: 1,
      file,
      isThere: true,
    });
    expect(ptsm[1]?.args).toEqual(['comparer', '--dossier=plan', '--demande=origin/main', '-q', '-o', file]);
  });

  it.each([
    ['outside of a request', {}, 0],
    ['where the comparison fails, which changes nothing else', { event: REQUEST, comparer: 3 }, 0],
    ['where the validation could not end', { event: REQUEST, code: 3 }, 3],
  ])('nowhere %s', (_, given, expected) => {
    const { status, outputs } = run(given);
    expect({ status, file: outputs[EFFECTS] }).toEqual({ status: expected, file: '' });
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
    expect(ptsm.map(({ args, annotates }) => [args[0], annotates])).toEqual([
      ['valider', false],
      ['valider', true],
      ['comparer', true],
    ]);
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
    expect(ptsm[1]?.args).toContain('--depuis=origin/main');
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
