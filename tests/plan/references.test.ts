import { describe, expect, it } from 'vitest';
import { soundFiche, type Header } from '../support/fiche-text.ts';
import { findingsOf, placesOf } from '../support/findings-of.ts';

/** Fiches 1, 2… with these references. */
function fiches(...headers: readonly Header[]): readonly string[] {
  return headers.map((header, index) => soundFiche({ id: index + 1, ...header }));
}

describe('fiches that replace each other, or merge, in a loop', () => {
  it.each([
    ['two', fiches({ remplace: 2 }, { remplace: 1 }), ['1 et 2 se remplacent']],
    ['three', fiches({ remplace: 2 }, { remplace: 3 }, { remplace: 1 }), ['1, 2 et 3 se remplacent']],
    ['in a list', fiches({ remplace: [3, 2] }, { remplace: [3, 1] }, {}), ['1 et 2 se remplacent']],
    ['merged', fiches({ 'fusionnee-dans': 2 }, { 'fusionnee-dans': 1 }), ['1 et 2 sont fusionnées']],
    [
      'two loops',
      fiches({ remplace: 2 }, { remplace: [1, 3] }, { remplace: 4 }, { remplace: 3 }),
      ['1 et 2 se remplacent', '3 et 4 se remplacent'],
    ],
    [
      'a figure of eight is one',
      fiches({ remplace: 2 }, { remplace: [1, 3] }, { remplace: 2 }),
      ['1, 2 et 3 se'],
    ],
    ['a chain', fiches({ remplace: 2 }, { remplace: 3 }, {}), []],
    ['a diamond', fiches({ remplace: [2, 3] }, { remplace: 4 }, { remplace: 4 }, {}), []],
    ['each by another key', fiches({ remplace: 2 }, { 'fusionnee-dans': 1 }), []],
    ['links may go both ways', fiches({ liens: [2] }, { liens: [1] }), []],
    ['a number taken twice leads nowhere', fiches({ remplace: 2 }, { id: 2, remplace: 1 }, { id: 2 }), []],
  ])('%s', (_, texts, expected) => {
    const messages = findingsOf('boucle-de-fiches', texts).map(({ message }) => message);
    expect(messages).toHaveLength(expected.length);
    for (const [index, words] of expected.entries()) expect(messages[index]).toContain(words);
  });

  it('are one finding, at the first reference, that shows the others', () => {
    const texts = fiches({ remplace: [4, 2] }, { remplace: 3 }, { remplace: 1 }, {});
    const [found, ...others] = findingsOf('boucle-de-fiches', texts);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ fiche: '1', field: 'remplace.1', received: '2' });
    expect(found?.related.map(({ file }) => file)).toEqual(['fiches/00002.md', 'fiches/00003.md']);
  });

  it('by the thousands neither overflow nor fill the screen', () => {
    const count = 5000;
    const ring = Array.from({ length: count }, (_, index) => ({ remplace: ((index + 1) % count) + 1 }));
    const [found, ...others] = findingsOf('boucle-de-fiches', fiches(...ring));
    expect(others).toEqual([]);
    expect(found?.related).toHaveLength(7);
    expect(found?.message).toContain('1, 2, 3, 4, 5, 6, 7, 8 et 4992 autres');
  });
});

it('a fiche that refers to itself is told so, at each place', () => {
  const texts = fiches({ liens: [2, 1], remplace: 1, 'fusionnee-dans': 1 }, { liens: [1] });
  expect(findingsOf('renvoi-a-soi-meme', texts).map(({ field }) => field)).toEqual([
    'liens.1',
    'remplace.0',
    'fusionnee-dans',
  ]);
  expect(findingsOf('boucle-de-fiches', texts)).toEqual([]);
});

it('a link to a fiche that was given up is told, a fiche that replaces it is not', () => {
  const given = { status: 'abandonnee', motif: 'pas de local' };
  const texts = fiches({ liens: [2, 3, 4] }, { remplace: 3 }, given, { ...given, status: 'suspendue' });
  expect(placesOf('lien-vers-abandonnee', texts)).toEqual(['1: 3']);
});
