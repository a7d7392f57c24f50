import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx, type Cell } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readClasseur } from '../../src/tableur/read-classeur.ts';
import { convertTo, hasLibreOffice } from '../support/libre-office.ts';

describe.skipIf(!hasLibreOffice)('a workbook that LibreOffice saved', { timeout: 120_000 }, () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ptsm-classeur-'));
    writeFileSync(join(folder, 'plan.xlsx'), await made());
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is read as it shows it: a merged cell, a formula that it computed, a day, a number typed as text', async () => {
    const bytes = convertTo('xlsx', join(folder, 'plan.xlsx'));
    const { classeur, remarques } = await readClasseur({ nom: 'plan.xlsx', bytes });
    expect(remarques).toEqual([]);
    expect(classeur?.feuilles.map(({ nom }) => nom)).toEqual(['Actions']);
    const lignes = classeur?.feuilles[0]?.lignes ?? [];
    expect(lignes.map(({ cases }) => cases.map(({ valeur, fusion }) => valeur ?? fusion))).toEqual([
      ['Axe', 'Commune'],
      ['Accès aux soins', '01004', 1200, { jour: '2024-02-29' }],
      [{ ligne: 2, colonne: 0 }, 'L’œuvre', 2400.5],
    ]);
  });

  it('is refused in the format of 1997, whatever its name', async () => {
    const bytes = convertTo('xls', join(folder, 'plan.xlsx'));
    const { remarques } = await readClasseur({ nom: 'plan.xlsx', bytes });
    expect(remarques.map(({ code }) => code)).toEqual(['xls']);
  });
});

/** Its formula has no value yet. */
function made(): Promise<Uint8Array> {
  const formula: Cell = { value: null, type: 'formula', formula: 'C2*2+0.5' };
  return writeXlsx({
    sheets: [
      {
        name: 'Actions',
        rows: [
          ['Axe', 'Commune'],
          ['Accès aux soins', '01004', 1200, new Date(Date.UTC(2024, 1, 29))],
          [null, 'L’œuvre', null],
        ],
        cells: new Map([['2,2', formula]]),
        merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
      },
    ],
  });
}
