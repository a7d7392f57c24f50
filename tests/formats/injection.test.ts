import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOSTILE, SINGLE, validerOf } from '../support/hostile-plan.ts';
import { runPtsm } from '../support/run-ptsm.ts';
import { schemaFaults } from '../support/schema-faults.ts';
import { writeRepository } from '../support/write-repository.ts';

/** Of a terminal, or that turn the text. */
const COMMANDS = /[\0-\x09\x0B-\x1F\x7F-\x9F\u200B\u202A-\u202E\u2028\u2029\u2066-\u2069\uFEFF\uFFFE\uFFFF]/;

describe('hostile titles and names', () => {
  it.each([
    ['compact', null],
    ['markdown', null],
    ['gitlab', 'gitlab-code-quality.json'],
    ['sarif', 'sarif-2.1.0-rtm.5.json'],
    ['junit', 'junit.xsd'],
    ['rdjson', 'reviewdog-rdjson.json'],
  ])('in %s, order nothing and leave the document whole', async (format, schema) => {
    const output = validerOf(HOSTILE, format);
    expect(output).toContain('onerror=alert');
    const obeyed = output.split('\n').filter((line) => /^\s*::|##\[/.test(line) || COMMANDS.test(line));
    expect(obeyed).toEqual([]);
    expect(schema === null ? [] : await schemaFaults(schema, output)).toEqual([]);
  });

  it('in sarif, make no link and no place to fill', () => {
    const output = validerOf(HOSTILE, 'sarif');
    expect(output).toContain('https://a.fr');
    expect(output).not.toMatch(/\]\(/);
    expect(output).not.toMatch(/\{\d/);
  });

  it.each(chunks(Object.entries(SINGLE), 10))(
    'in github, make no command but ours (ten files, %#)',
    (...entries) => {
      const lines = validerOf(Object.fromEntries(entries), 'github')
        .trimEnd()
        .split(/\r?\n|\r/);
      const place = /^::(?:error|warning) file=[^:,]+,line=\d+,endLine=\d+,[^:]*title=[a-z-]+::[^:]/;
      expect(lines.filter((line) => !place.test(line) && !line.startsWith('::notice::'))).toEqual([]);
      expect(lines.filter((line) => line.includes('##[') || COMMANDS.test(line))).toEqual([]);
      expect(lines.length).toBeGreaterThanOrEqual(entries.length);
    },
  );

  it('in what a workflow prints by itself, as harmless', () => {
    const folder = writeRepository({ 'ptsm.yaml': '', 'resume.txt': '', ...HOSTILE });
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'resume.txt') };
    const { stdout, stderr } = runPtsm(['valider'], { cwd: folder, env });
    expect(stdout.split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
    const lines = stderr.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(21);
    expect(
      lines.filter((line) => !/^::(?:error|warning|notice)\b/.test(line) || line.includes('##[')),
    ).toEqual([]);
  });
});

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const starts = items.flatMap((_, index) => (index % size === 0 ? [index] : []));
  return starts.map((start) => items.slice(start, start + size));
}
