import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classeurOf, DESSUS, GAUCHE, tableOf, type Rempli } from '../../support/classeur-of.ts';
import {
  codesOf,
  ditsDe,
  lire,
  reglagesIn,
  sensOf,
  valeursOf,
  vocabularyWith,
} from '../../support/tableaux-of.ts';

/** What one title is read as, beside two columns that make a table. */
function sensDe(titre: string, options: Parameters<typeof lire>[1] = {}) {
  const table = tableOf(['N°', 'Titre de l’action', titre], [1, 'Équipe mobile', 'x']);
  return sensOf(lire(table, options).tableaux)[titre];
}

describe('a title of column', () => {
  test.each([
    ['Axe stratégique', 'axe'],
    ['Actions mises en œuvre', 'realisation'],
    ['Niveau de priorité', 'niveau'],
    ['Priorité', 'priority'],
    ['PRIORITÉ DU DÉCRET', 'priority'],
    ['Structure pilote', 'pilotes'],
    ['Pilote(s) :', 'pilotes'],
    ['Statut', 'status'],
    ['État d’avancement', 'status'],
    ['Date de début', 'debut'],
    ['Échéance', 'fin'],
    ['Public(s) cible(s)', 'publics'],
    ['Commune(s)', 'territoires'],
    ['Budget 2024', 'budget.prevu 2024'],
    ['Budget prévu 2024 (€)', 'budget.prevu 2024'],
    ['Dépensé 2024', 'budget.engage 2024'],
    ['Indicateur(s)', 'indicateurs'],
    ['Groupe de travail', 'groupe'],
    ['Financeur 2', 'financements.financeur'],
    ['Commentaires', 'corps Commentaires'],
    ['Structure pilotte', 'corps Structure pilotte (pilotes ?)'],
    ['Statut au 31/12/2024', 'corps Statut au 31/12/2024 (status ?)'],
  ])('« %s » is « %s »', (titre, sens) => {
    expect(sensDe(titre)).toBe(sens);
  });

  test.each(['N° de l’action', 'Numéro', 'Fiche n°', 'n°', 'Référence'])('« %s » is the number', (titre) => {
    const { tableaux } = lire(tableOf([titre, 'Intitulé'], [1, 'Équipe mobile']));
    expect(sensOf(tableaux)).toEqual({ [titre]: 'id', Intitulé: 'title' });
  });

  test('may be a field of the territory, by its code or its label', () => {
    const vocabulary = vocabularyWith({
      champs: [{ code: 'comite-local', libelle: 'Comité local (CLSM)', type: 'texte' }],
    });
    expect(sensDe('Comité local (CLSM)', { vocabulary })).toBe('comite-local');
    expect(sensDe('comite-local', { vocabulary })).toBe('comite-local');
    expect(sensDe('Comité loca', { vocabulary })).toBe('corps Comité loca (comite-local ?)');
  });

  test('that matches nothing is kept in the body, and listed once', () => {
    const { remarques } = lire(tableOf(['Titre', 'Axe', 'Commentaires'], ['A', 1, 'oui'], ['B', 2, 'non']));
    expect(remarques.map(({ code, gravite, lieu }) => [code, gravite, lieu.ligne, lieu.colonne])).toEqual([
      ['colonne-gardee', 'info', 1, 2],
    ]);
  });

  test('that is close to a known one is proposed, with what to write', () => {
    const { remarques } = lire(tableOf(['Titre', 'Axe', 'Partenairs'], ['A', 1, 'ARS']));
    expect(remarques.map(({ code, gravite }) => [code, gravite])).toEqual([
      ['colonne-incertaine', 'avertissement'],
    ]);
    expect(remarques[0]?.message).toContain('« "Partenairs": partenaires »');
  });

  test('may be missing over a column that holds something', () => {
    const { tableaux } = lire(tableOf(['Titre', 'Axe', null, null], ['A', 1, null, 'à revoir']));
    expect(sensOf(tableaux)).toEqual({ Titre: 'title', Axe: 'axe', 'Colonne D': 'corps Colonne D' });
  });

  test('may not come twice, but for a list', () => {
    const twice = lire(tableOf(['numéro', 'titre', 'titre'], [1, 'A', 'B']));
    expect(twice.tableaux).toEqual([]);
    expect(codesOf(twice.remarques)).toEqual(['entete-en-double']);
    expect(twice.remarques[0]?.message).toContain('« titre » (B) et « titre » (C)');
    const lists = lire(tableOf(['titre', 'Pilote', 'Structure pilote'], ['A', 'ARS', 'CH']));
    expect(codesOf(lists.remarques)).toEqual([]);
    expect(lists.tableaux[0]?.lignes[0]?.cases.map(({ valeur }) => valeur)).toEqual(['A', 'ARS', 'CH']);
    expect(codesOf(lire(tableOf(['titre', 'Axe', 'Axe FDR'], ['A', 1, 2])).remarques)).toEqual([
      'entete-en-double',
    ]);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('« %s » is refused', (titre) => {
    const { tableaux, remarques } = lire(tableOf(['Titre', 'Axe', titre], ['A', 1, 'x']));
    expect(tableaux).toEqual([]);
    expect(remarques.map(({ code, gravite }) => [code, gravite])).toEqual([['entete-interdit', 'erreur']]);
  });

  test('is what import.yaml says it is', () => {
    const reglages = reglagesIn(
      'feuilles:\n  - colonnes: { "Interne": ignorer, "Note": corps Remarques, "axe": corps }\n',
    );
    const { tableaux, remarques } = lire(
      tableOf(['Titre', 'Statut', 'Interne', 'Note', 'Axe'], ['A', 'En cours', 'x', 'y', 'z']),
      { reglages },
    );
    expect(remarques).toEqual([]);
    expect(valeursOf(tableaux)).toEqual([
      { title: 'A', status: 'En cours', 'corps Remarques': 'y', 'corps axe': 'z' },
    ]);
  });
});

describe('the header', () => {
  const table: Rempli[][] = [
    ['N°', 'Titre', 'Axe'],
    [1, 'Équipe mobile', 'Axe 2'],
    [2, 'Maison des ados', 'Axe 1'],
  ];
  const words = fc.constantFrom('Plan 2024', 'PTSM des Bouches-du-Rhône', 'mis à jour le 3 mars', 'Actions');
  const above = fc.array(fc.oneof(fc.constant([]), fc.tuple(words), fc.tuple(fc.constant(null), words)), {
    maxLength: 12,
  });

  test('gives the same fiches under any titles and blank rows', () => {
    const expected = valeursOf(lire(tableOf(...table)).tableaux);
    fc.assert(
      fc.property(above, (rows) => {
        const { tableaux } = lire(tableOf(...rows, ...table));
        expect(valeursOf(tableaux)).toEqual(expected);
        expect(tableaux[0]?.lignes[0]?.lieu.ligne).toBe(rows.length + 2);
      }),
      { numRuns: 60 },
    );
  });

  test('says the rows above it', () => {
    const { remarques } = lire(tableOf(['Plan d’actions 2024'], [], ...table));
    expect(ditsDe('lignes-avant-entete', remarques)).toEqual([
      'ligne 1 : 1 ligne au-dessus des titres de colonnes n’est pas lue (« Plan d’actions 2024 »)',
    ]);
  });

  const BUDGETS = {
    'N°': 'id',
    Titre: 'title',
    'Budget – 2023': 'budget.prevu 2023',
    'Budget – 2024': 'budget.prevu 2024',
  };

  test('may have two rows, whose titles are joined', () => {
    const merged = tableOf(['N°', 'Titre', 'Budget', GAUCHE], [DESSUS, DESSUS, 2023, 2024], [1, 'A', 10, 20]);
    expect(sensOf(lire(merged).tableaux)).toEqual(BUDGETS);
    const csv = tableOf(['N°', 'Titre', 'Budget', null], [null, null, 2023, 2024], [1, 'A', 10, 20]);
    expect(sensOf(lire(csv).tableaux)).toEqual(BUDGETS);
    expect(valeursOf(lire(csv).tableaux)).toEqual([
      { id: 1, title: 'A', 'budget.prevu 2023': 10, 'budget.prevu 2024': 20 },
    ]);
  });

  test('may have a row that groups the columns above the true one', () => {
    const { tableaux, remarques } = lire(
      tableOf(
        ['Présentation', GAUCHE, 'Pilotage', GAUCHE],
        ['N°', 'Titre', 'Nom', 'Partenaires'],
        [1, 'A', 'ARS', 'CH'],
      ),
    );
    expect(sensOf(tableaux)).toEqual({
      'Présentation – N°': 'id',
      'Présentation – Titre': 'title',
      // The name of the pilot is not the title of the fiche.
      'Pilotage – Nom': 'corps Pilotage – Nom (title ?)',
      'Pilotage – Partenaires': 'partenaires',
    });
    expect(codesOf(remarques)).toEqual(['colonne-incertaine']);
  });

  test('is not a title merged over the whole table', () => {
    const { tableaux } = lire(tableOf(['Plan', GAUCHE, GAUCHE], ...table));
    expect(sensOf(tableaux)).toEqual({ 'N°': 'id', Titre: 'title', Axe: 'axe' });
  });

  test('is where import.yaml says', () => {
    const reglages = reglagesIn('feuilles:\n  - entete: 2\n    colonnes: { Sujet: title }\n');
    const { tableaux } = lire(tableOf(['N°', 'Titre'], ['Code', 'Sujet'], ['A', 'B']), { reglages });
    expect(valeursOf(tableaux)).toEqual([{ id: 'A', title: 'B' }]);
  });

  test('may change further down the sheet', () => {
    const { tableaux } = lire(tableOf(...table, [], ['Titre', 'Pilote'], ['Suicide', 'CH']));
    expect(valeursOf(tableaux).at(-1)).toEqual({ title: 'Suicide', pilotes: 'CH' });
    expect(tableaux).toHaveLength(2);
  });
});

describe('a sheet', () => {
  const lignes = [
    ['Titre', 'Axe'],
    ['A', 1],
  ];

  test('is read where it has a header, is shown, and no other is named', () => {
    const classeur = classeurOf([
      { nom: 'Actions', lignes },
      { nom: 'Listes', lignes: [['Axe 1'], ['Axe 2']] },
      { nom: 'Archives', masquee: true, lignes },
      { nom: 'Vide', lignes: [] },
    ]);
    const { tableaux, remarques } = lire(classeur);
    expect(tableaux.map(({ feuille }) => feuille)).toEqual(['Actions']);
    expect(remarques.map(({ code, lieu }) => [code, lieu.feuille])).toEqual([
      ['feuille-non-lue', 'Archives'],
      ['feuille-non-lue', 'Listes'],
      ['feuille-non-lue', 'Vide'],
    ]);
    expect(lire(classeur, { feuilles: ['archives'] }).tableaux.map(({ feuille }) => feuille)).toEqual([
      'Archives',
    ]);
  });

  test('that does not exist is an error', () => {
    const { remarques } = lire(classeurOf([{ nom: 'Actions', lignes }]), { feuilles: ['Plan'] });
    expect(remarques.find(({ gravite }) => gravite === 'erreur')?.message).toBe(
      'la feuille « Plan » n’existe pas dans ce fichier, attendu « Actions »',
    );
  });

  test('without any header makes one error', () => {
    const { remarques } = lire(tableOf(['bonjour', 'madame'], ['x', 'y']));
    expect(codesOf(remarques)).toEqual(['feuille-non-lue', 'aucun-tableau']);
  });
});
