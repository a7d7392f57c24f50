import { describe, expect, it } from 'vitest';
import type { Importation } from '../../../src/figures/result.ts';
import { printMarkdown } from '../../../src/formats/markdown.ts';
import { printTerminal } from '../../../src/formats/terminal.ts';
import type { Document } from '../../../src/report/document.ts';
import { renderImportation } from '../../../src/report/importation/importation.ts';
import { lieuText, lieuxText } from '../../../src/report/importation/lieux.ts';
import { EXEMPLE } from './exemple.ts';

async function printed(document: Document, format: 'txt' | 'md'): Promise<string> {
  const print = { txt: printTerminal, md: printMarkdown }[format];
  const text = await print(
    { data: () => null, document: () => document },
    { width: 80, colour: 0, csv: 'fr' },
  );
  return String(text);
}

describe('the report of an import', () => {
  it('fits 80 columns, and ends with what is to be decided', async () => {
    const text = await printed(renderImportation(EXEMPLE, true), 'txt');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    await expect(text).toMatchFileSnapshot('goldens/importation.txt');
  });

  it('has whole titles on a page', async () => {
    await expect(await printed(renderImportation(EXEMPLE), 'md')).toMatchFileSnapshot(
      'goldens/importation.md',
    );
  });

  it('says what was done once it is written', async () => {
    const text = await printed(renderImportation({ ...EXEMPLE, ecrites: true }), 'md');
    expect(text).toContain('## Fiches créées (2)');
    expect(text).not.toContain('à créer');
  });
});

const XLSX: Importation['fichiers'] = [{ nom: 'plan.xlsx', genre: 'xlsx', export: false, lignes: 9 }];
const TWO: Importation['fichiers'] = [
  ...XLSX,
  { nom: 'fiche.docx', genre: 'docx', export: false, lignes: 1 },
];

describe('places', () => {
  it.each<readonly [adresses: string, fichiers: Importation['fichiers'], words: string]>([
    ['B5', XLSX, 'feuille Actions, B5'],
    ['B5 B6', XLSX, 'feuille Actions, B5 et B6'],
    ['B5 B6 B7 B9', XLSX, 'feuille Actions, B5 à B7 et B9'],
    ['B5 C6 B7', XLSX, 'feuille Actions, B5, C6 et B7'],
    ['A1 C1 E1 G1 I1 K1 M1 O1', XLSX, 'feuille Actions, A1, C1, E1, G1, I1, K1 et 2 autres'],
    ['', XLSX, 'feuille Actions'],
    ['B5', TWO, 'plan.xlsx, feuille Actions, B5'],
  ])('« %s » are told as runs', (adresses, fichiers, words) => {
    const lieux = { fichier: 'plan.xlsx', feuille: 'Actions', adresses: adresses.split(' ').filter(Boolean) };
    expect(lieuxText([lieux], fichiers)).toBe(words);
  });

  it('of rows are told as rows, of a file without sheets by their place alone', () => {
    const csv: Importation['fichiers'] = [{ nom: 'a.csv', genre: 'csv', export: false, lignes: 9 }];
    const rows = { fichier: 'a.csv', feuille: null, adresses: ['ligne 2', 'ligne 3', 'ligne 4', 'ligne 9'] };
    expect(lieuxText([rows], csv)).toBe('lignes 2-4, 9');
    expect(lieuxText([{ ...rows, adresses: [] }], csv)).toBe('a.csv');
    expect(lieuxText([{ ...rows, fichier: 'import.yaml', adresses: ['ligne 3'] }], csv)).toBe(
      'import.yaml, ligne 3',
    );
    expect(lieuText({ fichier: 'a.csv', feuille: null, adresse: 'ligne 2' }, csv)).toBe('ligne 2');
  });
});
