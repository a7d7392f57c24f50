import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildClasseur } from '../../../src/echanges/export/classeur.ts';
import { parseEtat } from '../../../src/echanges/export/etat.ts';
import { nonLues } from '../../../src/echanges/export/non-lues.ts';
import { readPart } from '../../../src/fiche/cellule/part.ts';
import { readCell } from '../../../src/fiche/cellule/read-cell.ts';
import type { Plan } from '../../../src/fiche/plan.ts';
import { filesOf } from '../../../src/figures/envelope.ts';
import { french } from '../../../src/report/typography.ts';
import { writeXlsx } from '../../../src/tableur/ecriture/write-xlsx.ts';
import { fidele } from '../../../src/tableur/texte-inerte.ts';
import { packageFaults, partText, readPackage, type OfficePackage } from '../../support/office-package.ts';
import { planOf } from '../../support/plan-of.ts';
import { readWorkbook, type Rows } from '../../support/read-workbook.ts';

const HOSTILE = [
  '=1+1',
  "'=1+1",
  '+33',
  '-5',
  '@SUM(A1)',
  '\u202Etxt',
  '_x0041_',
  '#REF!',
  '{1}',
  '<b>&amp;"',
  '‹U+202E›',
  '"=x"',
];

const HEADERS = [
  {
    title: 'Équipe mobile',
    axe: [1, 2],
    priority: 4,
    status: 'en-cours',
    year: '2021-2023',
    objectif: '- un\n- deux ; trois',
    debut: '2024-09',
    ctsm: true,
    budget: [
      { annee: 2024, prevu: 62000, note: '2024' },
      { prevu: 0.5, unite: 'ETP' },
    ],
    financements: [{ financeur: 'ARS', montant: 0, perenne: false }],
    indicateurs: [{ nom: 'Suivis', unite: '%', cible: '12,5', valeurs: { 2022: 58, 2027: '71' } }],
    etapes: [{ titre: '=étape', status: 'realisee', date: '2024-09' }, { titre: 'oui' }],
    cout: 12.5,
  },
  { title: 'En mots', axe: 1, priority: 1, status: 'fini', budget: '65 200 € / site', diffusion: 'interne' },
  ...HOSTILE.map((title) => ({
    title,
    axe: 1,
    priority: 1,
    status: 'a-venir',
    objectif: title,
    pilotes: [title, title],
  })),
];

const CONFIGURATION = {
  periode: '2021-2023',
  champs: [
    { code: 'cout', libelle: 'Coût', type: 'nombre' },
    { code: 'sous-titre', libelle: 'Titre', type: 'texte' },
  ],
};

const plan = planOf(HEADERS, CONFIGURATION);

describe('the workbook of an export', () => {
  let bytes: Uint8Array;
  let sheets: ReadonlyMap<string, Rows>;
  let parts: OfficePackage;
  beforeAll(async () => {
    bytes = await exported(plan);
    sheets = await readWorkbook(bytes);
    parts = readPackage(bytes);
  });

  it('is the same on each run, and one that Excel opens without a repair', async () => {
    expect(await exported(plan)).toEqual(bytes);
    expect(await packageFaults(bytes)).toEqual([]);
  });

  it('has a sheet for each list of entries, and keeps its own out of sight', async () => {
    const shown = ['Lisez-moi', 'Fiches', 'Budget', 'Financements', 'Indicateurs', 'Étapes', 'Listes'];
    const read = await readXlsx(bytes);
    expect(read.sheets.map(({ name }) => name)).toEqual([...shown, '_ptsm']);
    expect(read.sheets.filter(({ veryHidden }) => veryHidden).map(({ name }) => name)).toEqual(['_ptsm']);
  });

  it('says of each fiche what its header says, read by another reader', () => {
    const [head = [], ...lines] = rowsOf(sheets, 'Fiches');
    expect(new Set(head).size).toBe(head.length);
    expect(head.slice(0, 3)).toEqual(['N°', 'Fichier', 'Titre']);
    expect(head.at(-1)).toBe('Titre (sous-titre)');
    const column = (titre: string) => head.indexOf(titre);
    for (const [index, fiche] of plan.fiches.entries()) {
      const line = lines.find((one) => one[1] === fiche.file) ?? [];
      const said = (titre: string, key: string) =>
        readCell(key, cell(line[column(titre)]), plan.vocabulary.champs);
      expect(said('N°', 'id')).toEqual({ valeur: fiche.champs.id });
      expect(said('Titre', 'title')).toEqual({ valeur: HEADERS[index]?.title });
      expect(said('Objectif général', 'objectif')).toEqual({ valeur: fiche.champs.objectif ?? null });
      expect(said('Pilotes', 'pilotes')).toEqual({
        valeur: fiche.champs.pilotes?.length ? fiche.champs.pilotes : null,
      });
      expect(said('Années', 'year')).toEqual({ valeur: fiche.champs.year ?? null });
    }
    const [first = [], second = []] = lines;
    expect([first[column('Budget (en toutes lettres)')], first[column('Coût')]]).toEqual([null, 12.5]);
    expect(second[column('Budget (en toutes lettres)')]).toBe('65 200 € / site');
    expect(second[column('Statut')]).toBeNull();
  });

  it('has a row for each entry, its place in the protected columns', () => {
    const file = 'fiches/0000.md';
    expect(rowsOf(sheets, 'Budget')).toEqual([
      ['N°', 'Fichier', 'Rang', 'Année', 'Prévu', 'Engagé', 'Unité', 'Note'],
      [1, file, 1, 2024, 62000, null, 'EUR', '2024'],
      [1, file, 2, null, 0.5, null, 'ETP', null],
    ]);
    expect(rowsOf(sheets, 'Étapes').slice(1)).toEqual([
      [1, file, 1, "'=étape", 'realisee', '2024-09'],
      [1, file, 2, 'oui', null, null],
    ]);
    expect(rowsOf(sheets, 'Financements').slice(1)).toEqual([[1, file, 1, 'ARS', 0, null, null, 'non']]);
  });

  it('has a column a year for the values of indicators: those of the plan, and those measured', () => {
    const [head = [], line = []] = rowsOf(sheets, 'Indicateurs');
    expect(head.slice(-4)).toEqual(['2021', '2022', '2023', '2027']);
    expect(line.slice(-4).map((one) => readPart('mesure', cell(one)))).toEqual(
      [null, 58, null, '71'].map((valeur) => ({ valeur })),
    );
    expect(readPart('mesure', cell(line[head.indexOf('Cible')]))).toEqual({ valeur: '12,5' });
  });

  it('keeps what each cell held, on the sheet that nobody sees', async () => {
    const read = await readXlsx(bytes);
    const rows = read.sheets.at(-1)?.rows ?? [];
    const etat = parseEtat(rows.map((row) => row.map((one) => fidele(String(one ?? '')))));
    if (etat === null) throw new Error('the sheet is not read');
    expect(etat.source).toEqual({ commit: 'abc', date: '2024-11-12', etat: 'propre' });
    expect(etat.fiches).toHaveLength(HEADERS.length);
    for (const { feuille, fichier, rang, champ, cle, contenu } of etat.cases) {
      const colonne = etat.colonnes.findIndex(
        (one) =>
          one.feuille === feuille &&
          one.champ === champ &&
          one.cle === cle &&
          /^(?:champ|cle)$/.test(one.role),
      );
      const first = etat.colonnes.findIndex((one) => one.feuille === feuille);
      const line = rowsOf(sheets, feuille).find(
        (one) => one[1] === fichier && (rang === null || one[2] === rang),
      );
      expect([champ, cle, cell(line?.[colonne - first])]).toEqual([champ, cle, contenu]);
    }
    expect(etat.cases.length).toBeGreaterThan(HEADERS.length * 5);
  });

  it('protects what says which fiche a row is, and lets the rest be filled in, sorted out and added to', () => {
    const xml = partText(parts, 'xl/worksheets/sheet2.xml');
    const [protection = ''] = /<sheetProtection[^>]*>/.exec(xml) ?? [];
    for (const allowed of ['sort', 'autoFilter', 'formatCells', 'formatColumns', 'insertRows'])
      expect(protection).toContain(`${allowed}="0"`);
    expect(protection).not.toContain('password');
    const below = String(HEADERS.length + 2);
    expect(
      ['A2', 'B2', 'C2', `A${below}`, `B${below}`, `C${below}`].map((ref) => isLocked(parts, xml, ref)),
    ).toEqual([true, true, false, false, true, false]);
  });

  it('closes a list where a field has one code, and only tells the codes where it may have several', () => {
    const xml = partText(parts, 'xl/worksheets/sheet2.xml');
    const status = validation(xml, 'Statut');
    expect(status).toMatch(/type="list".*errorStyle="stop"/);
    const [, from = '', to = ''] = /Listes'!\$C\$(\d+):\$C\$(\d+)/.exec(status) ?? [];
    const codes = rowsOf(sheets, 'Listes')
      .slice(Number(from) - 1, Number(to))
      .map((row) => row[2]);
    expect(codes).toEqual(plan.vocabulary.statuts.map(({ code }) => code));
    expect(validation(xml, 'CTSM')).toMatch(/^(?=.*type="list")(?!.*showErrorMessage)/);
    expect(validation(xml, 'Axe')).toMatch(/^(?!.*showErrorMessage).*Codes.: 1, 2, 3/);
  });

  it('says in « Lisez-moi » where it came from, what was not read, and what columns take', () => {
    const rows = rowsOf(sheets, 'Lisez-moi');
    const words = rows.map(([first]) => String(first)).join('\n');
    expect(words).toContain('ptsm importer fichier.xlsx');
    expect(words).toContain('commit abc');
    expect(words).toContain('fiches/0001.md (status)');
    expect(words).toMatch(/1\u00A0fiche à diffusion interne/);
    const line = (colonne: string) => rows.find((row) => row[1] === colonne)?.slice(2);
    expect(line('Statut')).toEqual([
      'status',
      'un code de la liste',
      'en-cours',
      'fermée\u00A0: «\u00A0Listes\u00A0»',
    ]);
    expect(line('2021, et chaque année')?.[0]).toBe('indicateurs.valeurs');
  });
});

function exported(from: Plan): Promise<Uint8Array> {
  return writeXlsx(
    buildClasseur({
      plan: from,
      fiches: from.fiches,
      filter: null,
      files: filesOf(from),
      provenance: { commit: 'abc', date: '2024-11-12', etat: 'propre', referentiel: 'ptsm-1', version: '0' },
      nonLues: nonLues(from.fiches, from),
      typographie: french,
      source: 'commit abc',
    }),
  );
}

/** Without the empty rows that wait for what is added. */
function rowsOf(sheets: ReadonlyMap<string, Rows>, name: string): Rows {
  return (sheets.get(name) ?? []).filter((row) => row.some((one) => one !== null));
}

function cell(content: unknown): string | number | null {
  if (typeof content === 'string') return fidele(content);
  return typeof content === 'number' ? content : null;
}

function isLocked(parts: OfficePackage, xml: string, ref: string): boolean {
  const [, style = '0'] = new RegExp(`<c r="${ref}"[^>]* s="(\\d+)"`).exec(xml) ?? [];
  const [, formats = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(partText(parts, 'xl/styles.xml')) ?? [];
  const all = formats.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? [];
  return !(all[Number(style)] ?? '').includes('locked="0"');
}

function validation(xml: string, titre: string): string {
  const all = xml.match(/<dataValidation .*?<\/dataValidation>/gs) ?? [];
  return all.find((one) => one.includes(`promptTitle="${titre}"`)) ?? '';
}
