import { describe, expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { jsonOf, runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const SANS_PILOTE = { status: 'en-cours', year: 2024 };

describe('github keeps ten annotations of each level', () => {
  it('errors come first, then warnings, then one notice that counts the rest, remarks included', () => {
    const { folder, total } = repository([...times(14, { status: 'en cour' }), ...times(12, SANS_PILOTE)]);
    const lines = annotationsOf(folder);
    expect(levelsOf(lines)).toEqual([...times(10, 'error'), ...times(10, 'warning'), 'notice']);
    expect(total).toBeGreaterThanOrEqual(14 + 12 + 1);
    expect(lines.at(-1)).toContain(`::notice::${String(total - 20)} autres constats `);
    expect(lines.at(-1)).toContain(`sur ${String(total)}\u00A0;`);
  });

  it('a fault that a fiche repeats takes one place', () => {
    const { folder, total } = repository([{ publics: ['a1', 'b2', 'c3'] }, { publics: ['d4'] }]);
    const lines = annotationsOf(folder);
    expect(levelsOf(lines)).toEqual(['error', 'error', 'notice']);
    expect(lines[1]).toContain('d4');
    expect(lines[2]).toContain(`::notice::${String(total - 2)} autres constats `);
  });

  it('a plan with nothing wrong says nothing', () => {
    const folder = writeRepository({ 'fiches/1.md': soundFiche({}) });
    expect(runPtsm(['valider', '-f', 'github', '-C', folder])).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

describe('a comment holds in 64 KiB', () => {
  it('errors stay, what is cut is counted, and the end is whole', () => {
    const many = [...times(400, SANS_PILOTE), ...times(150, { status: 'é'.repeat(60) })];
    const { folder, total } = repository(many);
    const { stdout } = runPtsm(['valider', '-f', 'markdown', '-C', folder]);
    const bytes = Buffer.byteLength(stdout);
    expect(bytes).toBeLessThanOrEqual(65_536);
    expect(bytes).toBeGreaterThan(65_000);
    const rows = stdout.split('\n').filter((line) => /^\| [^GS-]/.test(line));
    const errors = rows.filter((row) => row.includes('| `status-inconnu` |'));
    expect(errors).toHaveLength(150);
    expect(rows.slice(0, 150)).toEqual(errors);
    expect(stdout).toContain(
      `**${String(total - rows.length)} constats ne sont pas montrés**, sur ${String(total)}`,
    );
    expect(stdout).toContain('- `fiche-sans-pilote`');
    expect(stdout.trimEnd().endsWith('</sub>')).toBe(true);
  });

  it('nothing is cut from a short one', () => {
    const { stdout } = runPtsm([
      'valider',
      '-f',
      'markdown',
      '-C',
      repository(times(50, { status: 'x' })).folder,
    ]);
    expect(stdout.match(/`status-inconnu` \|$/gm)).toHaveLength(50);
    expect(stdout).not.toContain('montré');
  });
});

function times<T>(count: number, one: T): readonly T[] {
  return Array.from({ length: count }, () => one);
}

/** Fiches with these keys, one less than what `ptsm.yaml` announces, and how many findings that makes. */
function repository(headers: readonly Readonly<Record<string, unknown>>[]) {
  const files = headers.map((header, index) => {
    const name = `fiches/${String(index + 1).padStart(3, '0')}.md`;
    return [name, soundFiche({ id: index + 1, ...header })] as const;
  });
  const folder = writeRepository({
    'ptsm.yaml': `inscrites: ${String(headers.length + 1)}\nregles: { titres-proches: ignorer }\n`,
    ...Object.fromEntries(files),
  });
  return { folder, total: jsonOf('ptsm.constats', ['valider', '-C', folder]).findings.length };
}

function annotationsOf(folder: string): readonly string[] {
  const { status, stdout } = runPtsm(['valider', '-f', 'github', '-C', folder]);
  expect(status).toBe(1);
  return stdout.trimEnd().split('\n');
}

function levelsOf(lines: readonly string[]): readonly string[] {
  return lines.map((line) => /^::(\w+)/.exec(line)?.[1] ?? line);
}
