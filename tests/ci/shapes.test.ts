import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { action, comment, gitlab, hooks, stepsOf, validation, type Step } from './documents.ts';
import { expectValid } from './schemas.ts';

const WORKFLOWS = { 'ptsm.yml': validation, 'ptsm-commentaire.yml': comment };

const STEPS: readonly (readonly [string, readonly Step[]])[] = [
  ['action.yml', action.runs.steps],
  ...Object.entries(WORKFLOWS).map(([name, workflow]) => [name, stepsOf(workflow)] as const),
];

const SCRIPTS: readonly (readonly [string, string])[] = [
  ...STEPS.flatMap(([name, steps]) =>
    steps.flatMap(({ run }) => (run === undefined ? [] : [[name, run] as const])),
  ),
  ...Object.values(gitlab).flatMap((job) =>
    [...job.before_script, ...job.script].map((line) => ['gitlab.yml', line] as const),
  ),
  ...hooks.map(({ id, entry }) => [id, entry] as const),
];

/** Inputs of the one who wrote the workflow, numbers and hashes, and what the runner says of itself. */
const HARMLESS =
  /^(?:inputs\.[a-z-]+|steps\.valider\.outputs\.(?:code|rapport|sarif)|runner\.temp|github\.(?:token|event_name)|github\.event\.(?:pull_request\.number|merge_group\.base_sha|workflow_run\.(?:id|event|conclusion)))$/;

describe('what a forge reads has no key that it would ignore', () => {
  it('action.yml', () => {
    expectValid('action', action);
  });

  it.each(Object.entries(WORKFLOWS))('%s', (_, workflow) => {
    expectValid('workflow', workflow);
  });

  it('gitlab.yml', () => {
    expectValid('gitlab', gitlab);
  });

  it('.pre-commit-hooks.yaml', () => {
    expectValid('preCommit', hooks);
  });
});

describe('nothing that a stranger wrote is part of a script', () => {
  it.each(SCRIPTS)('%s: %s', (_, script) => {
    expect(script).not.toContain('${{');
    expect(spawnSync('bash', ['-n', '-c', script], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  it('github-script is given its program without expressions', () => {
    const programs = stepsOf(comment).map((step) => step.with?.['script'] ?? '');
    expect(programs.filter((program) => program !== '')).toHaveLength(1);
    for (const program of programs) expect(program).not.toContain('${{');
  });

  it.each(STEPS)('%s: no expression gives a title, a branch or a name', (_, steps) => {
    const expressions = [...JSON.stringify(steps).matchAll(/\$\{\{ (.+?) \}\}/g)].map(([, one = '']) => one);
    const values = expressions.flatMap(
      (one) => one.match(/(?:github|inputs|steps|runner|env)(?:\.[\w-]+)+/g) ?? [],
    );
    expect(values.length).toBeGreaterThanOrEqual(expressions.length);
    expect(values.filter((value) => !HARMLESS.test(value))).toEqual([]);
  });
});

describe('no more rights than needed', () => {
  it('the workflow that reads the request may only read', () => {
    expect(validation.permissions).toEqual({ contents: 'read' });
    expect(Object.values(validation.jobs).map(({ permissions }) => permissions)).toEqual([undefined]);
    expect(Object.keys(validation.on)).not.toContain('pull_request_target');
  });

  it('its checkout has the whole history, and leaves no token behind', () => {
    const checkout = stepsOf(validation).find(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkout?.with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
  });

  it('the workflow that writes runs no command, takes no code, and follows the first one', () => {
    expect(comment.permissions).toEqual({});
    expect(comment.jobs['commenter']?.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' });
    expect(stepsOf(comment).map(({ uses }) => uses?.split('@')[0])).toEqual([
      'actions/download-artifact',
      'actions/github-script',
    ]);
    expect(comment.on['workflow_run']?.workflows).toEqual([validation.name]);
    expect(comment.jobs['commenter']?.if).toContain("workflow_run.event == 'pull_request'");
  });

  it('what a request does to the plan is told only of a request, and cannot fail it', () => {
    const told = stepsOf(validation).filter(({ run }) => run?.includes('ptsm comparer'));
    expect(told).toMatchObject([
      { 'continue-on-error': true, if: "${{ !cancelled() && github.event_name == 'pull_request' }}" },
    ]);
  });

  it('one takes the artefact that the other leaves', () => {
    const [left, taken] = [validation, comment].map((workflow) =>
      stepsOf(workflow).find(({ uses }) => /^actions\/(?:up|down)load-artifact@/.test(uses ?? '')),
    );
    expect(taken?.with).toMatchObject({ name: left?.with?.['name'], path: left?.with?.['path'] });
  });
});
