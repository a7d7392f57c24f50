import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPart, writePart } from '../../../src/fiche/cellule/part.ts';
import { readCell } from '../../../src/fiche/cellule/read-cell.ts';
import { writeCell } from '../../../src/fiche/cellule/write-cell.ts';
import type { ChampLocal } from '../../../src/fiche/vocabulary/configuration.ts';

const CHAMPS: readonly ChampLocal[] = [
  { code: 'avis', libelle: 'Avis', type: 'texte', valeurs: ['À clore', '4', 'a ; b'] },
  { code: 'conseils', libelle: 'Conseils', type: 'liste', valeurs: ['Nord', '"Sud"'] },
  { code: 'cout', libelle: 'Coût', type: 'nombre' },
  { code: 'fait', libelle: 'Fait', type: 'booleen' },
  { code: 'vu', libelle: 'Vu', type: 'date' },
  { code: 'mots', libelle: 'Mots', type: 'liste' },
];

/** As the schema leaves a text: not empty, no space at its ends. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc
      .array(
        fc.constantFrom(
          '"',
          ';',
          ',',
          ' : ',
          ' ',
          '\n',
          "'",
          '=',
          'a',
          'nom : ',
          '12',
          '1,5',
          'oui',
          '-',
          '""',
        ),
        {
          maxLength: 8,
        },
      )
      .map((parts) => parts.join('')),
  )
  .map((value) => value.trim())
  .filter((value) => value !== '');
const year = fc.integer({ min: 1990, max: 2100 });
const amount = fc.double({ min: 0, max: 1e12, noNaN: true });
const number = fc
  .oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer())
  .map((value) => value + 0);
const measure = fc.oneof(number, text);
const date = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.constantFrom('', '-01', '-28'))
  .map(([y, month, day]) => `${String(y)}-${String(month).padStart(2, '0')}${day}`);
const reference = fc.oneof(
  fc.nat().map(String),
  fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,5}(?:-[A-Za-z0-9]{1,4}){0,2}$/),
);
const some = <T>(items: fc.Arbitrary<T>) => fc.array(items, { minLength: 1, maxLength: 4 });

const FIELDS_OF: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  id: reference,
  title: text,
  axe: some(fc.constantFrom('1', '2', 'transversal')),
  status: fc.constant('en-cours'),
  year: fc.uniqueArray(year, { minLength: 1, maxLength: 9 }).map((years) => years.sort((a, b) => a - b)),
  pilotes: some(text),
  debut: date,
  ctsm: fc.oneof(fc.boolean(), fc.nat(), date),
  'fusionnee-dans': reference,
  liens: some(reference),
  budget: fc.oneof(
    text,
    some(
      fc.record(
        { annee: year, prevu: amount, engage: amount, note: text, unite: fc.constantFrom('EUR', 'ETP') },
        { requiredKeys: ['unite', 'prevu'] },
      ),
    ),
  ),
  financements: some(
    fc.record(
      { financeur: text, montant: amount, annee: year, source: text, perenne: fc.boolean() },
      { requiredKeys: ['financeur'] },
    ),
  ),
  indicateurs: some(
    fc.record(
      {
        nom: text,
        unite: text,
        initiale: measure,
        cible: measure,
        echeance: fc.oneof(year, date),
        valeurs: fc.dictionary(year.map(String), measure, { minKeys: 1, maxKeys: 4 }),
      },
      { requiredKeys: ['nom'] },
    ),
  ),
  etapes: some(
    fc.record({ titre: text, status: fc.constant('realisee'), date }, { requiredKeys: ['titre'] }),
  ),
  avis: fc.constantFrom('À clore', '4', 'a ; b'),
  conseils: some(fc.constantFrom('Nord', '"Sud"')),
  cout: number,
  fait: fc.boolean(),
  vu: date,
  mots: some(text),
};

describe('a cell that was written', () => {
  it.each(Object.keys(FIELDS_OF))('says what it was made of: %s', (field) => {
    fc.assert(
      fc.property(FIELDS_OF[field] ?? fc.constant(null), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(readCell(field, writeCell(field, plain).value, CHAMPS)).toEqual({ valeur: plain });
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['mesure', measure],
    ['texte', text],
    ['montant', amount],
    ['booleen', fc.boolean()],
    ['date', fc.oneof(date, year)],
  ] as const)('of one key of an entry, too: %s', (shape, values) => {
    fc.assert(
      fc.property(values as fc.Arbitrary<unknown>, (value) => {
        expect(readPart(shape, writePart(shape, value))).toEqual({ valeur: value });
      }),
    );
  });
});

describe('a cell that a person typed', () => {
  it.each<[string, unknown, unknown]>([
    ['year', 2023, [2023]],
    ['year', '2021 – 2023 ; 2025', [2021, 2022, 2023, 2025]],
    ['pilotes', 'CH ;; Ville ; ', ['CH', 'Ville']],
    ['pilotes', 'EPSM "du Nord"', ['EPSM "du Nord"']],
    ['axe', 2, ['2']],
    ['ctsm', 'OUI', true],
    ['ctsm', true, true],
    ['fait', false, false],
    ['cout', '12,5', 12.5],
    ['debut', { jour: '2024-09-01' }, '2024-09-01'],
    ['title', 38, '38'],
    ['title', '  ', null],
    ['budget', 65200, '65200'],
    ['budget', 'annee : 2024, prevu : 62 000 €', [{ unite: 'EUR', annee: 2024, prevu: 62000 }]],
  ])('%s: %j says %j', (field, cell, valeur) => {
    expect(readCell(field, cell as string, CHAMPS)).toEqual({ valeur });
  });

  it.each<[string, unknown, RegExp]>([
    ['debut', '01/09/2024', /2024-09-01/],
    ['debut', '2024-13', /2024-09-01/],
    ['year', '2023 environ', /2021-2023/],
    ['year', '2023-2021', /2021-2023/],
    ['year', '1000-9999', /2021-2023/],
    ['id', 'fiche 12', /38, A1/],
    ['liens', '12 ; n°4', /identifiants/],
    ['pilotes', 'CH "du Nord', /guillemets/],
    ['pilotes', { jour: '2024-09-01' }, /liste/],
    ['title', true, /texte/],
    ['avis', 'À voir', /« À clore »/],
    ['fait', 'peut-être', /oui ou non/],
    ['ctsm', 'bientôt', /avenant/],
    ['financements', 'ARS 12000', /financeur/],
    ['financements', 'financeur : ARS, montant : beaucoup', /« montant : » puis un montant/],
    ['budget', 'prevu : 1, prevu : 2', /une seule fois/],
    ['etapes', 'titre : a, 2024 : 3', /titre, status, date/],
    ['indicateurs', 'nom : a, __proto__ : 3', /nom/],
  ])('%s: %j is refused with what was expected', (field, cell, attendu) => {
    expect(readCell(field, cell as string, CHAMPS)).toEqual({
      attendu: expect.stringMatching(attendu) as unknown,
    });
  });

  it('is read or refused, never an error, whatever it holds', () => {
    const anything = fc.oneof(
      text,
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.record({ jour: date }),
    );
    const fields = fc.constantFrom(...Object.keys(FIELDS_OF), 'constructor');
    fc.assert(
      fc.property(fields, anything, (field, cell) => {
        expect(Object.keys(readCell(field, cell, CHAMPS))).toHaveLength(1);
      }),
      { numRuns: 2000 },
    );
  });
});
