import { beforeAll, describe, expect, it } from 'vitest';
import { printXlsx } from '../../../src/formats/xlsx.ts';
import type { Document, Tableau } from '../../../src/report/document.ts';
import { heading, paragraph, root, tableau, textCell } from '../../../src/report/nodes.ts';
import { printedBytes } from '../../support/print-document.ts';
import { readWorkbook, type Rows } from '../../support/read-workbook.ts';
import { longTable, sampleDocument } from '../../support/sample-document.ts';

const read = async (document: Document) => readWorkbook(await printedBytes(printXlsx, document));

describe('a workbook read back', () => {
  let sheets: ReadonlyMap<string, Rows>;
  beforeAll(async () => {
    sheets = await read(sampleDocument());
  });

  it('has its tables and charts in their order, after a list of them and before the prose', () => {
    expect([...sheets.keys()]).toEqual([
      'Sommaire',
      'Chiffres clés',
      'Actions',
      'Fiches par axe et par statut',
      'Budget par année',
      'Montants par financeur',
      'Liste des fiches',
      'Priorités × axes',
      'Calendrier du projet',
      'Méthode',
    ]);
  });

  it('keeps numbers as numbers, a percentage as the share that it is, an unknown in its words', () => {
    expect(sheets.get('Chiffres clés')).toEqual([
      ['Chiffre', 'Nombre', 'Part'],
      ['Fiches engagées', 25, 0.5102],
      ['Fiches suspendues', 0, 0],
      ['Inconnu', 'inconnu', null],
    ]);
  });

  it('keeps euros as numbers, the total as the last line, the note below a blank one', () => {
    const rows = sheets.get('Budget par année') ?? [];
    expect(rows).toEqual([
      ['Année', 'Prévu', 'Engagé', 'ETP'],
      ['2023', 65200, 60000.5, 1.5],
      ['2024', 1234567, 0, 2],
      ['Total', 1299767, 60000.5, 3.5],
      [null, null, null, null],
      [
        'Seuls les montants sont additionnés : 3\u00A0fiches n’en donnent aucun.'.replace(' :', '\u00A0:'),
        null,
        null,
        null,
      ],
    ]);
  });

  it('says nothing that a program would obey', () => {
    const titles = (sheets.get('Actions') ?? []).slice(2).map((row) => row[3]);
    expect(titles).toEqual([
      '\'=cmd|"/c calc"!A1',
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      'a‹U+0001›b‹U+001B›[31mc',
      '‹U+202E›txt.exe',
      ']]>&amp;"\'',
      '{{ 7 | times: 6 }}',
    ]);
    const texts = [...sheets.values()].flat(2).filter((value) => typeof value === 'string');
    expect(texts.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
    expect(texts.filter((text) => /[\0-\x08\x0B-\x1F\u202E]/.test(text))).toEqual([]);
  });

  it('loses no line of a long table', () => {
    const expected = longTable().lignes.map((line) => line.map(({ value }) => value));
    expect(sheets.get('Liste des fiches')?.slice(1)).toEqual(expected);
  });

  it.each<[string, Rows]>([
    [
      'Fiches par axe et par statut',
      [
        ['Axe', 'En préparation', 'En cours'],
        ['Axe 1 : Prévenir et repérer', 1, 2],
        ['Axe 2 : Garantir des parcours de soins coordonnés', 7, 5],
        ['Axe 3', 0, 0],
      ],
    ],
    [
      'Montants par financeur',
      [
        ['Financeur', 'Montant'],
        ['ARS', 120000],
        ['Département', 35000],
        ['CPAM', null],
      ],
    ],
    [
      'Priorités × axes',
      [
        ['Priorité', 'Axe 1', 'Axe 2', 'Axe 3'],
        ['1. Repérage précoce, diagnostic et accès aux soins', 9, 3, 0],
        ['6. Déterminants sociaux', 0, 0, 0],
      ],
    ],
    [
      'Calendrier du projet',
      [
        ['Phase', 'janv. 2025', 'févr. 2025', 'mars 2025', 'avr. 2025', 'mai 2025', 'juin 2025'],
        ['Évaluation', 1, 1, 2, null, null, null],
        ['Diagnostic', null, null, 1, 1, 1, 2],
      ],
    ],
  ])('has the data of the chart « %s »', (name, rows) => {
    expect(sheets.get(name)?.slice(0, rows.length)).toEqual(rows);
  });

  it('says in the note what no bar shows', () => {
    expect(sheets.get('Montants par financeur')?.at(-1)?.[0]).toBe('Cases vides\u00A0: CPAM (inconnu).');
  });

  it('lists the sheets under the cover, warnings and source included', () => {
    const rows = sheets.get('Sommaire') ?? [];
    const cover = rows.map(([first]) => first);
    expect(cover).toContain('Bilan 2024');
    expect(cover).toContain('Territoire fictif : aucune de ces données n’est réelle');
    expect(cover).toContain('Commit 1a2b3c4d5e du 12 novembre 2024');
    expect(rows.slice(rows.findIndex(([first]) => first === 'Feuille') + 1)).toEqual([
      ['Chiffres clés', '2. Chiffres clés', 3],
      ['Actions', '3. Actions', 8],
      ['Fiches par axe et par statut', 'Fiches par axe et par statut', 3],
      ['Budget par année', 'Budget par année', 2],
      ['Montants par financeur', 'Montants par financeur', 3],
      ['Liste des fiches', 'Liste des fiches', 60],
      ['Priorités × axes', 'Priorités × axes', 2],
      ['Calendrier du projet', 'Calendrier du projet', 2],
      ['Méthode', 'Réserves, règles de compte et provenance', null],
    ]);
  });

  it('has all the prose on its last sheet, without the headings that only tables stood under', () => {
    const lines = (sheets.get('Méthode') ?? []).map(([line]) => line);
    expect(lines.slice(0, 6)).toEqual([
      'À savoir avant de lire les chiffres',
      '• 1\u00A0erreur dans 1\u00A0fiche.',
      '1. Cadre',
      'Un paragraphe avec du gras et un lien (https://example.org/).',
      '• Premier point',
      '• Second point, code',
    ]);
    expect(lines).toContain('Aucune fiche.');
    expect(lines).not.toContain('4. Moyens engagés');
    expect(lines).toContain('\'=cmd|"/c calc"!A1');
  });
});

describe('tables under headings of their own', () => {
  const named = (text: string): Tableau =>
    tableau({ id: text, titre: '', entetes: ['N°'], lignes: [[textCell(text)]] });

  it('make one table with a column of groups, named after the heading above', async () => {
    const groups = [heading(3, 'En 2023'), named('1'), heading(3, 'En 2024'), named('2')];
    const sheets = await read(root(heading(2, 'Actions réalisées'), ...groups));
    expect([...sheets]).toEqual([
      [
        'Actions réalisées',
        [
          ['Groupe', 'N°'],
          ['En 2023', '1'],
          ['En 2024', '2'],
        ],
      ],
    ]);
  });

  it('stay apart where no heading names them all', async () => {
    const sheets = await read(
      root(heading(2, 'Suspendues'), named('1'), heading(2, 'Abandonnées'), named('2')),
    );
    expect([...sheets.keys()]).toEqual(['Sommaire', 'Suspendues', 'Abandonnées']);
  });
});

describe('a document without a cover', () => {
  it('has no list of sheets where there is one table', async () => {
    const sheets = await read(root(longTable(2), paragraph('2 fiches sur 4.')));
    expect([...sheets.keys()]).toEqual(['Liste des fiches', 'Méthode']);
  });

  it('has a sheet even where it says nothing', async () => {
    expect([...(await read(root())).keys()]).toHaveLength(1);
  });
});

describe('a text cell', () => {
  it.each([
    ['+33 1', "'+33 1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['＝1', "'＝1"],
    ['=1', "'=1"],
    ['#REF!', '#REF!'],
    ['1 + 1 = 2', '1 + 1 = 2'],
  ])('%j is written %j, a text', async (text, expected) => {
    const lignes = [[textCell(text)]];
    const sheets = await read(root(tableau({ id: 't', titre: 'T', entetes: ['A'], lignes })));
    expect(sheets.get('T')?.[1]).toEqual([expected]);
  });

  it('longer than Excel allows is cut with a mark', async () => {
    const lignes = [[textCell('é'.repeat(40_000))]];
    const sheets = await read(root(tableau({ id: 't', titre: 'T', entetes: ['A'], lignes })));
    const text = String(sheets.get('T')?.[1]?.[0]);
    expect(text).toHaveLength(32_767);
    expect(text).toMatch(/é \[…\] \(texte coupé/);
  });
});
