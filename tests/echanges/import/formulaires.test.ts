import { describe, expect, test } from 'vitest';
import { classeurOf, DESSUS, GAUCHE, type Grille } from '../../support/classeur-of.ts';
import { codesOf, lire, valeursOf } from '../../support/tableaux-of.ts';

const titre = (texte: string) => ({ texte, estTitre: true });
const texte = (texte: string) => ({ texte, estTitre: false });

/** A fiche as a form. */
function fiche(objectif: string, more: Partial<Grille> = {}): Grille {
  return {
    lignes: [
      ['Objectif général', objectif],
      ['Axe', 'Axe 2'],
      ['Pilote(s)', 'ARS'],
      ['Contexte', 'Peu de lits'],
    ],
    ...more,
  };
}

describe('a table of labels and values', () => {
  test('is one fiche, with its title in the first row', () => {
    const { tableaux, remarques } = lire(
      classeurOf([{ lignes: [['Fiche Action 12. Équipe mobile', GAUCHE], ...fiche('Aller vers').lignes] }], {
        genre: 'docx',
      }),
    );
    expect(valeursOf(tableaux)).toEqual([
      {
        title: 'Fiche Action 12. Équipe mobile',
        objectif: 'Aller vers',
        axe: 'Axe 2',
        pilotes: 'ARS',
        'corps Contexte': 'Peu de lits',
      },
    ]);
    expect(tableaux[0]?.lignes[0]?.cases[0]?.lieu).toMatchObject({ ligne: 1, colonne: 0 });
    expect(codesOf(remarques)).toEqual(['colonne-gardee']);
  });

  test('may have four columns, and values that go down', () => {
    const { tableaux } = lire(
      classeurOf([
        {
          lignes: [
            ['N°', 12, 'Axe', 'Axe 2'],
            ['Titre de l’action', 'Équipe mobile', GAUCHE, GAUCHE],
            ['Partenaires', 'ARS', GAUCHE, GAUCHE],
            [DESSUS, 'CH Valvert', GAUCHE, GAUCHE],
          ],
        },
      ]),
    );
    expect(valeursOf(tableaux)).toEqual([
      { id: 12, axe: 'Axe 2', title: 'Équipe mobile', partenaires: 'ARS\nCH Valvert' },
    ]);
  });

  test('may have a label above its text', () => {
    const lignes = [
      ['Titre', 'Équipe mobile'],
      ['Axe', 'Axe 2'],
      ['Objectifs', GAUCHE],
      ['Aller vers les jeunes', GAUCHE],
    ];
    expect(valeursOf(lire(classeurOf([{ lignes }])).tableaux)).toEqual([
      { title: 'Équipe mobile', axe: 'Axe 2', objectif: 'Aller vers les jeunes' },
    ]);
  });

  test('takes the heading above it as its title, and the words around as sections', () => {
    const { tableaux, remarques } = lire(
      classeurOf([fiche('Aller vers', { apres: 2 })], {
        genre: 'docx',
        textes: [
          texte('PTSM des Bouches-du-Rhône'),
          titre('Fiche-action n° 12 : Équipe mobile'),
          titre('Bilan'),
          texte('Un an.'),
          texte('Deux équipes.'),
        ],
      }),
    );
    expect(valeursOf(tableaux)).toMatchObject([
      {
        title: 'Fiche-action n° 12 : Équipe mobile',
        'corps Texte du document': 'PTSM des Bouches-du-Rhône',
        'corps Bilan': 'Un an.\n\nDeux équipes.',
      },
    ]);
    expect(codesOf(remarques)).toEqual(['colonne-gardee']);
  });

  test('is one fiche a table, and what is around them is said', () => {
    const { tableaux, remarques } = lire(
      classeurOf(
        [fiche('Aller vers', { nom: 'tableau 1', apres: 1 }), fiche('Répit', { nom: 'tableau 2', apres: 3 })],
        {
          genre: 'docx',
          textes: [titre('Équipe mobile'), texte('Voir aussi'), titre('Maison de répit')],
        },
      ),
    );
    expect(valeursOf(tableaux).map(({ title, objectif }) => [title, objectif])).toEqual([
      ['Équipe mobile', 'Aller vers'],
      ['Maison de répit', 'Répit'],
    ]);
    expect(codesOf(remarques)).toEqual(['colonne-gardee', 'textes-hors-tableaux']);
  });

  test('goes on with the one before where it repeats nothing', () => {
    const more = {
      nom: 'tableau 2',
      apres: 1,
      lignes: [
        ['Budget 2024', 10],
        ['Financeurs', 'ARS'],
      ],
    };
    const { tableaux, remarques } = lire(
      classeurOf([fiche('Aller vers', { nom: 'tableau 1', apres: 1 }), more], {
        genre: 'docx',
        textes: [titre('Équipe mobile')],
      }),
    );
    expect(valeursOf(tableaux)).toMatchObject([
      { title: 'Équipe mobile', 'budget.prevu 2024': 10, 'financements.financeur': 'ARS' },
    ]);
    expect(codesOf(remarques)).toContain('tableau-reuni');
  });

  test('keeps a number above the labels as the number of the fiche', () => {
    const lignes = [
      ['FICHE ACTION N° 12', GAUCHE],
      ['Intitulé', 'Équipe mobile'],
      ['Axe', 'Axe 2'],
    ];
    expect(valeursOf(lire(classeurOf([{ lignes }])).tableaux)).toEqual([
      { id: '12', title: 'Équipe mobile', axe: 'Axe 2' },
    ]);
  });
});
