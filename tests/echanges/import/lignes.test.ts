import { describe, expect, test } from 'vitest';
import { DESSUS, GAUCHE, tableOf } from '../../support/classeur-of.ts';
import { codesOf, ditsDe, lire, valeursOf } from '../../support/tableaux-of.ts';

const ENTETE = ['N°', 'Titre', 'Pilote', 'Budget 2024'];

function titresDe(classeur: ReturnType<typeof tableOf>, options: Parameters<typeof lire>[1] = {}) {
  return valeursOf(lire(classeur, options).tableaux).map(({ title }) => title);
}

describe('a row', () => {
  test('that is empty, or holds spaces, is no fiche', () => {
    expect(titresDe(tableOf(ENTETE, [], [1, 'A'], [null, '  '], [2, 'B']))).toEqual(['A', 'B']);
  });

  test.each([
    [['Total', null, null, 300]],
    [[null, 'TOTAL GÉNÉRAL', null, '1 300,50 €']],
    [['Sous-total axe 2', GAUCHE, null, 300]],
    [[null, null, null, 300]],
  ] as const)('of totals is said, and is no fiche: %j', (total) => {
    const table = tableOf(ENTETE, [1, 'A', 'ARS', 300], total);
    const { remarques } = lire(table);
    expect(titresDe(table)).toEqual(['A']);
    expect(remarques.map(({ code, lieu }) => [code, lieu.ligne])).toEqual([['ligne-de-total', 3]]);
  });

  test('may be a fiche whose title speaks of a total', () => {
    expect(titresDe(tableOf(ENTETE, [1, 'Total respect', 'ARS', 300], [2, 'Total', 'CH', 1]))).toEqual([
      'Total respect',
      'Total',
    ]);
  });

  test('may hold a title alone', () => {
    expect(titresDe(tableOf(ENTETE, [null, 'Équipe mobile']))).toEqual(['Équipe mobile']);
  });

  test('of notes under the table is said with its words', () => {
    const { tableaux, remarques } = lire(
      tableOf(ENTETE, [1, 'A'], [], ['* montants de 2023'], ['Document mis à jour en mars']),
    );
    expect(valeursOf(tableaux)).toHaveLength(1);
    expect(remarques.map(({ code, recu }) => [code, recu])).toEqual([
      ['note-hors-fiche', '* montants de 2023'],
      ['note-hors-fiche', 'Document mis à jour en mars'],
    ]);
  });

  test('goes on with the fiche above where its title is merged with it', () => {
    const { tableaux, remarques } = lire(
      tableOf(ENTETE, [1, 'A', 'ARS', 10], [DESSUS, DESSUS, 'CH Valvert'], [2, 'B', 'CPTS']),
    );
    expect(valeursOf(tableaux)).toEqual([
      { id: 1, title: 'A', pilotes: 'ARS\nCH Valvert', 'budget.prevu 2024': 10 },
      { id: 2, title: 'B', pilotes: 'CPTS' },
    ]);
    expect(codesOf(remarques)).toEqual(['lignes-reunies']);
  });
});

describe('a subtitle across the table', () => {
  const table = tableOf(
    ENTETE,
    ['AXE 2 : Garantir des parcours de soins', GAUCHE, GAUCHE, GAUCHE],
    [1, 'A', 'ARS'],
    [2, 'B', 'CH'],
    ['AXE 3', GAUCHE, GAUCHE, GAUCHE],
    [3, 'C', 'CH'],
  );

  test('is no fiche, and proposes its axis', () => {
    const { tableaux, remarques } = lire(table);
    expect(valeursOf(tableaux).map(({ axe }) => axe)).toEqual([undefined, undefined, undefined]);
    expect(ditsDe('intertitre', remarques)).toEqual([
      'ligne 2 : cette ligne est un intertitre : « AXE 2 : Garantir des parcours de soins » ; ajouter --remplir axe pour donner « Axe 2 » aux fiches qui la suivent',
      'ligne 5 : cette ligne est un intertitre : « AXE 3 » ; ajouter --remplir axe pour donner « Axe 3 » aux fiches qui la suivent',
    ]);
  });

  test('gives its axis where asked, said for each fiche', () => {
    const { tableaux, remarques } = lire(table, { remplir: ['axe'] });
    expect(valeursOf(tableaux).map(({ axe }) => axe)).toEqual(['Axe 2', 'Axe 2', 'Axe 3']);
    expect(ditsDe('case-remplie', remarques)).toEqual([
      'ligne 3 : « Axe 2 », repris de A2',
      'ligne 4 : « Axe 2 », repris de A2',
      'ligne 6 : « Axe 3 », repris de A5',
    ]);
  });

  test('keeps the value above from going down over it', () => {
    const { tableaux } = lire(
      tableOf(
        ['Titre', 'Axe', 'Groupe'],
        ['A', 1, 'GT Logement'],
        ['Volet jeunes', GAUCHE, GAUCHE],
        ['B', 1],
      ),
      { remplir: ['groupe'] },
    );
    expect(valeursOf(tableaux).map(({ groupe }) => groupe)).toEqual(['GT Logement', undefined]);
  });
});

describe('an empty cell', () => {
  const table = tableOf(['Titre', 'Axe'], ['A', 'Axe 1'], ['B'], ['C', 'Axe 2'], ['D']);

  test('that is not merged stays empty without a named column', () => {
    const { tableaux, remarques } = lire(table, { remplir: true });
    expect(valeursOf(tableaux).map(({ axe }) => axe)).toEqual(['Axe 1', undefined, 'Axe 2', undefined]);
    expect(ditsDe('cases-vides', remarques)).toEqual([
      'colonne B : la colonne « Axe » a 2 cases vides (B3 et B5) ; si la valeur du dessus vaut aussi pour elles, ajouter --remplir axe',
    ]);
  });

  test.each(['axe', 'Axe', 'axes'])('is filled where « %s » is named, by the field or its title', (name) => {
    const { tableaux, remarques } = lire(table, { remplir: [name] });
    expect(
      tableaux[0]?.lignes.map(({ cases }) => cases.find(({ colonne }) => colonne.index === 1)?.remplie),
    ).toEqual([false, true, false, true]);
    expect(ditsDe('case-remplie', remarques)).toEqual([
      'B3 : « Axe 1 », repris de B2',
      'B5 : « Axe 2 », repris de B4',
    ]);
  });

  test('says that no table has the column to fill', () => {
    expect(codesOf(lire(table, { remplir: ['groupe'] }).remarques)).toContain('remplir-inutile');
  });
});

test('a value over several columns is that of the first one, and said', () => {
  const { tableaux, remarques } = lire(tableOf(['Titre', 'Pilote', 'Partenaires'], ['A', 'ARS', GAUCHE]));
  expect(valeursOf(tableaux)).toEqual([{ title: 'A', pilotes: 'ARS' }]);
  expect(ditsDe('case-sur-plusieurs-colonnes', remarques)).toEqual([
    'B2 : cette case fusionnée couvre aussi « Partenaires » : sa valeur est lue dans la seule colonne « Pilote »',
  ]);
});
