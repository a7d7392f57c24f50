import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Plan } from '../../../src/fiche/plan.ts';
import type { Comparaison } from '../../../src/figures/result.ts';
import { buildComparaison } from '../../../src/figures/temps/comparaison.ts';
import { fichesChangees } from '../../../src/figures/temps/fiches-changees.ts';
import type { Paire } from '../../../src/figures/temps/appariement/paire.ts';
import { ficheText, type Header } from '../../support/fiche-text.ts';
import { planAt } from '../../support/plan-at.ts';
import { readingOf } from '../../support/reading-of.ts';

/** The same runs each time; adding up a plan's figures costs more than pairing its fiches. */
const MANY = { numRuns: 40, seed: 49 };
const FEW = { numRuns: 6, seed: 49 };

const NOTHING = {
  nouvelles: [],
  disparues: [],
  fusionnees: [],
  scindees: [],
  renommees: [],
  modifiees: [],
};

const LINES = [
  'Une équipe se déplace dans chaque collège du département.\n',
  'Un lieu de répit accueille les aidants le week-end.\n',
  '## Suites\nÀ voir.\n',
];

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const number = fc.integer({ min: 1, max: 9 });

const own = {
  id: maybe(number),
  title: maybe(
    fc.constantFrom(
      'Équipe mobile pour les adolescents',
      'Équipe mobille pour les adolescents',
      'Lieu de répit',
    ),
  ),
  axe: fc.constantFrom(1, 2),
  priority: maybe(fc.constantFrom(1, 2, 7)),
  publics: fc.constantFrom([], ['enfants'], ['enfants', 'migrants']),
  status: fc.constantFrom('a-venir', 'en-cours', 'realisee', 'abandonnee', 'bientôt'),
  budget: maybe(fc.constantFrom([{ engage: 10.1 }], [{ engage: 3 }])),
};
const among = {
  remplace: maybe(fc.array(number, { minLength: 1, maxLength: 2 })),
  'fusionnee-dans': maybe(number),
};

const alone = plans(fc.record(own));
const related = plans(fc.record({ ...own, ...among }));

it('a plan compared with itself has nothing to tell', () => {
  fc.assert(
    fc.property(related, (plan) => {
      expect(changes(plan, plan)).toMatchObject({ ...NOTHING, inchangees: plan.fiches.length });
    }),
    MANY,
  );
  fc.assert(
    fc.property(related, (plan) => {
      const { figures, couverture, constats, reserves } = compared(plan, plan);
      expect(figures.filter(({ difference }) => difference !== null && difference !== 0)).toEqual([]);
      expect(couverture).toEqual({ gagnee: [], perdue: [] });
      expect(constats).toEqual({ nouveaux: [], disparus: [] });
      expect(reserves).toEqual([]);
    }),
    FEW,
  );
});

it('what is new one way is gone the other way', () => {
  fc.assert(
    fc.property(alone, alone, (one, other) => {
      const [there, back] = [changes(one, other), changes(other, one)];
      expect(back.nouvelles).toEqual(there.disparues);
      expect(back.disparues).toEqual(there.nouvelles);
      expect(back.inchangees).toBe(there.inchangees);
    }),
    MANY,
  );
});

it('every difference changes its sign the other way, and what is gained is lost', () => {
  fc.assert(
    fc.property(related, related, (one, other) => {
      const [there, back] = [compared(one, other), compared(other, one)];
      expect(differences(back, 1)).toEqual(differences(there, -1));
      expect(back.couverture).toEqual({ gagnee: there.couverture.perdue, perdue: there.couverture.gagnee });
    }),
    FEW,
  );
});

it('each fiche of each end is told of once, or counted as unchanged', () => {
  fc.assert(
    fc.property(related, related, (one, other) => {
      const { paires, modifiees, inchangees, ...told } = changes(one, other);
      const { nouvelles, disparues, fusionnees, scindees, renommees } = told;
      const products = scindees.flatMap(({ en }) => en);
      const [gone, there] = [files(disparues), files(nouvelles)];
      const fates = [
        ...files(fusionnees.map(({ fiche }) => fiche)),
        ...files(renommees.map(({ apres }) => apres)),
      ];
      expect(new Set([...there, ...fates]).size).toBe(there.length + fates.length);

      const kept = new Set([...fates, ...files(modifiees), ...over(scindees, paires)]);
      const created = new Set([...there, ...files(products)]);
      const afterwards = new Set([...kept, ...created]);
      expect(afterwards.size + inchangees).toBe(other.fiches.length);

      const left = new Set([...gone, ...files(scindees.map(({ fiche }) => fiche))]);
      const stayed = paires.filter(({ avant }) => !left.has(avant.file));
      expect(left.size + stayed.length).toBe(one.fiches.length);
    }),
    MANY,
  );
});

/** The files, as they are now, of fiches that were split and are still there. */
function over(scindees: Comparaison['scindees'], paires: readonly Paire[]): readonly string[] {
  const split = new Set(files(scindees.map(({ fiche }) => fiche)));
  return files(paires.filter(({ avant }) => split.has(avant.file)).map(({ apres }) => apres));
}

function files(names: readonly { readonly file: string }[]): readonly string[] {
  return names.map(({ file }) => file);
}

function changes(avant: Plan, apres: Plan) {
  return fichesChangees(avant, apres);
}

function differences({ figures }: Comparaison, sign: number): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    figures.map(({ id, difference }) => [id, difference === null ? null : difference * sign + 0]),
  );
}

function compared(avant: Plan, apres: Plan): Comparaison {
  return buildComparaison({ ...readingOf(avant), ref: null }, { ...readingOf(apres), ref: null });
}

/** Files of a few names, numbered at random: numbers are missing, taken twice, and go from a file to another. */
function plans(header: fc.Arbitrary<Header>): fc.Arbitrary<Plan> {
  const text = fc
    .tuple(header, fc.subarray(LINES))
    .map(([fields, lines]) => ficheText(fields, lines.join('')));
  return fc
    .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), text, { noNullPrototype: true })
    .map((texts) => planAt(texts));
}
