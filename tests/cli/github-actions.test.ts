import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { runPtsm } from '../support/run-ptsm.ts';
import { sharedRepository } from '../support/shared-repository.ts';
import { writeRepository } from '../support/write-repository.ts';

const BEFORE = 'écrit par l’étape\n';

describe('in a GitHub workflow', () => {
  it('a check annotates on stderr, and keeps its result alone on stdout', () => {
    const { folder } = sharedRepository();
    const { status, stdout, stderr } = inWorkflow(['valider', '-f', 'json'], folder);
    expect({ status, stdout }).toEqual({ status: 1, stdout: plain(['valider', '-f', 'json'], folder) });
    expect(stderr).toBe(plain(['valider', '-f', 'github'], folder));
  });

  it('a check adds its comment to the summary of the step', () => {
    const { folder } = sharedRepository();
    const { summary } = inWorkflow(['valider'], folder);
    expect(summary).toBe(BEFORE + plain(['valider', '-f', 'markdown'], folder));
  });

  it('-f github annotates once, on stdout', () => {
    const { folder } = sharedRepository();
    const { stdout, stderr } = inWorkflow(['valider', '-f', 'github'], folder);
    expect({ stdout, stderr }).toEqual({ stdout: plain(['valider', '-f', 'github'], folder), stderr: '' });
  });

  it('-f github into a file still annotates', () => {
    const { folder } = sharedRepository();
    const file = join(writeRepository({}), 'annotations.txt');
    const { stderr } = inWorkflow(['valider', '-f', 'github', '-o', file], folder);
    expect(stderr).toContain('\n::error file=plans/nord/');
  });

  it('-q leaves both out', () => {
    const { folder } = sharedRepository();
    const { stderr, summary } = inWorkflow(['valider', '-q'], folder);
    expect({ stderr, summary }).toEqual({ stderr: '', summary: BEFORE });
  });

  it('a report adds nothing', () => {
    const { folder } = sharedRepository();
    const { stderr, summary } = inWorkflow(['axes'], folder);
    expect({ stderr, summary }).toEqual({ stderr: '', summary: BEFORE });
  });

  it('a sound plan has no annotation, and says so in the summary', () => {
    const folder = writeRepository({ 'fiches/1.md': soundFiche({}) });
    const { status, stderr, summary } = inWorkflow(['valider'], folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(summary).toContain('✓ 1\u00A0fiche valide');
  });
});

describe('a summary that cannot be written is said, and changes nothing else', () => {
  it.each([
    ['no name', () => ''],
    ['in a folder that does not exist', (folder: string) => join(folder, 'absent', 'resume.md')],
    ['a folder', (folder: string) => folder],
    [
      'full',
      (folder: string) => {
        writeFileSync(join(folder, 'resume.md'), 'x'.repeat(1024 * 1024));
        return join(folder, 'resume.md');
      },
    ],
  ])('%s', (_, pathIn) => {
    const { folder } = sharedRepository();
    const elsewhere = writeRepository({});
    const path = pathIn(elsewhere);
    const before = readdirSync(elsewhere);
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: path };
    const { status, stdout, stderr } = runPtsm(['valider'], { cwd: folder, env });
    expect({ status, stdout }).toEqual({ status: 1, stdout: plain(['valider'], folder) });
    expect(stderr).toContain('le résumé de l’étape n’est pas écrit');
    expect(readdirSync(elsewhere)).toEqual(before);
  });
});

function plain(args: readonly string[], folder: string): string {
  return runPtsm(args, { cwd: folder }).stdout;
}

function inWorkflow(args: readonly string[], cwd: string) {
  const path = join(writeRepository({ 'resume.md': BEFORE }), 'resume.md');
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: path };
  const run = runPtsm(args, { cwd, env });
  return { ...run, summary: readFileSync(path, 'utf8') };
}
