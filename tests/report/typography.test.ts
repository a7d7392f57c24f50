import * as fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { french, frenchNumber, percent, typeset } from '../../src/report/typography.ts';
import { spans } from '../../src/fiche/words/spans.ts';

const NBSP = '\u00A0';

describe('the space before a high sign, or inside guillemets, does not break', () => {
  it.each([
    ['Axe 1 : prévenir', `Axe 1${NBSP}: prévenir`],
    ['fait ; à suivre ! vraiment ?', `fait${NBSP}; à suivre${NBSP}! vraiment${NBSP}?`],
    ['« en cours »', `«${NBSP}en cours${NBSP}»`],
    ['soit 51 % des fiches', `soit 51${NBSP}% des fiches`],
    ['65 200 € par site', `65 200${NBSP}€ par site`],
    ['25 fiches, 1 fiche', `25${NBSP}fiches, 1${NBSP}fiche`],
    ['décret n° 2017-1200, article R. 3224-5', `décret n°${NBSP}2017-1200, article R.${NBSP}3224-5`],
  ])('%s', (typed, set) => {
    expect(french(typed)).toBe(set);
    expect(french(set)).toBe(set);
  });
});

describe('what has no such space gets none', () => {
  it.each(['axe: 2', 'https://exemple.fr/?a=1;b=2', 'CPTS/Soins', '10:30', 'a!', 'status: en-cours'])(
    '%s',
    (text) => {
      expect(french(text)).toBe(text);
    },
  );
});

it('an apostrophe between two letters is curly, a foot or a quote is not', () => {
  expect(french("l'accueil d'urgence")).toBe('l’accueil d’urgence');
  expect(french("5' de marche, 'ainsi'")).toBe("5' de marche, 'ainsi'");
});

it('setting a text twice changes nothing, and no letter is lost', () => {
  const word = fc.constantFrom(' ', ':', '«', '»', '%', "'", 'é', 'fiches', '12', '!', NBSP, '\n');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const once = french(words.join(''));
      expect(french(once)).toBe(once);
      expect(once.replaceAll(NBSP, ' ').replaceAll('’', "'")).toBe(words.join('').replaceAll(NBSP, ' '));
    }),
    { numRuns: 300, seed: 49 },
  );
});

it.each([
  [0, '0'],
  [999, '999'],
  [1000, `1${NBSP}000`],
  [1234567, `1${NBSP}234${NBSP}567`],
  [1234.5, `1${NBSP}234,5`],
  [0.25, '0,25'],
  [-3, '-3'],
  [-1200, `-1${NBSP}200`],
])('the number %d is written %s', (value, text) => {
  expect(frenchNumber(value)).toBe(text);
});

it.each([
  [0.5102, `51${NBSP}%`],
  [1, `100${NBSP}%`],
  [0, `0${NBSP}%`],
  [0.0408, `4,1${NBSP}%`],
  [0.0968, `9,7${NBSP}%`],
  [0.0999, `10${NBSP}%`],
  [0.1, `10${NBSP}%`],
  [0.995, `100${NBSP}%`],
  [1.2, `120${NBSP}%`],
])('the rate %d is said %s', (rate, text) => {
  expect(percent(rate)).toBe(text);
});

it.each([
  [[], ''],
  [[2023], '2023'],
  [[2021, 2022], '2021, 2022'],
  [[2021, 2022, 2023, 2025], '2021-2023, 2025'],
  [[2020, 2022, 2023, 2024], '2020, 2022-2024'],
])('the years %j are said « %s »', (years, text) => {
  expect(spans(years)).toBe(text);
});

it('a tree is set in all its texts, its code left as it was typed', () => {
  const tree: Root = {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'strong', children: [{ type: 'text', value: 'À savoir :' }] },
          { type: 'inlineCode', value: 'ptsm lister --ou "axe : 2"' },
        ],
      },
      { type: 'code', value: 'title: « a : b »' },
    ],
  };
  expect(JSON.stringify(typeset(tree))).toBe(JSON.stringify(tree).replace('À savoir :', `À savoir${NBSP}:`));
});
