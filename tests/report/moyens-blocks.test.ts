import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { markdownTables, tableWith } from '../support/read-tables.ts';
import { runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const HOSTILE = '=cmd()|<script>alert(1)</script>';
const FICHES = {
  'ptsm.yaml': `periode: 2023-2024
chiffres-publies:
  - { figure: budget-engage-2024, valeur: 61000, source: Synthèse, ecart: { fiches: [1], motif: Facture tardive. } }
  - { figure: budget-engage, valeur: 1234567.5, source: Synthèse }
`,
  'fiches/1.md': soundFiche({
    id: 1,
    status: 'en-cours',
    year: 2024,
    ctsm: 1,
    pilotes: ['CH'],
    debut: '2024-03',
    budget: [
      { annee: 2024, prevu: 1_234_567, engage: 60_000.25 },
      { annee: 2024, prevu: 1.5, unite: 'ETP' },
      { annee: 2023, engage: 1_174_567.25 },
    ],
    financements: [{ financeur: 'ARS', montant: 34_567.5, annee: 2024 }, { financeur: 'CPAM' }],
  }),
  'fiches/2.md': soundFiche({ id: 2, status: 'a-venir', ctsm: true, budget: HOSTILE }),
  'fiches/3.md': soundFiche({
    id: 3,
    status: 'a-venir',
    budget: [{ prevu: 10 }],
    financements: [{ financeur: 'GEM', montant: 12.5 }],
  }),
};
const BLOCKS = [
  'chiffres{ids="budget-engage etp-prevus financements sans-montant"}',
  'tableau{#budget-annees}',
  'tableau{#financements-financeurs}',
  'couts',
  'a-financer',
  'ctsm',
  'rapprochement',
];

describe('the blocks of means', () => {
  let once: string | null = null;
  const printed = () => (once ??= bilanOf(FICHES));
  const rowsWith = (...headings: readonly string[]) => tableWith(markdownTables(printed()), ...headings).rows;

  it('print figures with their unit', () => {
    expect(rowsWith('Chiffre', 'Part').map(([, value]) => value)).toEqual([
      '60 000,25 €',
      '1,5 ETP',
      '34 567,50 €',
      '0',
    ]);
  });

  it('print a table of budgets whose total has the unit of its column, and a dash for what nobody says', () => {
    expect(rowsWith('Année', 'Prévu (€)')).toEqual([
      ['2023', '—', '1 174 567,25 €', '—', '—', '1'],
      ['2024', '1 234 567 €', '60 000,25 €', '1,5', '—', '1'],
      ['Sans année', '10 €', '—', '—', '—', '1'],
      ['Aucun montant', '—', '—', '—', '—', '1'],
      ['Total', '1 234 577 €', '1 234 567,50 €', '1,5', '—', '3'],
    ]);
  });

  it('quote a cost in words, whatever it is made of', () => {
    expect(rowsWith('Coût, tel que la fiche le dit', 'Année')).toEqual([
      ['2', 'Équipe mobile 2', '—', HOSTILE],
    ]);
  });

  it('say what is to be found, with its total, and name what is funded beyond its plan', () => {
    expect(rowsWith('Reste')).toEqual([
      [
        '1',
        'Équipe mobile 1',
        '1 234 567 €',
        '34 567,50 €',
        '1 199 999,50 €',
        'ARS (34 567,50 €, 2024) ; CPAM',
      ],
      ['Total', '', '1 234 567 €', '34 567,50 €', '1 199 999,50 €', ''],
    ]);
    expect(rowsWith('Coût, tel que la fiche le dit', 'Financeurs')).toEqual([
      ['2', 'Équipe mobile 2', HOSTILE, '—'],
    ]);
    expect(printed().replaceAll('\u00A0', ' ')).toContain(
      '**1 fiche entièrement financée** : 3 (2,50 € de plus que prévu).',
    );
  });

  it('give a table of the contract for each time that something was signed', () => {
    const contracts = markdownTables(printed()).filter(({ headings }) => headings[0] === 'Thématique');
    expect(contracts.map(({ title }) => title)).toEqual([
      'Contrat territorial de santé mentale',
      'Contrat territorial de santé mentale, avenant n° 1',
    ]);
    expect(contracts[1]?.rows[0]?.slice(1, 4)).toEqual(['Équipe mobile 1', 'CH', 'début : mars 2024']);
  });

  it('compare a published amount to the cent, and do not count fiches against it', () => {
    expect(rowsWith('Publié', 'Compté')).toEqual([
      ['Budget engagé en 2024', '61 000 €', '60 000,25 €', '−999,75 €'],
      ['Budget engagé, toutes années confondues', '1 234 567,50 €', '1 234 567,50 €', '0 €'],
    ]);
    expect(printed()).toContain('Facture tardive.');
    expect(printed()).not.toContain('exactement');
  });
});

it('a published amount of all years is compared with all years, whatever the year of the bilan', () => {
  const [of2023, of2024] = ['2023', '2024'].map(
    (annee) => tableWith(markdownTables(bilanOf(FICHES, annee)), 'Publié').rows,
  );
  expect(of2023).toEqual(of2024);
});

it('without any means each block is one line', () => {
  const bare = bilanOf({ 'ptsm.yaml': 'periode: 2023-2024\n', 'fiches/1.md': soundFiche({ id: 1 }) });
  const lines = bare.split('\n').filter((line) => line !== '' && !line.startsWith('|'));
  expect(lines.map((line) => line.replaceAll('\u00A0', ' '))).toEqual([
    'Budget par année : aucun montant n’est renseigné.',
    'Financements par financeur : aucun montant n’est renseigné.',
    'Aucun coût n’est donné en texte.',
    'Aucune fiche à financer ne dit ce qu’elle coûte.',
    'Aucune fiche ne dit être inscrite au contrat territorial de santé mentale.',
    'Aucun chiffre publié n’est déclaré dans ptsm.yaml.',
  ]);
});

it('« --expliquer » shows the rule of an amount and what each fiche brings to it', () => {
  const folder = writeRepository(FICHES);
  const { stdout } = runPtsm([
    'bilan',
    '2024',
    '--expliquer',
    'budget-engage',
    '-C',
    folder,
    '-f',
    'markdown',
  ]);
  expect(stdout).toContain('somme des euros engagés dans les lignes de budget de 2024');
  expect(tableWith(markdownTables(stdout), 'Montant').rows).toEqual([
    ['1', 'Équipe mobile 1', '60 000,25 €'],
    ['Total', '', '60 000,25 €'],
  ]);
});

it.each(['point-etape', 'ctsm'])('the template « %s » lays out what there is', (name) => {
  const template = readFileSync(new URL(`../../templates/${name}.md`, import.meta.url), 'utf8');
  const folder = writeRepository({ ...FICHES, 'modeles/bilan.md': template });
  for (const annee of [[], ['2024']]) {
    const { status, stdout, stderr } = runPtsm(['bilan', ...annee, '-C', folder]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(
      name === 'ctsm' ? '| Thématique | Quoi |' : 'Il reste **1\u00A0199\u00A0999,50\u00A0€**',
    );
    expect(stdout).not.toMatch(/::|\{\{|undefined|null/);
  }
});

function bilanOf(files: Readonly<Record<string, string>>, annee = '2024'): string {
  const own = BLOCKS.map((block) => `::${block}\n`).join('\n');
  const { status, stdout, stderr } = runPtsm([
    'bilan',
    annee,
    '-C',
    writeRepository({ ...files, 'modeles/bilan.md': own }),
  ]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}
