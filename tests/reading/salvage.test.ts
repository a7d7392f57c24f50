import { describe, expect, it } from 'vitest';
import type { FrontMatter } from '../../src/fiche/schema/front-matter.ts';
import { readFiche } from '../support/read-fiche.ts';

const KEPT: readonly (readonly [lines: string, champs: FrontMatter, code: string])[] = [
  ['axe: [1, 9]', { axe: ['1'] }, 'axe-inconnu'],
  ['priority: [4, 7]', { priority: ['4'] }, 'priorite-inconnue'],
  ['priority: [élevé, 1]', { priority: ['1'] }, 'priorite-urgence'],
  ['publics: [enfants, martiens]', { publics: ['enfants'] }, 'public-inconnu'],
  ['secteurs: [social, autre]', { secteurs: ['social'] }, 'secteur-inconnu'],
  ['tags: [a, {b: c}, d]', { tags: ['a', 'd'] }, 'type-inattendu'],
  ['tags: [a, "", b]', { tags: ['a', 'b'] }, 'champ-vide'],
  ['pilotes: [CH Sud, null, 3]', { pilotes: ['CH Sud', '3'] }, 'type-inattendu'],
  ['liens: [3, "?"]', { liens: ['3'] }, 'forme-inattendue'],
  ['remplace: [1, 02]', { remplace: ['1'] }, 'zero-en-tete'],
  ['debut: 2024-02-30\nfin: 2024-03', { fin: '2024-03' }, 'date-invalide'],
  [
    'etapes:\n  - {titre: A, status: en cour}\n  - {titre: B}',
    { etapes: [{ titre: 'A' }, { titre: 'B' }] },
    'status-inconnu',
  ],
  [
    'budget:\n  - {annee: 2023, prevu: -1}\n  - {annee: 2024, prevu: 5}',
    {
      budget: [
        { annee: 2023, unite: 'EUR' },
        { annee: 2024, prevu: 5, unite: 'EUR' },
      ],
    },
    'valeur-hors-bornes',
  ],
];

const LOST: readonly (readonly [lines: string, field: keyof FrontMatter, code: string])[] = [
  ['id: é', 'id', 'forme-inattendue'],
  ['title: [a]', 'title', 'type-inattendu'],
  ['axe: 9', 'axe', 'axe-inconnu'],
  ['priority: 0', 'priority', 'priorite-inconnue'],
  ['status: fini de chez fini', 'status', 'status-inconnu'],
  ['niveau: très', 'niveau', 'niveau-inconnu'],
  ['ctsm: oui', 'ctsm', 'forme-inattendue'],
  ['groupe: "a\\0b"', 'groupe', 'caractere-interdit'],
];

describe('a value at fault', () => {
  it.each(KEPT)('leaves the others of its list or map: %j', (lines, champs, code) => {
    const read = readFiche(lines);
    expect(read.champs).toMatchObject(champs);
    expect(read.flaws.map((flaw) => flaw.code)).toEqual([code]);
  });

  it.each(LOST)('is left out, and the rest of the fiche kept: %j', (lines, field, code) => {
    const { champs, flaws } = readFiche(lines);
    expect(champs?.[field]).toBeUndefined();
    const others = (['id', 'title', 'axe', 'priority', 'status'] as const).filter((key) => key !== field);
    for (const key of others) expect(champs?.[key]).toBeDefined();
    expect(flaws.map((flaw) => [flaw.code, flaw.field])).toEqual([[code, field]]);
  });

  it('has no say in what is not at fault', () => {
    const { champs, flaws } = readFiche('axe: [9, 2]\nyear: [2021, x]\npublics: [tous, y]\ndebut: jamais');
    expect(flaws).toHaveLength(4);
    expect(champs).toMatchObject({ axe: ['2'], year: [2021], publics: ['tous'], priority: ['4'] });
  });

  it.each<(typeof KEPT)[number]>([
    [
      'financements:\n  - {montant: 5}\n  - {financeur: ARS, montant: 7}',
      { financements: [{ financeur: 'ARS', montant: 7 }] },
      'champ-manquant',
    ],
    [
      'indicateurs:\n  - {nom: A, couleur: vert}\n  - {nom: B}',
      { indicateurs: [{ nom: 'A' }, { nom: 'B' }] },
      'champ-inconnu',
    ],
    [
      'indicateurs:\n  - {nom: A, valeurs: {2023: 98, 2024: [1]}}\n  - {nom: B}',
      { indicateurs: [{ nom: 'A', valeurs: { 2023: 98 } }, { nom: 'B' }] },
      'type-inattendu',
    ],
  ])('leaves the other items of a list of maps: %j', (lines, champs, code) => {
    const read = readFiche(lines);
    expect(read.flaws.map((flaw) => flaw.code)).toEqual([code]);
    expect(read.champs).toMatchObject(champs);
  });

  it.each(['title: "   "', 'title: "\\u00A0"', 'groupe: " "'])(
    'is empty where it is only spaces: %s',
    (line) => {
      expect(readFiche(line).flaws).toHaveLength(1);
    },
  );
});
