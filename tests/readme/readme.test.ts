import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { demoRepository } from '../support/demo-repository.ts';
import { holds, transcriptsOf, wordsOf } from './transcripts.ts';

const transcripts = transcriptsOf(readFileSync('README.md', 'utf8'));

it('shows real commands', () => {
  expect(transcripts.length).toBeGreaterThanOrEqual(5);
});

it.each(transcripts)('shows what « ptsm $command » prints in $folder', ({ folder, command, shown }) => {
  const where = folder === 'ptsm-demo' ? demoRepository() : folder;
  const args = [resolve('bin/ptsm.js'), ...wordsOf(command)];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: where });
  expect(shown).not.toBe('');
  expect(holds(shown, stdout), stdout).toBe(true);
});
