import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cible } from '../../../../src/echanges/import/tableau.ts';
import { readFiches } from '../../../../src/echanges/import/valeurs/read-fiches.ts';
import { FIELDS } from '../../../../src/fiche/schema/fields.ts';
import { frontMatterSchema } from '../../../../src/fiche/schema/front-matter.ts';
import { ENTRY_KEYS } from '../../../../src/fiche/schema/shapes.ts';
import type { Valeur } from '../../../../src/tableur/classeur.ts';
import { champ, reglages, tableauDe, vocabularyOf } from './tableau-de.ts';

const vocabulary = vocabularyOf('champs:\n  - { code: file-active, libelle: File active, type: nombre }\n');
const schema = frontMatterSchema(vocabulary).partial();

const PIECES = [
  'Axe 2',
  'et',
  ',',
  ';',
  '/',
  '\n',
  '- ',
  '2021',
  '2021-2024',
  '12 k€',
  '65 200 €',
  '-3',
  '01/09/2024',
  'ARS',
  'Ville de Nanterre',
  'Mise en œuvre en 2021',
  'reconduite en 2022',
  'En cours de travail avec le GT Logement',
  'Terminé',
  'enfants',
  'élevée',
  'oui',
  'avenant 2',
  'à définir',
  'Fiche n° 12 :',
  '=1+1',
  '\u202E',
  'x'.repeat(400),
  ' ',
  '"',
  '1789',
  '(',
  ': 5',
];

const texte = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(' '));
const cellule: fc.Arbitrary<Valeur> = fc.oneof(
  { weight: 6, arbitrary: texte },
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom<Valeur>(0, 1, 2.5, -4, 2023, 45292, 1e15, true, false, null, { jour: '2024-09-01' }),
);

const ENTRIES = Object.entries(ENTRY_KEYS).flatMap(([nom, keys]) =>
  Object.keys(keys).map((key): Cible => champ(nom, key, key === 'annee' ? null : 2024)),
);
const CIBLES: readonly Cible[] = [
  ...FIELDS.map(({ code }) => champ(code)),
  champ('file-active'),
  ...ENTRIES,
  { genre: 'realisation' },
  { genre: 'section', titre: 'Contexte' },
];

describe('a row of any cells in any columns', () => {
  const row = fc.array(fc.tuple(fc.constantFrom(...CIBLES), cellule), { minLength: 1, maxLength: 8 });

  it('gives only values that a fiche may hold', () => {
    fc.assert(
      fc.property(row, (cells) => {
        const tableau = tableauDe(
          cells.map(([cible], index) => [`Colonne ${String(index)}`, cible]),
          [cells.map(([, valeur]) => valeur)],
        );
        for (const { champs } of readFiches([tableau], reglages({ vocabulary })).fiches)
          expect(schema.safeParse(champs).error).toBeUndefined();
      }),
      { numRuns: 250, seed: 6 },
    );
  });

  it('loses no word: each stands in a fiche, or in what is said', () => {
    fc.assert(
      fc.property(row, (cells) => {
        const kept = cells
          .map(([cible, valeur], index) => [cible, marked(valeur, index)] as const)
          .filter(([cible]) => fieldOf(cible) !== 'id');
        const colonnes = kept.map(([cible], index) => [`Colonne ${String(index)}`, cible] as const);
        const tableau = tableauDe(
          [['N°', champ('id')], ...colonnes],
          [[1, ...kept.map(([, valeur]) => valeur)]],
        );
        const all = JSON.stringify(readFiches([tableau], reglages({ vocabulary })));
        for (const [, valeur] of kept)
          if (typeof valeur === 'string') expect(all).toContain(valeur.split(' ').at(-1));
      }),
      { numRuns: 250, seed: 7 },
    );
  });
});

/** With a last word that no other cell has. */
function marked(valeur: Valeur, index: number): Valeur {
  return typeof valeur === 'string' ? `${valeur} Zq${String(index)}` : valeur;
}

function fieldOf(cible: Cible): string {
  return cible.genre === 'champ' ? cible.champ : cible.genre;
}
