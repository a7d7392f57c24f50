import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/fiche/plan.ts';
import { EXPORTS, returned, type Exported } from '../../support/returned.ts';
import { styled, text, type Fields, type Value } from '../../support/styled-header.ts';
import { planOfTexts } from '../../support/plan-of-texts.ts';

const CHAMPS = [
  { code: 'toString', libelle: 'Titre', type: 'texte' },
  { code: 'cout', libelle: '=Coût', type: 'nombre' },
  { code: 'ouvert', libelle: 'N°', type: 'booleen' },
  { code: 'zones', libelle: 'zones', type: 'liste', valeurs: ['a ; b', '"c"', '12'] },
  { code: 'choix', libelle: 'Cout', type: 'texte', valeurs: ['oui', '1,5', '=x'] },
  { code: 'jour', libelle: 'Jour', type: 'date' },
  { code: 'mots', libelle: 'Mots', type: 'liste' },
];

const HOSTILE = [
  '=1+1',
  "'=x",
  '"=x"',
  '"guillemet',
  'a ; b',
  'prevu : 3',
  'annee : 2024, prevu : x',
  '1,5',
  '12',
  'oui',
  '2024-09',
  '‹U+202E›',
  '\u202Ex',
  '_x0041_',
  '#REF!',
  '<b>&amp;',
  '\u0001',
  'x'.repeat(40_000),
];
const words: fc.Arbitrary<Value> = fc.oneof(
  { weight: 2, arbitrary: text },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
);
const year = fc.integer({ min: 1990, max: 2100 });
const amount = fc.oneof(fc.nat(100_000), fc.constantFrom(0.5, 1e-7, 1e11, 65_200.55, -1));
const measure = fc.oneof(words, amount, fc.integer());
const month = fc.constantFrom('2024-09', '2024-02-29', 2025, '2023-02-30');
const some = (value: fc.Arbitrary<Value>): fc.Arbitrary<Value> => fc.array(value, { maxLength: 4 });
const entry = (keys: Readonly<Record<string, fc.Arbitrary<Value>>>): fc.Arbitrary<Value> =>
  some(fc.record(keys, { requiredKeys: [] }) as fc.Arbitrary<Fields>);

/** Sound or not: what the schema refuses is exported as an empty cell. */
const VALUES: Readonly<Record<string, fc.Arbitrary<Value>>> = {
  id: fc.oneof(fc.nat(5), fc.constantFrom('A1', 'FA-12', '007', 'x y')),
  title: words,
  axe: fc.oneof(fc.integer({ min: 1, max: 7 }), some(fc.constantFrom(1, '2', 3, 9))),
  priority: fc.oneof(fc.integer({ min: 1, max: 7 }), some(fc.constantFrom(1, '2'))),
  status: fc.constantFrom('en-cours', 'realisee', 'abandonnee', 'fini'),
  year: fc.oneof(
    year,
    fc.constantFrom('2021-2023', '2021 - 2022', '2020'),
    some(fc.oneof(year, fc.constant('2021-2024'))),
  ),
  motif: words,
  objectif: words,
  pilotes: fc.oneof(some(words), words),
  publics: some(fc.constantFrom('adolescents', 'familles', 'martiens')),
  thematiques: some(words),
  debut: month,
  ctsm: fc.oneof(fc.boolean(), fc.nat(20), month),
  budget: fc.oneof(
    words,
    entry({
      annee: year,
      prevu: amount,
      engage: amount,
      unite: fc.constantFrom('EUR', 'ETP', 'F'),
      note: words,
    }),
  ),
  financements: entry({
    financeur: words,
    montant: amount,
    annee: year,
    source: words,
    perenne: fc.boolean(),
  }),
  indicateurs: entry({
    nom: words,
    unite: words,
    initiale: measure,
    cible: measure,
    echeance: month,
    valeurs: fc.dictionary(fc.constantFrom('2022', '2023', '2031'), measure, { maxKeys: 3 }),
  }),
  etapes: entry({ titre: words, status: fc.constantFrom('en-cours', 'fini'), date: month }),
  liens: fc.oneof(fc.nat(5), some(fc.constantFrom(1, 'A1', '2'))),
  diffusion: fc.constantFrom('publique', 'interne'),
  toString: words,
  cout: amount,
  ouvert: fc.boolean(),
  zones: some(fc.constantFrom('a ; b', '"c"', '12', 'autre')),
  choix: fc.constantFrom('oui', '1,5', '=x', 'autre'),
  jour: month,
  mots: some(words),
  inconnu: words,
};

/** `PTSM_FUZZ=5000` tries more. */
const RUNS = Number(process.env['PTSM_FUZZ'] ?? 60);

const header: fc.Arbitrary<Fields> = fc.record(VALUES, {
  requiredKeys: [],
}) as fc.Arbitrary<Fields>;
const style = fc.array(fc.nat(59), { minLength: 20, maxLength: 40 });
const plan: fc.Arbitrary<Plan> = fc
  .array(fc.tuple(header, style), { minLength: 1, maxLength: 3 })
  .map((fiches) =>
    planOfTexts(
      fiches.map(([data, how]) => styled(data, how)),
      { champs: CHAMPS, periode: '2021-2023' },
    ),
  );

describe('an export that comes back as it left', () => {
  it.each(Object.keys(EXPORTS) as Exported[])(
    'changes nothing, as %s',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(plan, async (one) => {
          const { fiches, conflits, remarques } = await returned(await EXPORTS[format](one), {
            before: one,
            plan: one,
          });
          expect(remarques.filter(({ gravite }) => gravite !== 'info')).toEqual([]);
          expect(conflits).toEqual([]);
          expect(fiches.map(({ etat, path }) => [etat, path]).sort()).toEqual(
            one.fiches.map(({ file }) => ['inchangee', file]),
          );
        }),
        { numRuns: format === 'xlsx' ? RUNS / 5 : RUNS },
      );
    },
    600_000,
  );
});
