import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result, Table } from '../../src/figures/result.ts';
import { jsonOf, runPtsm } from '../support/run-ptsm.ts';
import { readWorkbook, type Rows } from '../support/read-workbook.ts';

const EXAMPLE = ['bilan', '2024', '-q', '-C', 'examples/demonstration'];
const folder = mkdtempSync(join(tmpdir(), 'ptsm-documents-'));

/** The tables that a bilan must show, whatever its format: actions, means, couverture. */
const OWED = ['axes', 'annees', 'budget-annees', 'financements-financeurs', 'financements-sources', 'priorites-axes', 'publics', 'angles-morts'];

let bilan: Result<'ptsm.bilan'>;
beforeAll(() => {
  bilan = jsonOf('ptsm.bilan', EXAMPLE);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each([
  ['docx', async (bytes: Buffer) => tablesIn((await mammoth.convertToHtml({ buffer: bytes })).value)],
  ['html', (bytes: Buffer) => tablesIn(bytes.toString('utf8'))],
  ['xlsx', async (bytes: Buffer) => [...(await readWorkbook(bytes)).values()]],
  ['md', (bytes: Buffer) => markdownTables(bytes.toString('utf8'))],
] as const)('the bilan of the demonstration in %s', (ending, read) => {
  let tables: readonly Rows[] = [];
  beforeAll(async () => {
    const file = join(folder, `bilan.${ending}`);
    expect(runPtsm([...EXAMPLE, '-o', file])).toMatchObject({ status: 0, stderr: '' });
    tables = await read(readFileSync(file));
  });

  it.each(OWED)('shows the table « %s » cell by cell as its JSON says it', (id) => {
    const table = bilan.tables.find((one) => one.id === id);
    if (!table) throw new Error(`no table ${id}`);
    const shown = tables.find((rows) => isOf(table, rows));
    expect(shown, `no table with the heads of « ${id} »`).toBeDefined();
    const expected = [...table.rows, table.total];
    for (const [rank, { label, cells }] of expected.entries()) {
      const [head, ...values] = shown?.[rank + 1] ?? [];
      expect(words(head)).toBe(words(label));
      expect([label, ...values.slice(0, cells.length).map(numberOf)]).toEqual([
        label,
        ...cells.map(({ value }) => value),
      ]);
    }
  });

  it('shows the indicators of the year with their values', () => {
    const shown = tables.find(([heads = []]) => heads.some((head) => words(head) === 'Écart à la cible'));
    const rows = shown?.slice(1, 1 + bilan.indicateurs.length) ?? [];
    expect(rows.map(([numero]) => words(numero))).toEqual(bilan.indicateurs.map(({ ref }) => ref));
    for (const [rank, { valeur, ecart }] of bilan.indicateurs.entries()) {
      const row = rows[rank] ?? [];
      if (typeof valeur?.valeur === 'number') expect(numberOf(row[5])).toBe(valeur.valeur);
      if (ecart !== null) expect(numberOf(row[7])).toBe(ecart);
    }
  });

  it('lists every action carried out in the year', () => {
    const wanted = bilan.realisees.flatMap(({ actions }) => actions.map(({ title }) => words(title)));
    const cells = new Set(tables.flat(2).map(words));
    expect(wanted.length).toBeGreaterThan(20);
    for (const title of wanted) expect(cells).toContain(title);
  });
});

/** A table by its heads, its first row and its total: the data of a chart have fewer rows. */
function isOf({ rowTitle, columns, rows }: Table, shown: Rows): boolean {
  const [heads = [], first = []] = shown;
  const expected = [rowTitle, ...columns.map(({ label }) => label)].map(words);
  return (
    shown.length >= rows.length + 2 &&
    expected.every((head, index) => words(heads[index]) === head) && words(first[0]) === words(rows[0]?.label)
  );
}

/** « 2 921 000 € » and 2921000 are the same number; a dash is none. */
function numberOf(cell: unknown): number | null {
  if (typeof cell === 'number') return cell;
  const text = words(cell).replace(/[ €]/g, '').replace(',', '.').replace('−', '-').replace(/\(.*\)$/, '');
  return text === '' || text === '—' ? null : Number(text);
}

function words(cell: unknown): string {
  const text = typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
  return text.replace(/[\s\u00A0]+/g, ' ').replace(/’/g, "'").trim();
}

function tablesIn(html: string): readonly Rows[] {
  return [...html.matchAll(/<table[^>]*>([\s\S]*?)<\/table>/g)].map(([, table = '']) =>
    [...table.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
      [...row.matchAll(/<t([dh])[^>]*>([\s\S]*?)<\/t\1>/g)].map(([, , cell = '']) => unescaped(cell)),
    ),
  );
}

function unescaped(cell: string): string {
  return cell
    .replace(/<br[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([\dA-F]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function markdownTables(text: string): readonly Rows[] {
  return [...text.matchAll(/(?:^\|.*\n)+/gm)].map(([table]) =>
    table
      .trimEnd()
      .split('\n')
      .filter((line) => !/^[| :-]+$/.test(line))
      .map((line) =>
        line
          .slice(1, -1)
          .split(/(?<!\\)\|/)
          .map((cell) => cell.replace(/\*\*/g, '').replace(/\\(?=[!-/:-@[-`{-~])/g, '')),
      ),
  );
}
