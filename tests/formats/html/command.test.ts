import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasChromium, showHtml } from '../../support/chromium.ts';
import { jsonOf, runPtsm } from '../../support/run-ptsm.ts';

const EXAMPLE = ['-C', 'examples/bouches-du-rhone'];

describe('ptsm -o page.html', () => {
  it.each(['html', 'htm'])('is chosen by the ending .%s, and writes the same bytes twice', (ending) => {
    const [first, second] = [written(['bilan'], `bilan.${ending}`), written(['bilan'], `bilan.${ending}`)];
    expect(first.startsWith('<!doctype html><html lang="fr">')).toBe(true);
    expect(second).toBe(first);
  });

  it.each([
    [['bilan']],
    [['axes']],
    [['couverture']],
    [['lister']],
    [['voir', '12']],
    [['valider']],
    [['regles']],
  ])('%j prints one title, and nothing that a table cannot say', (command) => {
    const { stdout, status } = runPtsm([...command, ...EXAMPLE, '-f', 'html']);
    expect(status).toBeOneOf([0, 1]);
    expect(stdout.match(/<h1>/g)).toHaveLength(1);
    expect(stdout.match(/<table/g)?.length ?? 0).toBe(stdout.match(/<caption[ >]/g)?.length ?? 0);
  });
});

describe.skipIf(!hasChromium)('the page of a bilan', () => {
  it('says what its JSON says, cell by cell', async () => {
    const { tables } = jsonOf('ptsm.bilan', ['bilan', ...EXAMPLE]);
    const { page } = await showHtml(written(['bilan'], 'bilan.html'));
    const shown = await page.evaluate<readonly Shown[]>(TABLES);
    const compared = tables.filter(({ title }) => shown.some((one) => one.title === title));
    expect(compared.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['axes', 'annees', 'priorites-axes']),
    );
    for (const { title, rows, total } of compared) {
      const printed = shown.find((one) => one.title === title)?.rows ?? [];
      const expected = [...rows, total].map(({ cells }) => cells.map(({ value }) => value));
      const read = printed.map((row, index) =>
        row.slice(1, 1 + (expected[index]?.length ?? 0)).map(numberOf),
      );
      expect(read, title).toEqual(expected);
    }
  });
});

interface Shown {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

const TABLES = `[...document.querySelectorAll('table')].map((table) => ({
  title: table.caption.textContent,
  rows: [...table.tBodies[0].rows].map((row) => [...row.cells].map((cell) => cell.textContent)),
}))`;

function written(command: readonly string[], name: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'ptsm-html-')), name);
  const { status, stderr } = runPtsm([...command, ...EXAMPLE, '-o', file]);
  expect(status, stderr).toBe(0);
  return readFileSync(file, 'utf8');
}

function numberOf(text: string): number {
  return Number(text.replace(/[\u00A0\u202F]/g, '').replace(',', '.'));
}
