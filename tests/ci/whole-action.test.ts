import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { gitRepository } from '../support/git-repository.ts';
import { writeRepository } from '../support/write-repository.ts';
import { action } from './documents.ts';
import { runSteps } from './run-steps.ts';
import { pathWith, PROJECT, REAL } from './shims.ts';

/** A plan in a folder, with an old fault at its base and a new one since. */
function request() {
  const repository = gitRepository({
    'plan/ptsm.yaml': '',
    'plan/fiches/1.md': soundFiche({ id: 1, status: 'en cour' }),
  });
  const base = repository.git('rev-parse', 'HEAD').trim();
  repository.commit({ 'plan/fiches/2.md': soundFiche({ id: 2, title: 'Autre', priority: 9 }) });
  return { workspace: repository.folder, base };
}

function run(inputs: Readonly<Record<string, string>> = {}) {
  const { workspace, base } = request();
  const temp = writeRepository({ summary: '' });
  const defaults = Object.entries(action.inputs).map(
    ([name, input]) => [`inputs.${name}`, input.default] as const,
  );
  const outcome = runSteps(action.runs.steps, {
    contexts: {
      ...Object.fromEntries(defaults),
      'inputs.dossier': 'plan',
      ...inputs,
      'github.event.pull_request.base.sha': base,
      'github.event.merge_group.base_sha': '',
    },
    env: {
      ...pathWith(REAL),
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_PATH: PROJECT,
      GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    },
    workspace,
    temp,
  });
  return { ...outcome, workspace, temp };
}

describe('the whole action, on a request that adds a fault to a plan that had one', () => {
  it('annotates the new fault alone, where the forge finds it', () => {
    const { status, stdout, stderr } = run();
    expect(status).toBe(1);
    const annotations = (stdout + stderr).split('\n').filter((line) => /^::(?:error|warning)/.test(line));
    expect(annotations.length).toBeGreaterThan(0);
    for (const line of annotations) expect(line).toContain('file=plan/fiches/2.md');
  });

  it('leaves a report that can be a comment, and a summary', () => {
    const { temp, outputs } = run();
    expect(readFileSync(outputs['steps.valider.outputs.rapport'] ?? '', 'utf8')).toMatch(
      /^<!-- ptsm valider -->\n/,
    );
    for (const file of [outputs['steps.valider.outputs.rapport'] ?? '', join(temp, 'summary')]) {
      expect(readFileSync(file, 'utf8')).toContain('fiches/2.md');
      expect(readFileSync(file, 'utf8')).not.toContain('fiches/1.md');
    }
  });

  it('leaves SARIF with both, and annotates no fault twice', () => {
    const { workspace, stdout, stderr } = run({ 'inputs.sarif': 'ptsm.sarif' });
    const sarif = readFileSync(join(workspace, 'ptsm.sarif'), 'utf8');
    expect(sarif).toContain('plan/fiches/1.md');
    expect(sarif).toContain('plan/fiches/2.md');
    expect((stdout + stderr).match(/^::error file=plan\/fiches\/2\.md/gm)).toHaveLength(1);
  });
});
