import { expect, it } from 'vitest';
import { oneLine } from '../../src/report/one-line.ts';

it.each([
  ['poste vacant', 'poste vacant'],
  ['- poste **vacant**\n- local perdu\n', 'poste vacant ; local perdu'],
  ['Plus de financeur.\n\nLe local\nest perdu', 'Plus de financeur. Le local est perdu'],
  ['### Détail\n\n1. un\n2. deux : \n3. trois', 'Détail ; un ; deux : trois'],
  ['[un lien](https://example.org), `code` et ![une photo](a.png)', 'un lien, code et une photo'],
  ['| a | b |\n| - | - |\n| c | d |', 'a ; b ; c ; d'],
  ['', ''],
])('%j is said « %s »', (markdown, line) => {
  expect(oneLine(markdown)).toBe(line);
});

it('what is long is cut after a word, and says so', () => {
  const line = oneLine(`${'mot '.repeat(74)}${'long'.repeat(10)}`);
  expect(line).toBe(`${'mot '.repeat(74).trimEnd()}…`);
  expect(oneLine('x'.repeat(400))).toBe(`${'x'.repeat(300)}…`);
});

it('what no parser could read is shown as it is typed', () => {
  expect(oneLine(`${'> '.repeat(5_000)}fin`)).toMatch(/^> > .*…$/);
});
