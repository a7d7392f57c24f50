import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printCible } from '../../../src/echanges/import/cible.ts';
import { parseReglages } from '../../../src/echanges/import/reglages/parse-reglages.ts';
import { reglagesOf } from '../../../src/echanges/import/reglages/reglages-of.ts';
import { writeReglages } from '../../../src/echanges/import/reglages/write-reglages.ts';
import { classeurOf, tableOf } from '../../support/classeur-of.ts';
import { codesOf, lire, reglagesIn, sensOf } from '../../support/tableaux-of.ts';
import { BOUCHES_DU_RHONE } from './bouches-du-rhone.ts';

const COMPLET = `feuilles:
  - feuille: Actions
    entete: [1, 2]
    remplir: [axe]
    colonnes:
      "N° de l'action": id
      "Actions mises en œuvre": realisation
      "Budget 2024": budget.prevu 2024
      "Commentaires": corps Commentaires
      "Interne": ignorer
    lectures:
      status: { "Fait": realisee }
    separateurs: { partenaires: virgule }
    valeurs: { priority: 6 }
`;

describe('import.yaml', () => {
  test('says of a sheet its header, columns, readings and values', () => {
    const read = reglagesOf(reglagesIn(COMPLET), 'actions');
    expect(
      Object.fromEntries([...read.colonnes].map(([titre, cible]) => [titre, printCible(cible)])),
    ).toEqual({
      "N° de l'action": 'id',
      'Actions mises en œuvre': 'realisation',
      'Budget 2024': 'budget.prevu 2024',
      Commentaires: 'corps Commentaires',
      Interne: 'ignorer',
    });
    expect(read).toMatchObject({
      entete: [1, 2],
      remplir: ['axe'],
      lectures: { status: { Fait: 'realisee' } },
      separateurs: { partenaires: 'virgule' },
      valeurs: { priority: 6 },
    });
    expect(reglagesOf(reglagesIn(COMPLET), 'Autre').colonnes.size).toBe(0);
  });

  test.each([
    [
      'feuilles:\n  - colone: {}\n',
      'reglage-champ-inconnu',
      2,
      'clé inconnue « colone », attendu « colonnes »',
    ],
    [
      'feuilles:\n  - entete: zéro\n',
      'reglage-type-inattendu',
      2,
      'valeur inattendue, attendu le numéro de la ligne',
    ],
    [
      'feuilles:\n  - colonnes:\n      A: titel\n',
      'reglage-colonne-inconnue',
      3,
      'une colonne ne peut pas devenir cela, attendu « title »',
    ],
    [
      'feuilles:\n  - colonnes:\n      A: statut 2024\n',
      'reglage-colonne-inconnue',
      3,
      'une colonne ne peut pas devenir cela',
    ],
    [
      'feuilles:\n  - separateurs: { partenaires: tiret }\n',
      'reglage-valeur-inconnue',
      2,
      'valeur inattendue, attendu',
    ],
    ['feuilles: [\n', 'yaml', 1, 'YAML'],
    ['feuilles:\n  - colonnes: { __proto__: id }\n', 'yaml-cle-interdite', 2, 'clé interdite'],
  ])('is refused with the place of what is wrong: %j', (text, ...[code, ligne, message]) => {
    const { reglages, remarques } = parseReglages({ fichier: 'import.yaml', text, champs: [] });
    expect(reglages.feuilles).toEqual([]);
    expect(remarques[0]?.code).toContain(code);
    expect(remarques[0]?.lieu).toMatchObject({ fichier: 'import.yaml', ligne });
    expect(remarques[0]?.message).toContain(message);
    expect(remarques[0]?.gravite).toBe('erreur');
  });

  test('that speaks of a column that no table has says so', () => {
    const reglages = reglagesIn('feuilles:\n  - colonnes: { "Pilotte": pilotes }\n');
    expect(codesOf(lire(tableOf(['Titre', 'Axe'], ['A', 1]), { reglages }).remarques)).toEqual([
      'reglage-inutile',
    ]);
  });

  test('that names sheets has these sheets alone read', () => {
    const lignes = [
      ['Titre', 'Axe'],
      ['A', 1],
    ];
    const classeur = classeurOf([
      { nom: '2023', lignes },
      { nom: '2024', lignes },
    ]);
    const reglages = reglagesIn('feuilles:\n  - feuille: "2024"\n');
    expect(lire(classeur, { reglages }).tableaux.map(({ feuille }) => feuille)).toEqual(['2024']);
    const { tableaux, remarques } = lire(classeur, {
      reglages: reglagesIn('feuilles:\n  - feuille: Plan\n'),
    });
    expect(tableaux).toHaveLength(2);
    expect(codesOf(remarques)).toEqual(['feuilles-absentes']);
  });
});

describe('the matching as a file', () => {
  test('is short, commented, and proposes what is not certain', () => {
    const { tableaux } = lire(tableOf(['Titre', 'Axe', 'Partenairs', 'Notes: "x"'], ['A', 1, 'ARS', 'y']));
    const text = writeReglages(tableaux, { remplir: ['axe'] });
    expect(text.slice(text.indexOf('feuilles:'))).toBe(`feuilles:
  - remplir: [axe]
    colonnes:
      "Titre": title
      "Axe": axe
      "Partenairs": corps Partenairs  # ou bien : partenaires
      "Notes: \\"x\\"": "corps Notes: \\"x\\""
`);
  });

  test('names no sheet where all tables agree, each sheet where they do not', () => {
    const agreed = writeReglages(lire(classeurOf(BOUCHES_DU_RHONE)).tableaux);
    expect(agreed).not.toContain('feuille:');
    const reglages = reglagesIn(
      'feuilles:\n  - feuille: B\n    colonnes: { Note: ignorer }\n  - feuille: A\n',
    );
    const sheets = ['A', 'B'].map((nom) => ({
      nom,
      lignes: [
        ['Titre', 'Note'],
        [nom, 'x'],
      ],
    }));
    const { tableaux } = lire(classeurOf(sheets), { reglages });
    const again = reglagesIn(writeReglages(tableaux, { reglages }));
    expect(again.feuilles.map(({ feuille }) => feuille)).toEqual(['A', 'B']);
    expect(lire(classeurOf(sheets), { reglages: again }).tableaux).toEqual(tableaux);
  });

  test('keeps what was settled before', () => {
    const before = reglagesIn(COMPLET);
    const { tableaux } = lire(tableOf(['N° de l’action', 'Titre'], ['', ''], [1, 'A']), { reglages: before });
    expect(reglagesIn(writeReglages(tableaux, { reglages: before })).feuilles[0]).toMatchObject({
      feuille: 'Actions',
      entete: [1, 2],
      remplir: ['axe'],
      lectures: { status: { Fait: 'realisee' } },
      separateurs: { partenaires: 'virgule' },
      valeurs: { priority: 6 },
    });
  });

  const titre = fc.oneof(
    fc.constantFrom(
      'Pilote(s)',
      'Partenairs',
      'Budget 2024',
      'Échéance',
      'Statut au 31/12',
      'Notes',
      '2024',
      'null',
      '- a',
      '# b',
    ),
    fc.string({ minLength: 1, maxLength: 20 }),
    fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  );

  test('reads back to the same matching, whatever the titles', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(titre, {
          maxLength: 6,
          selector: (one) =>
            one
              .normalize('NFKD')
              .toLowerCase()
              .replace(/[^a-z0-9]/g, ''),
        }),
        (titres) => {
          const table = tableOf(['N°', 'Titre', 'Axe', ...titres], [1, 'A', 1, ...titres.map(() => 'x')]);
          const { tableaux, remarques } = lire(table);
          if (remarques.some(({ gravite }) => gravite === 'erreur')) return;
          const reglages = reglagesIn(writeReglages(tableaux));
          const again = lire(table, { reglages });
          const sure = (one: string) => one.replace(/ \(.* \?\)$/, '');
          expect(sensOf(again.tableaux)).toEqual(
            Object.fromEntries(Object.entries(sensOf(tableaux)).map(([key, one]) => [key, sure(one)])),
          );
          expect(again.remarques.filter(({ code }) => code.startsWith('colonne-'))).toEqual([]);
          expect(writeReglages(again.tableaux, { reglages })).toBe(writeReglages(again.tableaux));
        },
      ),
      { numRuns: 60 },
    );
  });
});
