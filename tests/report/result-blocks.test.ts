import { describe, expect, it } from 'vitest';
import { bilanBlocks } from '../../src/report/blocks/bilan-blocks.ts';
import { bilanOf, printedBilan } from '../support/bilan-of.ts';
import { planOf } from '../support/plan-of.ts';
import { thrownBy } from '../support/thrown-by.ts';

const PLAN = planOf(
  [
    {
      id: 1,
      title: 'Équipe mobile',
      axe: [1, 2],
      priority: [1, 4],
      status: 'en-cours',
      year: '2022-2024',
      pilotes: ['CH Sud', 'GEM'],
      indicateurs: [
        {
          nom: 'Suivis',
          unite: 'personnes',
          initiale: 0,
          cible: 1200,
          echeance: '2025-06',
          valeurs: { 2023: 950, 2024: 1100.5 },
        },
        { nom: 'Délai', initiale: -2.5, cible: 12, echeance: 2025, valeurs: { 2023: 21 } },
        { nom: 'Avis', cible: 'bons', valeurs: { 2024: 'très bons' } },
      ],
    },
    { id: 2, title: 'Logement', axe: 2, status: 'suspendue', motif: 'poste vacant' },
    { id: 3, title: 'Répit', status: 'abandonnee' },
    { id: 4, title: 'Forum', axe: 3, status: 'realisee', year: 2024 },
    { id: 5, title: 'Formation', axe: 3, status: 'a-venir', debut: '2025-03' },
  ],
  {},
  [
    '## Bilan 2024\n\nouverture[^1]\n\n### Actions réalisées\n\n- une [fiche](2.md)\n\n### Difficultés rencontrées\n\nposte vacant[^1]\n\n[^1]: Au CH.\n',
    '## Suivi 2023-2024\n\n### **Difficultés**\n\n#### Local\n\nperdu\n',
  ],
);
const EMPTY = planOf([]);

const TABLES: readonly (readonly [block: string, lines: readonly (readonly string[])[]])[] = [
  [
    '::arrets{#terminees}',
    [
      ['N°', 'Titre', 'Axe', 'Années'],
      ['4', 'Forum', 'Axe 3', '2024'],
    ],
  ],
  [
    '::arrets{#suspendues}',
    [
      ['N°', 'Titre', 'Axe', 'Motif'],
      ['2', 'Logement', 'Axe 2', 'poste vacant'],
    ],
  ],
  [
    '::arrets{#abandonnees}',
    [
      ['N°', 'Titre', 'Axe', 'Motif'],
      ['3', 'Répit', 'Sans axe', 'motif non renseigné'],
    ],
  ],
  [
    '::perspectives{#a-venir}',
    [
      ['N°', 'Titre', 'Axe', 'Début prévu'],
      ['5', 'Formation', 'Axe 3', 'mars 2025'],
    ],
  ],
  [
    '::indicateurs',
    [
      ['N°', 'Fiche', 'Indicateur', 'Initiale', 'Cible', 'Valeur 2024', 'Tendance', 'Écart à la cible'],
      [
        '1',
        'Équipe mobile',
        'Suivis (personnes)',
        '0',
        '1\u00A0200 (juin 2025)',
        '1\u00A0100,5',
        '↗ hausse depuis 2023',
        '+99,5',
      ],
      ['1', 'Équipe mobile', 'Délai', '−2,5', '12 (2025)', '— (21 en 2023)', '—', '—'],
      ['1', 'Équipe mobile', 'Avis', '—', 'bons', 'très bons', '—', '—'],
    ],
  ],
  [
    '::liste-fiches',
    [
      ['N°', 'Titre', 'Axe', 'Priorité', 'Statut', 'Années', 'Pilotes'],
      ['1', 'Équipe mobile', '1, 2', '1, 4', 'En cours', '2022-2024', 'CH Sud, GEM'],
      ['2', 'Logement', '2', '—', 'Suspendue', '—', '—'],
      ['3', 'Répit', '—', '—', 'Abandonnée', '—', '—'],
      ['4', 'Forum', '3', '—', 'Réalisée', '2024', '—'],
      ['5', 'Formation', '3', '—', 'À venir', '—', '—'],
    ],
  ],
];

describe('a block of the bilan of 2024', () => {
  it.each(TABLES)('%s is a table', async (block, lines) => {
    expect(tableIn(await printedBilan(PLAN, 2024, { source: block }))).toEqual(lines);
  });

  it('::actions{#par-axe} shows a fiche under each of its axes, and says so', async () => {
    const text = await printedBilan(PLAN, 2024, { source: '::actions{#par-axe}' });
    expect(text.match(/^### Axe \d/gm)).toEqual(['### Axe 1', '### Axe 2', '### Axe 3']);
    expect(text.match(/\| 1 \| Équipe mobile \| 2022-2024 \| — \|/g)).toHaveLength(2);
    expect(text).toMatch(/\nUne fiche de plusieurs axes figure sous chacun d’eux\.\n$/);
  });

  it('::indicateurs tells how many fiches have none, and that a rise is no judgement', async () => {
    const text = await printedBilan(PLAN, 2024, { source: '::indicateurs' });
    // Fiches 2, 4 and 5: 3 was given up.
    expect(text).toContain('3\u00A0fiches n’ont aucun indicateur.');
    expect(text).toContain('Une hausse n’est en soi ni bonne ni mauvaise');
  });

  it('::recits gives the words of each fiche under its name, their years where they are not just that one', async () => {
    expect(await printedBilan(PLAN, 2024, { source: '::recits' })).toBe(
      [
        '#### Fiche 1\u00A0: Équipe mobile',
        'ouverture\\[^1]',
        '##### Actions réalisées',
        '- une fiche',
        '##### Difficultés rencontrées',
        'poste vacant[^1-3-1]',
        '[^1-3-1]: Au CH.',
        '#### Fiche 2\u00A0: Logement (2023, 2024)',
        '##### Difficultés',
        '###### Local',
        'perdu',
      ].join('\n\n') + '\n',
    );
  });

  it.each(['Difficultés', 'difficultes', ' DIFFICULTÉS :'])(
    '::recits{sections="%s"} keeps the pieces of that name, without repeating it',
    async (sections) => {
      expect(await printedBilan(PLAN, 2024, { source: `::recits{sections="${sections}"}` })).toBe(
        [
          '#### Fiche 1\u00A0: Équipe mobile',
          'poste vacant[^difficultes-1-3-1]',
          '[^difficultes-1-3-1]: Au CH.',
          '#### Fiche 2\u00A0: Logement (2023, 2024)',
          '##### Local',
          'perdu',
        ].join('\n\n') + '\n',
      );
    },
  );

  it('::recits with several names tells them apart', async () => {
    const text = await printedBilan(PLAN, 2024, {
      source: '::recits{sections="Actions réalisées, Suites, Difficultés"}',
    });
    expect(text.match(/^#.*$/gm)).toEqual([
      '#### Fiche 1\u00A0: Équipe mobile',
      '##### Actions réalisées',
      '##### Difficultés rencontrées',
      '#### Fiche 2\u00A0: Logement (2023, 2024)',
      '##### Difficultés',
      '###### Local',
    ]);
  });
});

it('the whole period gives the last value of each indicator with its year', async () => {
  const [, ...lines] = tableIn(await printedBilan(PLAN, null, { source: '::indicateurs' }));
  expect(lines.map((line) => line[5])).toEqual(['1\u00A0100,5 (2024)', '21 (2023)', 'très bons (2024)']);
});

describe('a block with nothing to show says so in one line', () => {
  it.each([
    ['::actions{#par-axe}', 2024, 'Aucune fiche.'],
    ['::arrets{#terminees}', 2024, 'Aucune fiche réalisée en 2024.'],
    ['::arrets{#terminees}', null, 'Aucune fiche réalisée.'],
    ['::arrets{#suspendues}', 2024, 'Aucune fiche suspendue.'],
    ['::arrets{#abandonnees}', 2024, 'Aucune fiche abandonnée.'],
    ['::indicateurs', 2024, 'Aucun indicateur.'],
    ['::recits', 2024, 'Aucune fiche ne dit rien dans une section « Bilan 2024 ».'],
    [
      '::recits{sections="Suites, Moyens"}',
      null,
      'Aucune fiche ne dit rien dans une section « Bilan AAAA », sous « Suites » ou « Moyens ».',
    ],
    ['::territoires', 2024, 'Aucune fiche ne nomme de territoire.'],
    ['::perspectives{#a-venir}', 2024, 'Aucune fiche à venir ne doit commencer en 2025.'],
    [
      '::perspectives{#echeances}',
      2024,
      'Aucune date de fin n’est signalée comme passée. Hors de git, le jour n’est connu qu’avec l’option --au.',
    ],
    [
      '::perspectives{#sans-nouvelles}',
      2024,
      'Aucune fiche n’est signalée sans nouvelles. Hors de git, le jour n’est connu qu’avec l’option --au.',
    ],
    ['::incompletes', 2024, 'Aucune fiche incomplète.'],
    ['::liste-fiches', 2024, 'Aucune fiche lisible dans le dépôt.'],
  ] as const)('%s in %j', async (block, annee, line) => {
    expect((await printedBilan(EMPTY, annee, { source: block })).replaceAll('\u00A0', ' ')).toBe(`${line}\n`);
  });
});

it.each(['arrets', 'perspectives', 'actions'])(
  '::%s refuses a name that it does not have, and says which',
  (block) => {
    const build = bilanBlocks({ bilan: bilanOf(EMPTY, null), vocabulary: EMPTY.vocabulary, unplaced: [] })[
      block
    ];
    expect(String(thrownBy(() => build?.({ id: 'suspendue' })))).toContain('« suspendue » inconnu');
  },
);

function tableIn(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n').filter((line) => line.startsWith('|') && !/^[| :-]+$/.test(line));
  return lines.map((line) => line.slice(2, -2).split(' | '));
}
