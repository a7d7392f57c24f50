import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/fiche/usage-error.ts';
import { buildBilan } from '../../src/figures/bilan.ts';
import { renderBilan } from '../../src/report/bilan.ts';
import { planOf } from '../support/plan-of.ts';
import { readingOf } from '../support/reading-of.ts';
import { runPtsm, type Run } from '../support/run-ptsm.ts';
import { soundFiche } from '../support/fiche-text.ts';
import { thrownBy } from '../support/thrown-by.ts';
import { writeRepository } from '../support/write-repository.ts';

/** Two sound lines, then the one at fault. */
const START = '# Bilan\n\n{% for axe in axes %}- {{ axe.libelle }}\n{% endfor %}\n';

describe('a template is refused with the line of what it names wrongly', () => {
  it.each([
    ['a value', '{{ territoire.nome }}', 'territoire.nome'],
    ['a figure', '{{ chiffres.engages.valeur }}', 'engages'],
    ['a figure that looks like a number', '{{ chiffres["actives-1850"].valeur }}', 'actives-1850'],
    ['a filter', '{{ annee | pourcents }}', 'pourcents'],
    ['a tag', '{% inclure "autre" %}', 'inclure'],
    ['a block', '::tablau{#axes}', 'tablau'],
    ['a table', '::tableau{#axs}', 'axs'],
    ['the figures of a block', '::chiffres{ids="engagees engages"}', 'engages'],
    ['a group of actions', '::actions{#realises}', 'realises'],
    ['an open brace', '{{ annee', 'accolade'],
    ['an open loop', '{% for axe in axes %}', 'accolade|fermé|balise'],
  ])('%s', (_, line, word) => {
    const { message, exitCode } = refusalOf(`${START}${line}\n`);
    expect(exitCode).toBe(2);
    expect(message).toMatch(new RegExp(word));
    expect(message).toContain('modeles/essai.md');
    expect(message).toContain('ligne 5');
  });
});

describe('a near miss is proposed', () => {
  it.each([
    ['::tablau{#axes}', 'tableau'],
    ['::tableau{#anees}', 'annees'],
    ['::chiffres{ids="engages"}', 'engagees'],
  ])('%s', (line, meant) => {
    expect(refusalOf(line).hint).toContain(`« ${meant} »`);
  });
});

describe('a template reaches nothing but its values', () => {
  it.each([
    '{{ constructor }}',
    '{{ annee.__proto__ }}',
    '{{ territoire.constructor.name }}',
    '{{ axes.toString }}',
  ])('%s', (line) => {
    expect(refusalOf(line).exitCode).toBe(2);
  });

  it.each(['{% include "../ptsm.yaml" %}', '{% render "/etc/passwd" %}', '{% layout "bilan" %}'])(
    '%s',
    (line) => {
      expect(refusalOf(line).message).toContain('modeles/essai.md');
    },
  );

  it('nor for longer than it should take', () => {
    const loop = '{% for i in (1..100000) %}{% for j in (1..100000) %}x{% endfor %}{% endfor %}';
    expect(refusalOf(loop).message).toMatch(/trop long/);
  });
});

describe('a colon that begins no block stays in the sentence', () => {
  it.each(['Réunion :salle haute', 'Ratio 3:1 :un', 'De 9h:midi à 17h'])('%s', (line) => {
    for (const format of ['markdown', 'terminal']) {
      const { status, stdout, stderr } = bilanOf(line, format);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      for (const word of line.match(/\p{L}{3,}/gu) ?? []) expect(stdout).toContain(word);
    }
  });
});

it('a block of another syntax is refused with its line, and never lost in silence', () => {
  for (const format of ['markdown', 'terminal']) {
    const { status, stdout, stderr } = bilanOf('# Bilan\n\n:::note\nAttention\n:::', format);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('ligne 3');
  }
});

it('ptsm bilan says it on stderr and exits 2, without a word on stdout', () => {
  const { status, stdout, stderr } = bilanOf('# Bilan\n\n{{ territoire.nome }}', 'markdown');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/modeles\/bilan\.md, ligne 3/);
});

function bilanOf(template: string, format: string): Run {
  const folder = writeRepository({ 'fiches/1.md': soundFiche({}), 'modeles/bilan.md': `${template}\n` });
  return runPtsm(['bilan', '-C', folder, '-f', format]);
}

function refusalOf(source: string): UsageError {
  const plan = planOf([{ axe: 1 }]);
  const bilan = buildBilan(readingOf(plan), { annee: 2024, titleOf: (code) => code });
  const error = thrownBy(() =>
    renderBilan(bilan, {
      vocabulary: plan.vocabulary,
      configuration: plan.configuration,
      logo: null,
      template: { name: 'modeles/essai.md', source },
    }),
  );
  if (error instanceof UsageError) return error;
  throw new Error('the template is not refused', { cause: error });
}
