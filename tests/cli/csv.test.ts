import { expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const EXAMPLE = ['-C', 'examples/bouches-du-rhone'];
const FORMULAS = ['=cmd()', '+33 4 91', '-1+1', '@SUM(A1)', '＝cmd()', '"=cmd()', ' =cmd()'];

it('the French dialect is what Excel opens: byte-order mark, semicolons, CRLF, decimal comma', () => {
  const { stdout } = runPtsm(['axes', '-f', 'csv', ...EXAMPLE]);
  expect(runPtsm(['axes', '-f', 'csv', '--csv', 'fr', ...EXAMPLE]).stdout).toBe(stdout);
  expect(stdout.startsWith('\uFEFFAxe;')).toBe(true);
  expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(
    linesOf(stdout, ';')
      .find(([axe]) => axe === 'Axe 2')
      ?.slice(-2),
  ).toEqual(['16', '32,65']);
});

it('the standard dialect is RFC 4180: commas, CRLF, decimal point, no mark', () => {
  const { stdout } = runPtsm(['axes', '-f', 'csv', '--csv', 'std', ...EXAMPLE]);
  expect(stdout.startsWith('Axe,')).toBe(true);
  expect(stdout.endsWith('\r\n')).toBe(true);
  expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(
    linesOf(stdout, ',')
      .find(([axe]) => axe === 'Axe 2')
      ?.slice(-2),
  ).toEqual(['16', '32.65']);
});

it('both dialects say the same, cell by cell', () => {
  const [fr, std] = (['fr', 'std'] as const).map((csv) =>
    linesOf(runPtsm(['lister', '-f', 'csv', '--csv', csv, ...EXAMPLE]).stdout, csv === 'fr' ? ';' : ','),
  );
  expect(fr).toEqual(std);
  expect(fr).toHaveLength(26);
  expect(new Set(fr?.map(({ length }) => length)).size).toBe(1);
});

it('a text that a spreadsheet would compute stays a text', () => {
  const files = FORMULAS.map((title, index) => [
    `fiches/${String(index)}.md`,
    soundFiche({ id: index + 1, title, groupe: title }),
  ]);
  const folder = writeRepository(Object.fromEntries(files) as Record<string, string>);
  for (const args of [
    ['lister'],
    ['decompte', '--par', 'groupe'],
    ['decompte', '--par', 'axe', '--et', 'groupe'],
  ]) {
    const cells = linesOf(runPtsm([...args, '-f', 'csv', '-C', folder]).stdout, ';').flat();
    const risky = cells.filter((cell) => /^["'\s]*[=+\-@＝]/.test(cell));
    expect(new Set(risky).size).toBe(new Set(FORMULAS.map((title) => title.trim())).size);
    for (const cell of risky) expect(cell).toMatch(/^'/);
  }
});

it('numbers stay numbers, negative ones too', () => {
  const published = 'chiffres-publies:\n  - { figure: engagees, valeur: 5, source: Synthèse }\n';
  const folder = writeRepository({
    'ptsm.yaml': published,
    'fiches/1.md': soundFiche({ status: 'en-preparation' }),
  });
  const rows = linesOf(runPtsm(['bilan', '-f', 'csv', '-C', folder]).stdout, ';');
  expect(rows.find((cells) => cells[1] === '5')).toEqual([expect.any(String), '5', '1', '-4']);
});

it('separators, quotes and ends of line inside a title stay inside its cell', () => {
  const title = 'Un ; deux, "trois" : quatre';
  const folder = writeRepository({ 'fiches/1.md': soundFiche({ title }) });
  for (const [csv, separator] of [
    ['fr', ';'],
    ['std', ','],
  ] as const) {
    const { stdout } = runPtsm(['lister', '-f', 'csv', '--csv', csv, '-C', folder]);
    expect(linesOf(stdout, separator)[1]?.[1]).toBe(title);
  }
});

it('the tables of a report come one below the other, each under its title', () => {
  const rows = linesOf(runPtsm(['bilan', '-f', 'csv', ...EXAMPLE]).stdout, ';');
  const starts = rows.flatMap((cells, index) => (cells.join('') === '' ? [index + 1] : []));
  expect(starts.length).toBeGreaterThan(10);
  for (const start of starts) {
    expect(rows[start]).toHaveLength(1);
    expect(rows[start]?.[0]).not.toBe('');
    expect(rows[start + 1]?.length).toBeGreaterThan(1);
  }
});

/** A reader of our own, so that the writer is not its own judge. */
function linesOf(csv: string, separator: string): readonly (readonly string[])[] {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}]*))(${separator}|\\r\\n)`, 'y');
  const text = csv.replace(/^\uFEFF/, '');
  const rows: string[][] = [[]];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const [, quoted, plain = '', end] = cell.exec(text) ?? [];
    if (end === undefined) throw new Error(`not CSV: ${text.slice(at, at + 40)}`);
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
