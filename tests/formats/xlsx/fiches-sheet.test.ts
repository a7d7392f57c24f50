import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIELDS } from '../../../src/fiche/schema/fields.ts';
import type { Result } from '../../../src/figures/result.ts';
import { packageFaults } from '../../support/office-package.ts';
import { readBack } from '../../support/read-back.ts';
import { readWorkbook, type Rows } from '../../support/read-workbook.ts';
import { jsonOf, runPtsm } from '../../support/run-ptsm.ts';

const COMMAND = ['bilan', '2024', '-C', 'examples/demonstration'];
const OWN = [
  ['clsm', 'Conseil local de santé mentale'],
  ['avis-ptsm-suivant', 'Avis pour le projet suivant'],
] as const;

describe('the workbook of the demonstration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ptsm-classeur-'));
  let bytes: Uint8Array;
  let sheets: ReadonlyMap<string, Rows>;
  let bilan: Result<'ptsm.bilan'>;
  beforeAll(async () => {
    const file = join(folder, 'x.xlsx');
    expect(runPtsm([...COMMAND, '-o', file]).status).toBe(0);
    bytes = readFileSync(file);
    sheets = await readWorkbook(bytes);
    bilan = jsonOf('ptsm.bilan', COMMAND);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is one that Excel opens without a repair', async () => {
    expect(await packageFaults(bytes)).toEqual([]);
  });

  it('has a column for each field, the territory’s own last, whether filled or not', () => {
    const [head] = sheets.get('Fiches') ?? [];
    expect(head).toEqual([...FIELDS.map(({ libelle }) => libelle), ...OWN.map(([, libelle]) => libelle)]);
  });

  it('has a line for each fiche, from which every field is read back', () => {
    const [, ...lines] = sheets.get('Fiches') ?? [];
    const keys = [...FIELDS.map(({ code }) => code), ...OWN.map(([code]) => code)];
    const read = lines.map((line) =>
      Object.fromEntries(
        keys.map((key, index) => [key, readBack(key, (line[index] ?? null) as string | number | null)]),
      ),
    );
    const written = bilan.fiches.map(({ champs }) =>
      Object.fromEntries(
        Object.entries(champs).map(([key, value]) => [
          key,
          Array.isArray(value) && value.length === 0 ? null : value,
        ]),
      ),
    );
    expect(read).toEqual(written);
  });

  it.each(['axes', 'annees', 'priorites-axes', 'publics', 'angles-morts'])(
    'has the figures of the table « %s »',
    (id) => {
      const table = bilan.tables.find((one) => one.id === id);
      const rows = sheets.get(table?.title ?? '') ?? [];
      const figures = [...(table?.rows ?? []), ...(table ? [table.total] : [])].map(({ label, cells }) => [
        label,
        ...cells.map(({ value }) => value),
      ]);
      expect(figures.length).toBeGreaterThan(1);
      const read = rows.slice(1, figures.length + 1).map((row) => row.slice(0, figures[0]?.length));
      expect(read).toEqual(figures);
    },
  );
});
