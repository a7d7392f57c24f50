import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/fiche/usage-error.ts';
import { populationOf, select } from '../../src/figures/population.ts';
import { planOf } from '../support/plan-of.ts';
import { thrownBy } from '../support/thrown-by.ts';

const population = populationOf(planOf([{ axe: 1 }, { axe: 2 }]));

describe('an expression of hostile length is refused in one sentence, without exhausting the stack', () => {
  it.each([
    ['parentheses', '('.repeat(100_000)],
    ['closed parentheses', `${'('.repeat(50_000)}axe = 1${')'.repeat(50_000)}`],
    ['negations', `${'non '.repeat(100_000)}axe = 1`],
    ['conjunctions', Array(50_000).fill('axe = 1').join(' et ')],
    ['values', `axe parmi (${Array(50_000).fill('1').join(',')})`],
    ['quotes', '"'.repeat(100_001)],
    ['spaces before a fault', `${' '.repeat(100_000)}!`],
    ['a long word', 'x'.repeat(100_000)],
  ])('%s', (_, expression) => {
    expect(refusalOf(expression)).toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/^sélection --ou : /) as string,
    });
  });
});

it.each(['((((axe = 1))))', `${'non '.repeat(400)}axe = 1`, Array(200).fill('axe = 1').join(' ou ')])(
  'a long but reasonable expression is read: %#',
  (expression) => {
    expect(select(population, expression).map(({ ref }) => ref)).toEqual(['1']);
  },
);

it('names of the prototype are unknown fields and unknown values like any other', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    expect(refusalOf(`${name} = 1`).message).toContain('n’existe pas');
    expect(refusalOf(`axe = ${name}`).message).toContain('n’est pas une valeur');
  }
});

const word = fc.constantFrom(
  ...['axe', 'status', 'title', 'et', 'ou', 'non', 'vide', 'parmi', '(', ')', ',', '=', '!=', '<', '~'],
  ...['1', 'en-cours', '"', '« 1 »', "'a'", '\u00A0', '\n', '💡', '\\', '$', '__proto__'],
);

it('any expression is either read or refused, never a crash', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const expression = words.join(' ');
      try {
        expect(select(population, expression).length).toBeLessThanOrEqual(2);
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
      }
    }),
    { numRuns: 500, seed: 49 },
  );
});

it('an expression between parentheses, or denied twice, selects the same fiches', () => {
  const condition = fc.constantFrom('axe = 1', 'axe vide', 'status != en-cours', 'year >= 2020', 'title ~ a');
  const link = fc.constantFrom(' et ', ' ou ', ' et non ', ' ou non ');
  fc.assert(
    fc.property(condition, link, condition, (left, between, right) => {
      const expression = `${left}${between}${right}`;
      const selected = select(population, expression);
      expect(select(population, `(${expression})`)).toEqual(selected);
      expect(select(population, `non non (${expression})`)).toEqual(selected);
      expect(select(population, `non (${expression})`)).toHaveLength(2 - selected.length);
    }),
  );
});

function refusalOf(expression: string): UsageError {
  const error = thrownBy(() => select(population, expression));
  if (error instanceof UsageError) return error;
  throw new Error('the expression is not refused', { cause: error });
}
