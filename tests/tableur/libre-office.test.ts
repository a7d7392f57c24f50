import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readClasseur } from '../../src/tableur/read-classeur.ts';
import { xlsxParts, zipOf } from '../support/hand-made-xlsx.ts';
import { convertTo, hasLibreOffice } from '../support/libre-office.ts';

const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>';

/** A merged axis, a formula without its value, a day, a number typed as a text. */
const SHEET = `<sheetData>
  <row r="1"><c r="A1" t="inlineStr"><is><t>Axe</t></is></c><c r="B1" t="inlineStr"><is><t>Commune</t></is></c></row>
  <row r="2"><c r="A2" t="inlineStr"><is><t>Accès aux soins</t></is></c><c r="B2" t="inlineStr"><is><t>01004</t></is></c><c r="C2"><v>1200</v></c><c r="D2" s="1"><v>45351</v></c></row>
  <row r="3"><c r="B3" t="inlineStr"><is><t>L’œuvre</t></is></c><c r="C3"><f>C2*2+0.5</f></c></row>
</sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>`;

describe.skipIf(!hasLibreOffice)('a workbook that LibreOffice saved', () => {
  it(
    'is read as it shows it, and so is refused what it saves in formats of its own',
    { timeout: 120_000 },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'ptsm-classeur-'));
      try {
        const made = join(folder, 'fait.xlsx');
        writeFileSync(made, zipOf(xlsxParts(SHEET, { 'xl/styles.xml': STYLES })));
        const ods = convertTo('ods', made);
        const saved = join(folder, 'enregistre.ods');
        writeFileSync(saved, ods);
        const xlsx = convertTo('xlsx', saved);
        const { classeur, remarques } = await readClasseur({ nom: 'enregistre.xlsx', bytes: xlsx });
        expect(remarques).toEqual([]);
        expect(classeur?.feuilles.map(({ nom }) => nom)).toEqual(['Actions']);
        expect(
          classeur?.feuilles[0]?.lignes.map(({ cases }) =>
            cases.map(({ valeur, fusion }) => valeur ?? fusion),
          ),
        ).toEqual([
          ['Axe', 'Commune'],
          ['Accès aux soins', '01004', 1200, { jour: '2024-02-29' }],
          [{ ligne: 2, colonne: 0 }, 'L’œuvre', 2400.5],
        ]);
        expect((await readClasseur({ nom: 'a.xlsx', bytes: ods })).remarques.map(({ code }) => code)).toEqual(
          ['ods'],
        );
        const xls = convertTo('xls', saved);
        expect((await readClasseur({ nom: 'a.xlsx', bytes: xls })).remarques.map(({ code }) => code)).toEqual(
          ['xls'],
        );
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
