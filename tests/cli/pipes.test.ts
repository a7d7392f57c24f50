import { expect, it } from 'vitest';
import type { Result } from '../../src/figures/result.ts';
import { soundFiche } from '../support/fiche-text.ts';
import { runShell, startPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const FAULTS = 300;
/** What a pipe holds before it must be read. */
const PIPE = 65_536;

/** As many fiches, each with its own unknown status. */
const faulty = Object.fromEntries(
  Array.from({ length: FAULTS }, (_, index) => [
    `fiches/${String(index + 1)}.md`,
    soundFiche({ id: index + 1, status: `inconnu-${String(index + 1)}` }),
  ]),
);

it('300 findings go through a pipe whole, and the exit code is still that of the findings', () => {
  const folder = writeRepository(faulty);
  const { status, stdout, stderr } = startPtsm(['valider', '-C', folder]);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(Buffer.byteLength(stdout)).toBeGreaterThan(PIPE);
  expect(stdout.match(/^erreur\[status-inconnu\]/gm)).toHaveLength(FAULTS);
  for (const id of [1, 150, 300]) expect(stdout).toContain(`inconnu-${String(id)}`);
  expect(stdout.trimEnd().split('\n').at(-1)).toContain('300');
});

it('a slow reader loses nothing either', () => {
  const folder = writeRepository(faulty);
  const { stdout } = runShell(`ptsm valider -C '${folder}' | { sleep 1; cat; } | grep -c '^erreur\\['`);
  expect(stdout.trim()).toBe(String(FAULTS));
});

it('300 findings in JSON are complete', () => {
  const { stdout } = startPtsm(['valider', '-f', 'json', '-C', writeRepository(faulty)]);
  const { findings, counts } = JSON.parse(stdout) as Result<'ptsm.constats'>;
  expect(findings).toHaveLength(FAULTS);
  expect(counts.erreur).toBe(FAULTS);
});

it('a reader that leaves early ends the run quietly, exit 0', () => {
  const folder = writeRepository(faulty);
  for (const args of ['lister -f json', 'valider -f json', 'valider']) {
    const { status, stderr } = runShell(`{ ptsm ${args} -C '${folder}'; echo "exit $?" >&2; } | head -c 10`);
    expect([args, status, stderr]).toEqual([args, 0, 'exit 0\n']);
  }
});

it('a reader that was never there ends it as quietly', () => {
  const folder = writeRepository(faulty);
  const { stderr } = runShell(`{ ptsm lister -f json -C '${folder}'; echo "exit $?" >&2; } | true`);
  expect(stderr).toBe('exit 0\n');
});

it('a closed standard error does not change the result', () => {
  const folder = writeRepository({ 'fiches/1.md': soundFiche({}) });
  const { stdout } = runShell(`ptsm lister --ou 'axe = 3' -f json -C '${folder}' 2>&-`);
  expect(JSON.parse(stdout)).toMatchObject({ kind: 'ptsm.fiches', fiches: [] });
});

it('the same fault in more than five fiches is one block, whose cut is announced', () => {
  const same = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [
      `fiches/${String(index + 1)}.md`,
      soundFiche({ id: index + 1, status: 'en cour' }),
    ]),
  );
  const { stdout } = startPtsm(['valider', '-C', writeRepository(same)]);
  expect(stdout.match(/^erreur\[/gm)).toHaveLength(1);
  const shown = stdout.match(/fiches\/\d+\.md:/g)?.length ?? 0;
  expect(stdout.replaceAll('\u00A0', ' ')).toContain(`et ${String(20 - shown)} autres fiches`);
});
