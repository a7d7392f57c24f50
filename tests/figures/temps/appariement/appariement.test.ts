import { describe, expect, it } from 'vitest';
import { apparier } from '../../../../src/figures/temps/appariement/appariement.ts';
import { planAt } from '../../../support/plan-at.ts';
import { stopwatch } from '../../../support/stopwatch.ts';

const LONG = 'Une équipe se déplace dans chaque collège du département, deux fois par mois.\n';
const OTHER = 'Un lieu de répit accueille les aidants le week-end, sans rendez-vous.\n';
const MODELE = '## Objectif général\nCette fiche répond au projet territorial de santé mentale.\n';

type Texts = Readonly<Record<string, string>>;

describe('a fiche is met again', () => {
  it.each<[string, Texts, Texts, readonly string[]]>([
    ['by its number, wherever it is', { a: f(1, 'Un') }, { b: f(1, 'Deux') }, ['a>b numero']],
    [
      'by its number before its file',
      { a: f(1), b: f(2) },
      { a: f(2), b: f(1) },
      ['a>b numero', 'b>a numero'],
    ],
    ['by its file, with another number', { a: f(1, 'Un') }, { a: f(9, 'Deux') }, ['a>a fichier']],
    [
      'by its file where its number is taken twice',
      { a: f(1, 'Un'), b: f(1, 'Deux') },
      { a: f(1, 'Un') },
      ['a>a fichier'],
    ],
    [
      'by its content, surely where it is the same',
      { a: f(1, 'Un', LONG) },
      { b: f(2, 'Un', LONG) },
      ['a>b contenu'],
    ],
    [
      'by its content, probably where two say the same',
      { a: f(1, 'Un', LONG) },
      { b: f(2, 'Un', LONG), c: f(3, 'Un', LONG) },
      ['a>b contenu?'],
    ],
    [
      'probably, by half of its text',
      { a: f(1, 'Équipe mobile', LONG) },
      { b: f(2, 'Maison des adolescents', `${LONG}Une ligne de plus.\n`) },
      ['a>b contenu?'],
    ],
    [
      'by the larger part of its text',
      { a: f(1, 'Un', LONG + OTHER) },
      { b: f(2, 'Deux', LONG), c: f(3, 'Trois', LONG + OTHER) },
      ['a>c contenu?'],
    ],
    [
      'probably, by its title',
      { a: f(1, 'Équipe mobile pour les adolescents', LONG) },
      { b: f(2, 'Équipes mobiles pour adolescent', OTHER) },
      ['a>b titre?'],
    ],
    [
      'probably, by its title but for a slip',
      { a: f(1, 'Améliorer le repérage précoce des troubles') },
      { b: f(2, 'Améliorer le repérage précoe des troubles') },
      ['a>b titre?'],
    ],
    [
      'by the same title before one with a slip',
      { a: f(1, 'Améliorer le repérage précoce des troubles') },
      {
        b: f(2, 'Améliorer le repérage précoe des troubles'),
        c: f(3, 'Améliorer le repérage précoce des troubles', OTHER),
      },
      ['a>c titre?'],
    ],
  ])('%s', (_, ...[avant, apres, met]) => {
    expect(pairs(avant, apres)).toEqual(met);
  });
});

describe('two fiches stay apart', () => {
  it.each<[string, Texts, Texts]>([
    ['with codes alone in common', { a: f(1, 'Un') }, { b: f(2, 'Deux') }],
    [
      'with less than half of their text in common',
      { a: f(1, 'Un', LONG) },
      { b: f(2, 'Deux', LONG + OTHER + OTHER.repeat(1).toUpperCase()) },
    ],
    [
      'with the words of a template in common',
      { a: f(1, 'Un', MODELE), c: f(3, 'Trois', MODELE), d: f(4, 'Quatre', MODELE) },
      { b: f(2, 'Deux', MODELE), c: f(3, 'Trois', MODELE), d: f(4, 'Quatre', MODELE) },
    ],
    [
      'with a short line in common',
      { a: f(1, 'Un', 'À compléter.\n') },
      { b: f(2, 'Deux', 'À compléter.\n') },
    ],
    [
      'with titles that differ by a number',
      { a: f(1, 'Équipe mobile du secteur 13') },
      { b: f(2, 'Équipe mobile du secteur 14') },
    ],
    ['without a title', { a: '---\nid: 1\n---\n' }, { b: '---\nid: 2\n---\n' }],
  ])('%s', (_, avant, apres) => {
    expect(pairs(avant, apres).filter((pair) => pair.startsWith('a'))).toEqual([]);
  });
});

describe('a fiche is split', () => {
  const [un, deux] = [
    saying('remplace: 1', f(8, 'Huit', LONG)),
    saying('remplace: [1, 2]', f(9, 'Neuf', LONG)),
  ];

  it.each<[string, Texts, readonly string[]]>([
    ['where it is gone', { b: un, c: deux }, ['1 > 8 9']],
    ['where a new one took its file', { a: un, c: deux }, ['1 > 8 9']],
    ['where it is over', { a: saying('status: abandonnee', f(1, 'Un', LONG)), b: un, c: deux }, ['1 > 8 9']],
    ['never where it goes on', { a: saying('status: en-cours', f(1, 'Un', LONG)), b: un, c: deux }, []],
    ['never into one', { b: un }, []],
  ])('%s', (_, apres, split) => {
    const before = { a: saying('status: en-cours', f(1, 'Un', LONG)) };
    const { scissions, nouvelles } = met(before, apres);
    expect(
      scissions.map(({ source, en }) => `${source.ref} > ${en.map(({ ref }) => ref).join(' ')}`),
    ).toEqual(split);
    const products = scissions.flatMap(({ en }) => en);
    expect(nouvelles.filter((fiche) => products.includes(fiche))).toEqual([]);
  });
});

it('does not depend on the order in which fiches are read', () => {
  const avant = { a: f(1, 'Un', LONG), b: f(2, 'Un', LONG), c: f(3, 'Deux', OTHER) };
  const apres = { d: f(4, 'Un', LONG), e: f(5, 'Un', LONG), g: f(6, 'Trois', OTHER) };
  const [before, after] = [planAt(avant).fiches, planAt(apres).fiches];
  const named = (plans: Parameters<typeof apparier>[0]) =>
    new Set(apparier(plans, () => false).paires.map(told));
  expect(named({ avant: before.toReversed(), apres: after.toReversed() })).toEqual(
    named({ avant: before, apres: after }),
  );
});

it('five hundred fiches on each side, all alike, are met within a second', () => {
  const many = (folder: string, from: number) =>
    Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => {
        const n = String(at % 250);
        return [
          `${folder}${String(at)}`,
          f(from + at, `Équipe mobile aaaa${n}`, LONG + `${LONG.trim()} ${n}\n`),
        ];
      }),
    );
  const [avant, apres] = [planAt(many('a', 1)).fiches, planAt(many('b', 1000)).fiches];
  const elapsed = stopwatch();
  expect(apparier({ avant, apres }, () => false).paires).toHaveLength(500);
  expect(elapsed()).toBeLessThan(1000);
});

function pairs(avant: Texts, apres: Texts): readonly string[] {
  return met(avant, apres).paires.map(told);
}

function met(avant: Texts, apres: Texts) {
  const isFinie = ({ champs }: { readonly champs: { readonly status?: string | undefined } }) =>
    champs.status === 'abandonnee';
  return apparier({ avant: planAt(avant).fiches, apres: planAt(apres).fiches }, isFinie);
}

function told({ avant, apres, preuve, probable }: ReturnType<typeof met>['paires'][number]): string {
  const name = ({ file }: { readonly file: string }) => file.replace(/^fiches\/|\.md$/g, '');
  return `${name(avant)}>${name(apres)} ${preuve}${probable ? '?' : ''}`;
}

/** A fiche, with as many codes in common with the others as fiches have. */
function f(id: number, title = 'Un', body = ''): string {
  return `---\nid: ${String(id)}\ntitle: ${title}\naxe: 1\npriority: 4\npublics: [enfants, adolescents]\nstatus: a-venir\n---\n${body}`;
}

/** The same with a line in place of its status. */
function saying(line: string, text: string): string {
  return text.replace('status: a-venir', line);
}
