import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify, type ToStringOptions } from 'yaml';
import { canonique } from '../../src/fiche/copil/canonique.ts';
import { empreintesOf } from '../../src/fiche/copil/empreintes.ts';
import { porteeOf } from '../../src/fiche/copil/portee.ts';
import { parsePlan } from '../../src/fiche/parse-plan.ts';
import { DEFAULTS } from '../../src/fiche/vocabulary/parse-configuration.ts';
import { buildVocabulary } from '../../src/fiche/vocabulary/vocabulary.ts';
import type { Header } from '../support/fiche-text.ts';
import { referentiel } from '../support/referentiel.ts';

const PORTEE = porteeOf(DEFAULTS);

const HEADER = {
  id: 12,
  title: 'Équipe mobile pour adolescents',
  objectif: 'Aller vers les adolescents qui ne viennent pas, à l’école : « hors les murs ».',
  axe: ['1', '2'],
  priority: [4, 6],
  status: 'en-cours',
  year: [2023, 2024],
  pilotes: ['CH Valvert', 'Maison des adolescents'],
  budget: [
    { annee: 2024, prevu: 12000, note: 'deux postes' },
    { annee: 2025, prevu: 15000 },
  ],
  financements: [{ financeur: 'ARS', montant: 12000, perenne: true }],
  fin: '2026-06',
};
const BODY = '## Description\n\nDeux infirmiers, un éducateur.\n\n- à l’école\n- au foyer\n';

const text = (yaml: string, body = BODY) => `---\n${yaml}---\n${body}`;
const written = (header: Header, options: ToStringOptions = {}) => text(stringify(header, options));
const REFERENCE = empreintes(written(HEADER));

describe('the fingerprints of a fiche', () => {
  it.each([
    ['in other quotes', written(HEADER, { defaultStringType: 'QUOTE_DOUBLE' })],
    ['in lists between brackets', written(HEADER, { collectionStyle: 'flow' })],
    ['in folded lines', written(HEADER, { lineWidth: 30, blockQuote: 'folded' })],
    ['with its keys in another order', written(Object.fromEntries(Object.entries(HEADER).reverse()))],
    ['with its lists in another order', written({ ...HEADER, axe: [2, 1], year: [2024, 2023] })],
    ['with years as a span', written({ ...HEADER, year: '2023-2024' })],
    [
      'with comments and spaces',
      text(`# en tête\n${stringify(HEADER, { lineWidth: 0 }).replaceAll('\n', '   # dit\n')}`),
    ],
    ['with empty fields', text(`${stringify(HEADER)}motif:\nfusionnee-dans:\n`)],
    ['with the end of lines of Windows', written(HEADER).replaceAll('\n', '\r\n')],
    ['with accents in two characters', written(HEADER).normalize('NFD')],
    ['with fields that no COPIL looks at', written({ ...HEADER, groupe: 'Jeunesse', tags: ['école'] })],
    [
      'with a body laid out otherwise',
      text(
        stringify(HEADER),
        '\n##  Description \n\n\n<!-- relire -->Deux infirmiers,\nun éducateur.  \n\n\n- à l’école\n\n- au foyer\n\n## Contexte\n\nAjouté.\n',
      ),
    ],
  ])('are the same %s', (_, other) => {
    expect(empreintes(other)).toEqual(REFERENCE);
  });

  it.each<readonly [string, Header]>([
    ['title', { title: 'Équipe mobile pour adolescentes' }],
    ['objectif', { objectif: undefined }],
    ['axe', { axe: 1 }],
    ['priority', { priority: [4, 5] }],
    ['status', { status: 'a-venir' }],
    ['year', { year: 2023 }],
    ['pilotes', { pilotes: ['CH Valvert, Maison des adolescents'] }],
    [
      'budget',
      {
        budget: [
          { annee: 2024, prevu: 12000, note: 'deux postes' },
          { annee: 2025, engage: 15000 },
        ],
      },
    ],
    ['financements', { financements: [{ financeur: 'ARS', montant: 12000, perenne: false }] }],
    ['fin', { fin: '2026-06-01' }],
    ['fusionnee-dans', { 'fusionnee-dans': 3 }],
  ])('tell a change of %s, and nothing else', (champ, changed) => {
    expect(changedIn(written({ ...HEADER, ...changed }))).toEqual([champ]);
  });

  it.each([
    ['reworded', '## Description\n\nDeux infirmières, un éducateur.\n\n- à l’école\n- au foyer\n'],
    ['emptied', '## Description\n\n<!-- Deux infirmiers -->\n'],
    ['gone', ''],
  ])('tell a section %s', (_, body) => {
    expect(changedIn(text(stringify(HEADER), body))).toEqual(['Description']);
  });

  it('count a value at fault as absent', () => {
    const absent = empreintes(written({ ...HEADER, fin: undefined }));
    expect(empreintes(written({ ...HEADER, fin: 'bientôt' }))).toEqual(absent);
  });
});

describe('the canonical form of data', () => {
  /** What fields hold: no empty value, which says nothing. */
  const word = fc.stringMatching(/^[a-z ",:[\]{}\\]*[a-z]$/).map((said) => said.trim().replace(/ +/g, ' '));
  const scalar = fc.oneof(word, fc.integer());
  const flat = fc.oneof(scalar, fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), scalar, { minKeys: 1 }));
  const data = fc.uniqueArray(flat, { minLength: 1, maxLength: 4, selector: (one) => asSet(one) });

  it('is the same for the same data in another order', () => {
    fc.assert(
      fc.property(data, (items) => {
        const turned = items.toReversed().map((item) => (typeof item === 'object' ? reversed(item) : item));
        expect(canonique(turned)).toBe(canonique(items));
      }),
    );
  });

  it('is another for other data', () => {
    fc.assert(
      fc.property(data, data, (one, other) => {
        fc.pre(asSet(one) !== asSet(other));
        expect(canonique(one)).not.toBe(canonique(other));
      }),
    );
  });

  /** It is in the files of every territory: to change it is to say that every fiche has changed. */
  it.each([
    [' Deux\n  postes ', 'Deux postes'],
    [12.5, '12.5'],
    [['b', 'a', null], '"a","b"'],
    [[{ prevu: 12, annee: 2024, note: undefined }], '"\\"annee\\":\\"2024\\",\\"prevu\\":\\"12\\""'],
    [[], ''],
    [undefined, ''],
  ])('of %j never changes', (value, form) => {
    expect(canonique(value)).toBe(form);
  });
});

/** Data as text, whatever its order: another way than the one under test. */
function asSet(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asSet).sort().join('\n')}]`;
  if (typeof value !== 'object' || value === null) return `<${String(value)}>`;
  return `{${Object.entries(value)
    .map(([key, one]) => `${key}=${asSet(one)}`)
    .sort()
    .join('\n')}}`;
}

function reversed(map: object): object {
  return Object.fromEntries(Object.entries(map).reverse());
}

function changedIn(other: string): readonly string[] {
  const now = empreintes(other);
  return [...PORTEE.champs, ...PORTEE.sections].filter((_, index) => now[index] !== REFERENCE[index]);
}

function empreintes(fiche: string): readonly string[] {
  const entry = { path: 'fiches/12.md', bytes: new TextEncoder().encode(fiche) };
  const vocabulary = buildVocabulary(referentiel, DEFAULTS);
  const plan = parsePlan([entry], { configuration: DEFAULTS, configurationFile: null, vocabulary });
  const [read] = plan.fiches;
  if (!read) throw new Error('the fiche of the test cannot be read');
  return empreintesOf(read, PORTEE);
}
