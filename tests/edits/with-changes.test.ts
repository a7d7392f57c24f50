import { describe, expect, it } from 'vitest';
import type { FieldChange } from '../../src/edits/field-change.ts';
import { withChanges, withYamlChanges } from '../../src/edits/with-changes.ts';

const HEAD = `# Fiche relue le 3 mars
id: 12
title: "Équipe mobile"   # titre du PTSM
axe: 2
status: en-cours
year: [2021, 2022]
objectif: >-
  Aller vers les adolescents
  qui ne demandent rien
pilotes:
# le premier est l’employeur
- EPSM de l’Ambrelle
- Maison des adolescents # à confirmer
budget:
  - { annee: 2023, prevu: 19200 }
  # reconduit
  - { annee: 2024, prevu: 38400, engage: 35200 }
indicateurs:
  - nom: Jeunes suivis
    cible: 300
    valeurs: { 2022: 96 }
avis: 'à reconduire'
`;

describe('a header is changed line by line', () => {
  it.each<[title: string, change: FieldChange, lines: Readonly<Record<string, string | null>>]>([
    ['a plain scalar', { path: ['status'], value: 'realisee' }, { 'status: en-cours': 'status: realisee' }],
    [
      'a quoted scalar, with its comment',
      { path: ['title'], value: 'Équipe mobile « ados »' },
      { 'title: "Équipe mobile"   #': 'title: "Équipe mobile « ados »"   #' },
    ],
    [
      'single quotes',
      { path: ['avis'], value: "rien d'autre" },
      { "avis: 'à reconduire'": "avis: 'rien d''autre'" },
    ],
    ['a flow list', { path: ['year', '2'], value: 2023 }, { '[2021, 2022]': '[2021, 2022, 2023]' }],
    ['a scalar that becomes a list', { path: ['axe'], value: [2, 3] }, { 'axe: 2': 'axe: [2, 3]' }],
    ['a list that becomes a scalar', { path: ['year'], value: 2022 }, { 'year: [2021, 2022]': 'year: 2022' }],
    [
      'one item of a block list',
      { path: ['pilotes'], value: ['EPSM de l’Ambrelle', 'CMPP', 'Maison des adolescents'] },
      { '- Maison des': '- CMPP\n- Maison des' },
    ],
    [
      'an item taken away, not the comment above it',
      { path: ['pilotes', '0'], value: null },
      { '# le premier est l’employeur\n- EPSM de l’Ambrelle\n': '# le premier est l’employeur\n' },
    ],
    [
      'one key of an entry',
      { path: ['budget', '1', 'engage'], value: 36000 },
      { 'engage: 35200': 'engage: 36000' },
    ],
    [
      'a key added to an entry, in its order',
      { path: ['budget', '1', 'note'], value: 'Une session annulée' },
      { 'engage: 35200 }': 'engage: 35200, note: Une session annulée }' },
    ],
    [
      'a key added to an entry that has a key a line',
      { path: ['indicateurs', '0', 'unite'], value: 'jeunes' },
      { '    cible: 300': '    unite: jeunes\n    cible: 300' },
    ],
    [
      'an entry added in the style of the list',
      { path: ['budget', '2'], value: { annee: 2025, prevu: 0 } },
      { 'engage: 35200 }': 'engage: 35200 }\n  - { annee: 2025, prevu: 0 }' },
    ],
    [
      'a year added to the values of an indicator',
      { path: ['indicateurs', '0', 'valeurs', '2023'], value: 'en hausse' },
      { '{ 2022: 96 }': '{ 2022: 96, 2023: en hausse }' },
    ],
    ['a new field, in its order', { path: ['priority'], value: 4 }, { 'axe: 2\n': 'axe: 2\npriority: 4\n' }],
    [
      'a local field, last',
      { path: ['suivi-ars'], value: true },
      { "'à reconduire'": "'à reconduire'\nsuivi-ars: true" },
    ],
    ['a field taken away', { path: ['axe'], value: null }, { 'axe: 2\n': '' }],
    ['a first field taken away, not the comment above it', { path: ['id'], value: null }, { 'id: 12\n': '' }],
    [
      'a text on several lines',
      { path: ['objectif'], value: 'Court' },
      { '>-\n  Aller vers les adolescents\n  qui ne demandent rien': 'Court' },
    ],
    [
      'what YAML would read as something else',
      { path: ['status'], value: 'Axe 1 : Promouvoir' },
      { 'status: en-cours': 'status: "Axe 1 : Promouvoir"' },
    ],
  ])('%s', (_, change, lines) => {
    const expected = Object.entries(lines).reduce((text, [from, to]) => {
      expect(text.split(from)).toHaveLength(2);
      return text.replace(from, to ?? '');
    }, HEAD);
    for (const [bom, eol] of [
      ['', '\n'],
      ['\uFEFF', '\r\n'],
    ] as const) {
      const file = (head: string) => `${bom}---\n${head}---\n\nCorps\n`.replaceAll('\n', eol);
      expect(withChanges(file(HEAD), [change])).toEqual({ text: file(expected) });
    }
  });

  it('all at once, each path being one of the header as it was', () => {
    const changes = [
      { path: ['pilotes', '0'], value: null },
      { path: ['pilotes', '1'], value: 'CMPP' },
      { path: ['status'], value: null },
    ];
    const edited = withChanges(`---\n${HEAD}---\n`, changes);
    expect(edited).toHaveProperty('text', expect.stringContaining('axe: 2\nyear:'));
    expect(edited).toHaveProperty(
      'text',
      expect.stringContaining('# le premier est l’employeur\n- CMPP # à'),
    );
  });
});

describe('nothing is changed', () => {
  it.each([
    ['there is no header', 'Corps\n', 'status'],
    ['YAML refuses it', '---\ntitle: a: b\n---\n', 'status'],
    ['a text has no items', '---\nstatus: a\n---\n', 'status.0'],
    ['the field is there under another spelling', '---\nStatus: a\n---\n', 'status'],
  ])('where %s', (_, text, path) => {
    expect(withChanges(text, [{ path: path.split('.'), value: 'b' }])).toHaveProperty('motif');
  });
});

it('ptsm.yaml is changed like a header', () => {
  const text = 'territoire:\n  nom: Ambrelle # le PTSM\naxes: [a]\n';
  const changes = [
    { path: ['territoire', 'nom'], value: 'Val-d’Ambrelle' },
    { path: ['fin'], value: '2027-06-30' },
  ];
  expect(withYamlChanges(text, changes)).toEqual({
    text: 'territoire:\n  nom: Val-d’Ambrelle # le PTSM\naxes: [a]\nfin: 2027-06-30\n',
  });
});
