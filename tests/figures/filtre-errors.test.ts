import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/fiche/usage-error.ts';
import { populationOf, select } from '../../src/figures/population.ts';
import { planOf } from '../support/plan-of.ts';
import { thrownBy } from '../support/thrown-by.ts';

const population = populationOf(planOf([{ axe: 1 }]));

describe('the caret stands under what is wrong', () => {
  it.each([
    ['statut = en-cours', 'statut'],
    ['axe = 2 et annee = 2023', 'annee'],
    ['axe = 9', '9'],
    ['axe = 1 et status = fini', 'fini'],
    ['status parmi (en-cours, zut)', 'zut'],
    ['axe = "neuf"', '"neuf"'],
    ['axe 2', '2'],
    ['axe = 1 axe = 2', 'axe = 2'],
    ['axe = 1)', ')'],
    ['axe = = 2', '= 2'],
    ['et axe = 1', 'et axe'],
    ['axe parmi 1, 2', '1, 2'],
    ['axe parmi (1 2)', '2)'],
    ['axe parmi ()', ')'],
    ['title = "sans fin', '"sans fin'],
    ['title ! 2', '! 2'],
    ['axe = 1 ou « 2', '« 2'],
  ])('%s', (expression, wrong) => {
    expect(pointedIn(expression)).toBe(expression.slice(expression.lastIndexOf(wrong)));
  });
});

describe('what is missing is shown at the end of the expression', () => {
  it.each(['', '   ', 'axe', 'axe =', 'axe = 1 et', '(axe = 1', 'axe parmi (1,', 'non', 'axe parmi'])(
    '« %s »',
    (expression) => {
      expect(pointedIn(expression)).toBe('');
      expect(refusalOf(expression).message).toContain('attendu');
    },
  );
});

describe('a near miss is proposed', () => {
  it.each([
    ['statut = en-cours', 'status'],
    ['année = 2023', 'year'],
    ['priorite = 1', 'priority'],
    ['status = encours', 'en-cours'],
    ['status = terminee', 'realisee'],
    ['publics = ados', 'adolescents'],
    ['Axe = 1', 'axe'],
  ])('%s', (expression, meant) => {
    expect(refusalOf(expression).hint).toContain(`« ${meant} »`);
  });
});

describe('without a near miss, what exists is listed', () => {
  it('the fields', () => {
    expect(refusalOf('xyzzy = 1').hint).toMatch(/axe.*status.*year/);
  });

  it('the values of the field', () => {
    expect(refusalOf('niveau = xyzzy').hint).toMatch(/eleve, moyen, bas/);
  });
});

it('a caret counts one column for a tab or an end of line', () => {
  expect(pointedIn('axe = 1\tet zut = 2').trim()).toBe('zut = 2');
  expect(pointedIn('axe = 1\net zut = 2').trim()).toBe('zut = 2');
});

function refusalOf(expression: string): UsageError {
  const error = thrownBy(() => select(population, expression));
  if (error instanceof UsageError) return error;
  throw new Error('the expression is not refused', { cause: error });
}

/** What stands above the caret, to the end of the expression. */
function pointedIn(expression: string): string {
  const { message, exitCode } = refusalOf(expression);
  expect(exitCode).toBe(2);
  const [shown = '', carets = ''] = message.split('\n').slice(-2);
  expect(carets.trim()).toBe('^');
  return shown.slice(carets.indexOf('^'));
}
