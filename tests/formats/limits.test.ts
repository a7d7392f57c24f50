import { describe, expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const SANS_PILOTE = { status: 'en-cours', year: 2024 };

describe('github keeps ten annotations of each level', () => {
  it('errors come first, then warnings, then one notice that counts the rest, remarks included', () => {
    // 14 unknown statuses in as many fiches, 12 fiches without a pilot, and one remark on `inscrites`.
    const folder = repository([...times(14, { status: 'en cour' }), ...times(12, SANS_PILOTE)]);
    const lines = annotationsOf(folder);
    expect(levelsOf(lines)).toEqual([...times(10, 'error'), ...times(10, 'warning'), 'notice']);
    expect(lines.at(-1)).toMatch(/^::notice::7 autres constats .* sur 27\b/);
  });

  it('a fault that a fiche repeats takes one place', () => {
    const lines = annotationsOf(repository([{ publics: ['a1', 'b2', 'c3'] }, { publics: ['d4'] }]));
    expect(levelsOf(lines)).toEqual(['error', 'error', 'notice']);
    expect(lines[1]).toContain('d4');
    // Two more publics, and the remark.
    expect(lines[2]).toMatch(/^::notice::3 autres constats .* sur 5\b/);
  });

  it('a plan with nothing wrong says nothing', () => {
    const folder = writeRepository({ 'fiches/1.md': soundFiche({}) });
    expect(runPtsm(['valider', '-f', 'github', '-C', folder])).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

describe('a comment holds in 64 KiB', () => {
  it('errors stay, what is cut is counted, and the end is whole', () => {
    const many = [...times(400, SANS_PILOTE), ...times(150, { status: 'é'.repeat(60) })];
    const { stdout } = runPtsm(['valider', '-f', 'markdown', '-C', repository(many)]);
    const bytes = Buffer.byteLength(stdout);
    expect(bytes).toBeLessThanOrEqual(65_536);
    expect(bytes).toBeGreaterThan(65_000);
    const rows = stdout.split('\n').filter((line) => /^\| [^GS-]/.test(line));
    const errors = rows.filter((row) => row.includes('`status-inconnu`'));
    expect(errors).toHaveLength(150);
    expect(rows.slice(0, 150)).toEqual(errors);
    expect(stdout).toContain(`**${String(551 - rows.length)} constats ne sont pas montrés**, sur 551`);
    expect(stdout).toContain('- `fiche-sans-pilote`');
    expect(stdout.trimEnd().endsWith('</sub>')).toBe(true);
  });

  it('nothing is cut from a short one', () => {
    const { stdout } = runPtsm(['valider', '-f', 'markdown', '-C', repository(times(50, { status: 'x' }))]);
    expect(stdout.match(/`status-inconnu` \|$/gm)).toHaveLength(50);
    expect(stdout).not.toContain('montré');
  });
});

function times<T>(count: number, one: T): readonly T[] {
  return Array.from({ length: count }, () => one);
}

/** Fiches with these keys, one less than what `ptsm.yaml` announces: one remark more. */
function repository(headers: readonly Readonly<Record<string, unknown>>[]): string {
  const files = headers.map((header, index) => {
    const name = `fiches/${String(index + 1).padStart(3, '0')}.md`;
    return [name, soundFiche({ id: index + 1, ...header })] as const;
  });
  return writeRepository({
    'ptsm.yaml': `inscrites: ${String(headers.length + 1)}\n`,
    ...Object.fromEntries(files),
  });
}

function annotationsOf(folder: string): readonly string[] {
  const { status, stdout } = runPtsm(['valider', '-f', 'github', '-C', folder]);
  expect(status).toBe(1);
  return stdout.trimEnd().split('\n');
}

function levelsOf(lines: readonly string[]): readonly string[] {
  return lines.map((line) => /^::(\w+)/.exec(line)?.[1] ?? line);
}
