import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { gitRepository } from '../support/git-repository.ts';
import { writeRepository } from '../support/write-repository.ts';
import { action } from './documents.ts';
import { runSteps } from './run-steps.ts';
import { pathWith, PROJECT, REAL } from './shims.ts';

/**
 * As a forge checks a request out: on no branch, already merged into `main`, which has gone on before that and after. Fiche 1
 * was faulty from the start, the request adds fiche 2, others add 3 and 4.
 */
function request(): string {
  const { folder, git, commit } = gitRepository({
    'plan/ptsm.yaml': '',
    'plan/fiches/1.md': soundFiche({ id: 1, status: 'en cour' }),
  });
  const add = (id: number) => {
    commit({
      [`plan/fiches/${String(id)}.md`]: soundFiche({ id, title: `Fiche ${String(id)}`, priority: 9 }),
    });
  };
  git('checkout', '--quiet', '-b', 'demande');
  add(2);
  git('checkout', '--quiet', 'main');
  add(3);
  git('checkout', '--quiet', '-b', 'fusion');
  git('merge', '--quiet', '--no-ff', '--message', 'fusion', 'demande');
  git('checkout', '--quiet', 'main');
  add(4);
  git('update-ref', 'refs/remotes/origin/main', 'main');
  git('checkout', '--quiet', '--detach', 'fusion');
  return folder;
}

function run(inputs: Readonly<Record<string, string>> = {}) {
  const workspace = request();
  const temp = writeRepository({ summary: '' });
  const defaults = Object.entries(action.inputs).map(
    ([name, input]) => [`inputs.${name}`, input.default] as const,
  );
  const outcome = runSteps(action.runs.steps, {
    contexts: {
      ...Object.fromEntries(defaults),
      'inputs.dossier': 'plan',
      ...inputs,
      'github.event.merge_group.base_sha': '',
    },
    env: {
      ...pathWith(REAL),
      GITHUB_ACTIONS: 'true',
      GITHUB_BASE_REF: 'main',
      GITHUB_ACTION_PATH: PROJECT,
      GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    },
    workspace,
    temp,
  });
  return { ...outcome, workspace, temp };
}

describe('the whole action, on a request that adds a fault to a plan that has others', () => {
  it('annotates the new fault alone, where the forge finds it', () => {
    const { status, stdout, stderr } = run();
    expect(status).toBe(1);
    const annotations = (stdout + stderr).split('\n').filter((line) => /^::(?:error|warning)/.test(line));
    expect(annotations.length).toBeGreaterThan(0);
    for (const line of annotations) expect(line).toContain('file=plan/fiches/2.md');
  });

  it('leaves two texts that can be comments, and a summary, of the request alone', () => {
    const { temp, outputs } = run();
    const report = readFileSync(outputs['steps.valider.outputs.rapport'] ?? '', 'utf8');
    const effects = readFileSync(outputs['steps.valider.outputs.effets'] ?? '', 'utf8');
    expect(report).toMatch(/^<!-- ptsm valider -->\n/);
    expect(effects).toMatch(/^<!-- ptsm comparer -->\n/);
    for (const text of [report, effects, readFileSync(join(temp, 'summary'), 'utf8')]) {
      expect(text).toContain('fiches/2.md');
      expect(text).not.toMatch(/fiches\/[134]\.md|Fiche [134]/);
    }
  });

  it('leaves SARIF with all, and annotates no fault twice', () => {
    const { workspace, stdout, stderr } = run({ 'inputs.sarif': 'ptsm.sarif' });
    const sarif = readFileSync(join(workspace, 'ptsm.sarif'), 'utf8');
    for (const id of [1, 2, 3]) expect(sarif).toContain(`plan/fiches/${String(id)}.md`);
    expect((stdout + stderr).match(/^::error file=plan\/fiches\/2\.md/gm)).toHaveLength(1);
  });
});
