import type { Node } from 'mdast';
import { describe, expect, it } from 'vitest';
import { buildCouverture } from '../../src/figures/couverture.ts';
import { renderCouverture } from '../../src/report/couverture.ts';
import type { Header } from '../support/fiche-text.ts';
import { planOf } from '../support/plan-of.ts';
import { readingOf } from '../support/reading-of.ts';

const PUBLIC = { publics: ['enfants'] };
const UNKNOWN = 'On ne sait pas';
const UNCOVERED = 'Sans aucune fiche';

it('a public that no fiche names is uncovered, with the number of fiches that do not say', () => {
  const words = holesOf([{ ...PUBLIC, status: 'en-cours' }, { status: 'en-cours' }, { status: 'en-cours' }]);
  expect(partOf(words, UNCOVERED)).toMatch(
    /Publics.*Adolescents.*Sous réserve : 2 fiches ne disent rien sur ce point/,
  );
  expect(partOf(words, UNKNOWN)).not.toContain('Publics');
});

it('a field that no fiche fills in is unknown, not uncovered', () => {
  const words = holesOf([{ status: 'en-cours' }, { status: 'a-venir' }]);
  expect(partOf(words, UNKNOWN)).toMatch(/Publics.*Adolescents/);
  expect(partOf(words, UNCOVERED)).not.toContain('Publics');
});

it('is unknown as well when the only other fiches are abandoned', () => {
  const words = holesOf([{ status: 'en-cours' }, { status: 'abandonnee' }]);
  expect(partOf(words, UNKNOWN)).toMatch(/Publics.*Adolescents/);
  expect(partOf(words, UNCOVERED)).not.toContain('Publics');
});

it('holes of unequal certainty are not said with the doubt of the first', () => {
  // Silent on themes: « Prévention » may be served, « Personnes âgées » is not.
  const words = holesOf([
    { ...PUBLIC, status: 'en-cours' },
    { ...PUBLIC, thematiques: ['x'], status: 'en-cours' },
  ]);
  const angles = partOf(words, UNCOVERED)
    .split('\n')
    .filter((line) => line.startsWith('Angles morts'));
  const doubtful = angles.filter((line) => line.includes('1 fiche ne dit rien sur ce point'));
  expect(doubtful.join()).toContain('Prévention');
  expect(doubtful.join()).not.toContain('Personnes âgées');
});

describe('a plan that leaves no hole', () => {
  it('says so', () => {
    const everything = {
      status: 'en-cours',
      axe: [1, 2, 3],
      priority: [1, 2, 3, 4, 5, 6],
      publics: [
        ...['tous', 'enfants', 'adolescents', 'personnes-agees', 'handicap', 'sous-main-de-justice'],
        ...['precarite', 'addictions', 'psychotraumatismes', 'familles', 'personnes-isolees', 'aidants'],
        ...['migrants', 'enfance-protegee', 'perinatalite', 'professionnels'],
      ],
      thematiques: ['prevention', 'premier-recours', 'soins-sans-consentement', 'autisme', 'logement'],
    };
    expect(holesOf([everything])).toMatch(/Tout ce qui est déclaré/);
  });
});

it('a repository without a fiche does not speak of what its fiches say', () => {
  expect(holesOf([])).not.toMatch(/aucune des 0/);
});

/** The last part of the report as lines of text. */
function holesOf(headers: readonly Header[]): string {
  const plan = planOf(headers);
  const couverture = buildCouverture(readingOf(plan));
  const { children } = renderCouverture(couverture);
  const last = children.findLastIndex(({ type }) => type === 'heading');
  return children
    .slice(last + 1)
    .flatMap((node) => ('children' in node && node.type === 'list' ? node.children : [node]))
    .map(textOf)
    .join('\n')
    .replaceAll('\u00A0', ' ');
}

function textOf(node: Node): string {
  const { children, value = '' } = node as { children?: readonly Node[]; value?: string };
  return children ? children.map(textOf).join('') : value;
}

function partOf(words: string, title: string): string {
  const lines = words.split('\n');
  const start = lines.findIndex((line) => line.startsWith(title));
  if (start === -1) return '';
  const next = lines.findIndex((line, index) => index > start && /^(?:Sans|On ne sait)/.test(line));
  return lines.slice(start, next === -1 ? undefined : next).join('\n');
}
