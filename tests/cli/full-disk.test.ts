import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runPtsm, runShell } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const EXAMPLE = ['bilan', '2024', '-C', 'examples/demonstration'];
const FORMATS = ['docx', 'pptx', 'xlsx', 'html', 'md', 'csv', 'json'];
const canMount = process.getuid?.() === 0;

describe.each(FORMATS)('a bilan in %s', (ending) => {
  const name = `bilan.${ending}`;

  it('larger than the system lets it be leaves the previous file as it was, exit 3', () => {
    const folder = writeRepository({ [name]: 'avant\n' });
    const file = join(folder, name);
    expectRefused(runShell(`ulimit -f 16; ptsm ${EXAMPLE.join(' ')} -o '${file}'`), folder, name);
  });

  it.skipIf(!canMount)('on a full disk leaves the previous file as it was, exit 3', () => {
    const folder = mounted('size=48k');
    writeFileSync(join(folder, name), 'avant\n');
    const run = runPtsm([...EXAMPLE, '-o', join(folder, name)]);
    expectRefused(run, folder, name);
    expect(run.stderr).toContain('plein');
  });

  it.skipIf(!canMount)('on a read-only disk leaves the previous file as it was, exit 3', () => {
    const folder = mounted('size=4m');
    writeFileSync(join(folder, name), 'avant\n');
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    expectRefused(runPtsm([...EXAMPLE, '-o', join(folder, name)]), folder, name);
  });
});

function expectRefused({ status, stdout, stderr }: ReturnType<typeof runPtsm>, folder: string, name: string) {
  expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
  expect(stderr).toMatch(/ne peut pas être écrit/);
  expect(stderr).not.toMatch(/ E[A-Z]{3,}/);
  expect(readdirSync(folder)).toEqual([name]);
  expect(readFileSync(join(folder, name), 'utf8')).toBe('avant\n');
}

/** A small disk of its own, gone when the test is over. */
function mounted(options: string): string {
  const folder = writeRepository({});
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
  onTestFinished(() => {
    execFileSync('umount', [folder]);
  });
  return folder;
}
