import { describe, expect, it } from 'vitest';
import { soundFiche } from '../support/fiche-text.ts';
import { findingsOf, placesOf } from '../support/findings-of.ts';
import { stopwatch } from '../support/stopwatch.ts';

describe('two titles are near each other', () => {
  it.each([
    ['Lieu de répit', 'LIEU DE REPIT !'],
    ['Équipe mobile pour les adolescents', 'Équipes mobiles pour adolescents'],
    ['Accès aux soins somatiques', 'L’accès aux soins somatiques'],
    ['Développer les GEM', 'Développer le GEM'],
    ['Améliorer le repérage précoce des troubles', 'Améliorer le repérage précoe des troubles'],
    ['Améliorer le repérage précoce des troubles', 'Améliorer le repèrrage précoce des troubles'],
    ['Améliorer le repérage précoce des troubles', 'Améliorer le repérage prcéoce des troubles'],
    ['Améliorer le repérage précoce des troubles', 'Améliorer le repérage précoci des troubles'],
  ])('%j and %j', (first, other) => {
    expect(near(first, other)).toEqual([`2: ${JSON.stringify(other)}`]);
  });
});

describe('two titles are those of two actions', () => {
  it.each([
    ['Équipe mobile n° 1', 'Équipe mobile n° 2'],
    ['Feuille de route 2021 du secteur', 'Feuille de route 2022 du secteur'],
    ['Équipe mobile du secteur A', 'Équipe mobile du secteur B'],
    ['Groupe de parole des pères isolés', 'Groupe de parole des mères isolés'],
    ['Groupe de parole pour les filles', 'Groupe de parole pour les villes'],
    ['Lieu de répit', 'Lien de répit'],
    ['Équipe mobile adolescents', 'Équipe mobile adultes'],
    ['Améliorer le repérage précoce des troubles', 'Améliorer le repérage précis des troubles'],
    ['Améliorer le repérage précoce', 'Améliorer le repérage précoce des troubles'],
  ])('%j and %j', (first, other) => {
    expect(near(first, other)).toEqual([]);
  });
});

describe('one title for two fiches is left alone', () => {
  it.each([
    ['that one of them replaces the other', { id: 1 }, { id: 2, remplace: 1 }],
    ['that one of them is merged into the other', { id: 1 }, { id: 2, 'fusionnee-dans': 1 }],
    ['that one of them is merged elsewhere', { id: 1 }, { id: 2, 'fusionnee-dans': 3 }],
    ['that have one number, which is said already', { id: 1 }, { id: 1 }],
  ])('%s', (_, first, other) => {
    const texts = [first, other].map((header) => soundFiche({ title: 'Lieu de répit', ...header }));
    expect(placesOf('titres-proches', [...texts, soundFiche({ id: 3 })])).toEqual([]);
  });
});

it('a slip is found among titles that differ by one word', () => {
  const words = ['adolescents', 'enfants', 'adultes', 'adulttes'];
  const titles = words.map((word) => `Équipe mobile de crise pour les ${word}`);
  const found = findingsOf(
    'titres-proches',
    titles.map((title, index) => soundFiche({ id: index + 1, title })),
  );
  expect(found.map(({ fiche, related: [first] }) => [fiche, first?.file])).toEqual([
    ['4', 'fiches/00003.md'],
  ]);
});

it('each fiche after the first is one finding, that shows the first', () => {
  const texts = [1, 2, 3].map((id) => soundFiche({ id, title: 'Lieu de répit' }));
  const found = findingsOf('titres-proches', texts);
  expect(found.map(({ fiche }) => fiche)).toEqual(['2', '3']);
  expect(found.map(({ related: [first] }) => first?.file)).toEqual(['fiches/00001.md', 'fiches/00001.md']);
});

it.each([
  ['alike but for a number', (index: number) => `Action n° ${String(index)} du plan territorial`],
  ['alike but for a word', (index: number) => `Action ${word(index)} du plan territorial`],
])('thousands of titles %s cost what their number costs', (_, titleOf) => {
  const some = texts(500, titleOf);
  const many = texts(4000, titleOf);
  elapsed(some);
  expect(elapsed(many)).toBeLessThan(8 * 4 * Math.max(elapsed(some), 20));
});

function near(first: string, other: string): readonly string[] {
  return placesOf(
    'titres-proches',
    [first, other].map((title, index) => soundFiche({ id: index + 1, title })),
  );
}

function texts(count: number, titleOf: (index: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, index) => soundFiche({ id: index + 1, title: titleOf(index) }));
}

/** Words of letters only, near each other. */
function word(index: number): string {
  return `accueil${String(index).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`;
}

function elapsed(some: readonly string[]): number {
  const elapsed = stopwatch();
  findingsOf('titres-proches', some);
  return elapsed();
}
