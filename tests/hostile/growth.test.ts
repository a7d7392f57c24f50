import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../src/fiche/vocabulary/parse-configuration.ts';
import { avec, texte, type Exemple } from '../../src/rules/exemple.ts';
import { checkExemple } from '../support/check-exemple.ts';
import { stopwatch } from '../support/stopwatch.ts';

const SIZE = 30_000;
/** In milliseconds: far above what such a text needs, far below what it takes where time grows with the square of its length. */
const LIMIT = 600;

const REPORTED = 'status: realisee\nyear: 2024\npilotes: [CH Essai]';

type Make = (text: string) => Exemple;
const PLACES = {
  file: texte,
  title: (text) => avec(`title: ${text}`),
  comment: (text) => avec(`title: a #${text}b`),
  status: (text) => avec(`status: ${text}`),
  objectif: (text) => avec(`objectif: ${text}`),
  body: (text) => avec(REPORTED, text),
  heading: (text) => avec(REPORTED, `# a${text}b\n`),
  link: (text) => avec(REPORTED, `[a](${text}`),
} satisfies Record<string, Make>;

const SNIPPETS = [
  '[',
  '](',
  '![',
  '*',
  '_',
  '`',
  '<',
  '> ',
  '- ',
  '1. ',
  '# ',
  '|',
  '&',
  '\\',
  'a',
  ' ',
  '\n',
];

/** What the rules on bodies look for, begun and never finished. */
const BODIES = [
  ...[
    '](x "',
    '](<a',
    '](x (',
    '![a](b "c") ',
    '[a][',
    '[a]: b\n',
    '<img src ',
    '<!-- ',
    '```a\n~~~\n',
    '`` ',
  ],
  ...[
    'a.b@c.d ',
    'a@',
    '06 ',
    '1 85 05 ',
    'patient ',
    'Mme A ',
    'à compléter ',
    '[nom ',
    '{{ ',
    '- []a\n',
    '- - ',
  ],
];

const QUADRATIC: readonly (readonly [snippet: string, place: keyof typeof PLACES, size: number])[] = [
  ['=======\n', 'file', 4 * SIZE],
  [' ', 'comment', 2 * SIZE],
  [' ', 'heading', SIZE],
  ['a', 'status', SIZE],
  ['\r', 'title', 2 * SIZE],
  [':', 'heading', 2 * SIZE],
  ['.', 'heading', 2 * SIZE],
  ['<!--', 'link', 2 * SIZE],
  ['[a](   \r', 'body', 5 * SIZE],
  ...BODIES.map((snippet) => [snippet, 'body', SIZE] as const),
];

const LINEAR = Object.entries(PLACES).flatMap(([place, make]) =>
  SNIPPETS.filter((snippet) => !QUADRATIC.some(([slow, where]) => slow === snippet && where === place)).map(
    (snippet) => [snippet, place, make] as const,
  ),
);

/** CI reads what anyone proposes: a file must cost what its length costs, whatever is in it. */
describe('a long run', () => {
  it.each(LINEAR)('of %j in the %s is read at once', (snippet, _, make) => {
    expect(elapsed(make, snippet, SIZE)).toBeLessThan(LIMIT);
  });

  it.each(QUADRATIC)('of %j in the %s is read at once, by the ten thousands', (snippet, place, size) => {
    expect(elapsed(PLACES[place], snippet, size)).toBeLessThan(LIMIT);
  });
});

/** `ptsm.yaml` has no fence that its runs could be refused at. */
describe('a long run in ptsm.yaml', () => {
  it.each([
    ['[]', '', '\n'],
    ['"', '', '\n'],
    ['\n', '', 'a: "b\n'],
    ['\n', 'territoire: { nom: "', '" }\n'],
    [' ', 'territoire:', '{}\n'],
    ['a: 1\n', '', ''],
    ['- a\n', 'ignorer:\n', ''],
    ['regle: info\n  ', 'regles:\n  ', 'x: info\n'],
  ])('of %j after %j is read at once', (snippet, before, after) => {
    const text = before + snippet.repeat(Math.ceil((2 * SIZE) / snippet.length)) + after;
    // The YAML parser's own cost of as many lists as there are letters takes half a second by itself.
    const elapsed = stopwatch();
    parseConfiguration('ptsm.yaml', text);
    expect(elapsed()).toBeLessThan(3 * LIMIT);
  });
});

function elapsed(make: Make, snippet: string, size: number): number {
  const exemple = make(snippet.repeat(Math.ceil(size / snippet.length)));
  const elapsed = stopwatch();
  checkExemple(exemple);
  return elapsed();
}
