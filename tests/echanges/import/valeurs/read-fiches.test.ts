import { describe, expect, it } from 'vitest';
import type { Cible } from '../../../../src/echanges/import/tableau.ts';
import type { Valeur } from '../../../../src/tableur/classeur.ts';
import { readFiches } from '../../../../src/echanges/import/valeurs/read-fiches.ts';
import type { ReglagesDeValeurs } from '../../../../src/echanges/import/valeurs/reglages.ts';
import { adresse } from '../../../../src/tableur/remarque.ts';
import { champ, reglages, tableauDe } from './tableau-de.ts';

type Colonnes = readonly (readonly [titre: string, cible: Cible])[];

const ID = ['N°', champ('id')] as const;
const TITRE = ['Titre', champ('title')] as const;

function read(
  colonnes: Colonnes,
  lignes: readonly (readonly Valeur[])[],
  settled: Partial<ReglagesDeValeurs> = {},
) {
  return readFiches([tableauDe(colonnes, lignes)], reglages(settled));
}

/** The fields of the only row. */
function champsOf(colonnes: Colonnes, ligne: readonly Valeur[]) {
  const { fiches, remarques } = read([ID, ...colonnes], [[1, ...ligne]]);
  return {
    champs: fiches[0]?.champs,
    sections: fiches[0]?.sections,
    codes: remarques.map(({ code }) => code),
  };
}

describe('a number', () => {
  it.each<[title: string, id: unknown, titre: string]>([
    ['Fiche Action 12. Équipe mobile', 12, 'Équipe mobile'],
    ['Fiche n°12 : Équipe mobile', 12, 'Équipe mobile'],
    ['Action A3 – Équipe mobile', 'A3', 'Équipe mobile'],
    ['12 - Équipe mobile', 12, 'Équipe mobile'],
    ['12. Équipe mobile', 12, 'Équipe mobile'],
    ['10 - 25 ans : accueil', undefined, '10 - 25 ans : accueil'],
    ['2024 - Bilan', undefined, '2024 - Bilan'],
    ['3 ateliers par an', undefined, '3 ateliers par an'],
  ])('in the title « %s » is %j', (title, id, titre) => {
    const { fiches, remarques } = read([TITRE], [[title]]);
    expect(fiches[0]?.champs).toEqual({ title: titre, ...(id === undefined ? {} : { id }) });
    expect(remarques.map(({ code }) => code)).toEqual(id === undefined ? [] : ['valeur-convertie']);
  });

  it('that is not the one of its column stays in the title, and that is said', () => {
    const { fiches, remarques } = read([ID, TITRE], [[4, 'Fiche n° 12 : Équipe']]);
    expect(fiches[0]?.champs).toEqual({ id: 4, title: 'Fiche n° 12 : Équipe' });
    expect(remarques).toMatchObject([{ code: 'valeur-en-double', gravite: 'avertissement' }]);
  });

  it('given twice is an error at the second row, that names the first', () => {
    const { fiches, remarques } = read(
      [ID, TITRE],
      [
        [1, 'Une'],
        ['01', 'Autre'],
        [2, 'Encore'],
      ],
    );
    expect(fiches.map(({ champs }) => champs['title'])).toEqual(['Une', 'Encore']);
    const [, double] = remarques;
    expect(double).toMatchObject({
      code: 'numero-en-double',
      gravite: 'erreur',
      lieu: { ligne: 3, colonne: 0 },
    });
    expect(double?.message).toContain('ligne 2');
  });

  it('that is not read is an error, and its row is not given another', () => {
    const { fiches, remarques } = read([ID, TITRE], [['1.2', 'Une']]);
    expect(fiches).toEqual([]);
    expect(remarques.map(({ code, gravite }) => [code, gravite])).toEqual([
      ['valeur-refusee', 'avertissement'],
      ['ligne-sans-fiche', 'erreur'],
    ]);
  });

  it('and a title both missing leave the row aside, with its words said', () => {
    const { fiches, remarques } = read(
      [ID, TITRE, ['Note', { genre: 'section', titre: 'Note' }]],
      [[null, null, 'Source : ARS']],
    );
    expect(fiches).toEqual([]);
    expect(remarques).toMatchObject([{ code: 'ligne-sans-fiche', recu: 'Source : ARS' }]);
  });
});

describe('what is not sure', () => {
  it('is kept in the body, and said once a column with its first places', () => {
    const rows = Array.from({ length: 80 }, (_, index) => [index + 1, 'Réalizée']);
    const { fiches, remarques } = read([ID, ['État', champ('status')]], rows);
    expect(fiches[79]?.champs).toEqual({ id: 80 });
    expect(fiches[79]?.sections).toEqual([
      { titre: 'À reprendre de l’import', texte: 'Statut\u00A0: Réalizée' },
    ]);
    expect(remarques).toHaveLength(1);
    expect(remarques[0]).toMatchObject({
      code: 'valeur-a-confirmer',
      lieu: { feuille: 'Actions', ligne: 2, colonne: 1 },
    });
    expect(remarques[0]?.autres?.map(adresse)).toEqual(
      rows.slice(1).map((_, index) => `B${String(index + 3)}`),
    );
  });

  it('of two columns for one field: the first is followed, lists add up', () => {
    const colonnes = [
      ID,
      ['Statut', champ('status')],
      ['Avancement', champ('status')],
      ['Qui', champ('pilotes')],
      ['Porteur', champ('pilotes')],
    ] as const;
    const { fiches, remarques } = read(colonnes, [[1, 'en-cours', 'suspendue', 'ARS', 'CPAM']]);
    expect(fiches[0]?.champs).toEqual({ id: 1, status: 'en-cours', pilotes: ['ARS', 'CPAM'] });
    expect(fiches[0]?.sections).toEqual([
      { titre: 'À reprendre de l’import', texte: 'Statut\u00A0: suspendue' },
    ]);
    expect(remarques).toMatchObject([{ code: 'valeur-en-double', lieu: { colonne: 2 } }]);
  });

  it('stays beside the columns without a field, in their order', () => {
    const section = (titre: string): Cible => ({ genre: 'section', titre });
    const { fiches } = read(
      [ID, ['A', section('Contexte')], ['B', { genre: 'ignoree' }], ['C', section('Suites')]],
      [[1, 'un', 'deux', 3]],
    );
    expect(fiches[0]?.sections).toEqual([
      { titre: 'Contexte', texte: 'un' },
      { titre: 'Suites', texte: '3' },
    ]);
  });
});

describe('a value for each row that says nothing', () => {
  it('is read, said once, and never covers what is told or what is not sure', () => {
    const rows = [
      [1, null],
      [2, 3],
      [3, 'élevée'],
      [4, '-'],
    ];
    const { fiches, remarques } = read([ID, ['Priorité', champ('priority')]], rows, {
      valeurs: { priority: '6' },
    });
    expect(fiches.map(({ champs }) => champs['priority'])).toEqual([6, 3, undefined, 6]);
    expect(remarques.filter(({ code }) => code === 'valeur-par-defaut')).toMatchObject([{ gravite: 'info' }]);
  });

  it('that no fiche may hold is an error', () => {
    const { fiches, remarques } = read([ID], [[1], [2]], { valeurs: { priority: 'haute' } });
    expect(fiches.map(({ champs }) => champs)).toEqual([{ id: 1 }, { id: 2 }]);
    expect(remarques).toMatchObject([{ code: 'valeur-par-defaut', gravite: 'erreur' }]);
  });
});

describe('a budget', () => {
  const COUT = ['Coûts', champ('budget')] as const;
  const prevu = (annee: number) => [`Budget ${String(annee)}`, champ('budget', 'prevu', annee)] as const;
  const engage = (annee: number) => [`Engagé ${String(annee)}`, champ('budget', 'engage', annee)] as const;

  it.each<[cellule: Valeur, budget: unknown]>([
    ['65 200 €', [{ prevu: 65200 }]],
    ['65\u202F200\u00A0€', [{ prevu: 65200 }]],
    ['65 200', [{ prevu: 65200 }]],
    ['65.200,50 €', [{ prevu: 65200.5 }]],
    ['12 k€', [{ prevu: 12000 }]],
    ['1,2 M€', [{ prevu: 1200000 }]],
    ['1,1 k€', [{ prevu: 1100 }]],
    [0, [{ prevu: 0 }]],
    ['0 €', [{ prevu: 0 }]],
    [1250.5, [{ prevu: 1250.5 }]],
    ['2 ETP', [{ unite: 'ETP', prevu: 2 }]],
    ['0,5 ETP', [{ unite: 'ETP', prevu: 0.5 }]],
    ['65 200 € / site', '65 200 € / site'],
    ['65.200 €', '65.200 €'],
    ['à définir', 'à définir'],
    ['env. 12 000 €', 'env. 12 000 €'],
    ['15 pers = 3120€\nPour 17 CLSM du 92 ⇒\n53040€', '15 pers = 3120€\nPour 17 CLSM du 92 ⇒\n53040€'],
    [
      '2024 : 12 000 €\n2025 : 15 000 €',
      [
        { annee: 2024, prevu: 12000 },
        { annee: 2025, prevu: 15000 },
      ],
    ],
    ['néant', undefined],
    ['-5 000 €', undefined],
    [-5000, undefined],
  ])('%j is %j', (cellule, budget) => {
    expect(champsOf([COUT], [cellule]).champs).toEqual({
      id: 1,
      ...(budget === undefined ? {} : { budget }),
    });
  });

  it('of several columns is a list, an entry a year', () => {
    const { champs } = champsOf([prevu(2024), engage(2024), prevu(2025)], ['12 k€', 9500.5, 'à définir']);
    expect(champs).toEqual({
      id: 1,
      budget: [
        { annee: 2024, prevu: 12000, engage: 9500.5 },
        { annee: 2025, note: 'à définir' },
      ],
    });
  });

  it('takes its year and its unit from columns of their own', () => {
    const colonnes = [
      ['Montant', champ('budget', 'prevu')],
      ['Année', champ('budget', 'annee')],
      ['Unité', champ('budget', 'unite')],
    ] as const;
    expect(champsOf(colonnes, [2, 2024, 'ETP']).champs).toEqual({
      id: 1,
      budget: [{ annee: 2024, unite: 'ETP', prevu: 2 }],
    });
  });
});

describe('financements', () => {
  const QUI = ['Financeurs', champ('financements')] as const;

  it.each<[cellule: string, financements: unknown]>([
    ['ARS', [{ financeur: 'ARS' }]],
    ['ARS, CD92 et Ville', [{ financeur: 'ARS' }, { financeur: 'CD92' }, { financeur: 'Ville' }]],
    [
      'ARS : 20 000 € ; CD92 : 5 000 €',
      [
        { financeur: 'ARS', montant: 20000 },
        { financeur: 'CD92', montant: 5000 },
      ],
    ],
    [
      'ARS (20 k€)\nVille de Marseille',
      [{ financeur: 'ARS', montant: 20000 }, { financeur: 'Ville de Marseille' }],
    ],
    ['ARSIF/ES', undefined],
    ['à définir', undefined],
  ])('%j are %j', (cellule, financements) => {
    expect(champsOf([QUI], [cellule]).champs).toEqual({
      id: 1,
      ...(financements === undefined ? {} : { financements }),
    });
  });

  it('have the amount of their column where there is one funder', () => {
    const colonnes = [
      QUI,
      ['2023', champ('financements', 'montant', 2023)],
      ['2024', champ('financements', 'montant', 2024)],
      ['Pérenne', champ('financements', 'perenne')],
    ] as const;
    expect(champsOf(colonnes, ['ARS', 1000, '2 000 €', 'oui']).champs).toEqual({
      id: 1,
      financements: [
        { financeur: 'ARS', perenne: true, annee: 2023, montant: 1000 },
        { financeur: 'ARS', perenne: true, annee: 2024, montant: 2000 },
      ],
    });
  });

  it('do not share an amount between funders, nor invent one', () => {
    const colonnes = [QUI, ['Montant', champ('financements', 'montant')]] as const;
    const { champs, sections } = champsOf(colonnes, ['ARS ; CPAM', 1000]);
    expect(champs).toEqual({ id: 1, financements: [{ financeur: 'ARS' }, { financeur: 'CPAM' }] });
    expect(sections).toEqual([{ titre: 'À reprendre de l’import', texte: 'Montant\u00A0: 1000' }]);
  });
});

describe('several funders', () => {
  const financeur = (rank: number) =>
    [`Financeur ${String(rank)}`, champ('financements', 'financeur')] as const;
  const MONTANT = ['Montant', champ('financements', 'montant')] as const;

  it('each have the amount beside them', () => {
    const colonnes = [financeur(1), MONTANT, financeur(2), MONTANT, financeur(3), MONTANT];
    expect(champsOf(colonnes, ['ARS', 10_000, 'Ville', null, 'CPAM', 500]).champs).toEqual({
      id: 1,
      financements: [
        { financeur: 'ARS', montant: 10_000 },
        { financeur: 'Ville' },
        { financeur: 'CPAM', montant: 500 },
      ],
    });
  });

  it('have none where an amount may be of both', () => {
    const { champs, codes } = champsOf([financeur(1), financeur(2), MONTANT], ['ARS', 'Ville', 500]);
    expect(champs?.['financements']).toEqual([{ financeur: 'ARS' }, { financeur: 'Ville' }]);
    expect(codes).toEqual(['valeur-a-confirmer']);
  });
});

describe('indicators and steps', () => {
  it('are a section where they are words, entries where they have a name of their own', () => {
    expect(champsOf([['Indicateurs', champ('indicateurs')]], ['Nombre de patients : 12']).sections).toEqual([
      { titre: 'Indicateurs', texte: 'Nombre de patients : 12' },
    ]);
    const colonnes = [
      ['Indicateur', champ('indicateurs', 'nom')],
      ['Cible', champ('indicateurs', 'cible')],
      ['2023', champ('indicateurs', 'valeurs', 2023)],
    ] as const;
    expect(champsOf(colonnes, ['File active', '1 200', 98]).champs).toEqual({
      id: 1,
      indicateurs: [{ nom: 'File active', cible: 1200, valeurs: { 2023: 98 } }],
    });
  });

  it('of several lines are as many steps', () => {
    expect(champsOf([['Étapes', champ('etapes')]], ['- Recruter\n- Former, puis déployer']).champs).toEqual({
      id: 1,
      etapes: [{ titre: 'Recruter' }, { titre: 'Former, puis déployer' }],
    });
  });

  it('with a year of another century are words', () => {
    const { champs, sections, codes } = champsOf([['Budget 1789', champ('budget', 'prevu', 1789)]], [12]);
    expect(champs).toEqual({ id: 1 });
    expect(sections?.[0]?.texte).toBe('Budget 1789\u00A0: 12');
    expect(codes).toEqual(['valeur-refusee']);
  });
});
