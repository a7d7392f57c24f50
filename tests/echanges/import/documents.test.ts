import { describe, expect, test } from 'vitest';
import { classeurOf, tableOf } from '../../support/classeur-of.ts';
import { codesOf, ditsDe, lire, sensOf, valeursOf } from '../../support/tableaux-of.ts';
import { BOUCHES_DU_RHONE } from './bouches-du-rhone.ts';
import { HAUTS_DE_SEINE } from './hauts-de-seine.ts';

describe('the tables of the Bouches-du-Rhône', () => {
  const document = classeurOf(BOUCHES_DU_RHONE, { genre: 'docx' });

  test('are three tables of 25 fiches under one header', () => {
    const { tableaux } = lire(document);
    expect(tableaux.map(({ lignes }) => lignes.length)).toEqual([6, 10, 9]);
    expect(sensOf(tableaux)).toEqual({
      'Actions mises en œuvre': 'realisation',
      'Axe FDR nationale': 'axe',
      "N° de l'action": 'id',
      "Titre de l'action": 'title',
      "Objectif général de l'action": 'objectif',
    });
  });

  test('say which merged cells are empty, and leave them empty', () => {
    const { tableaux, remarques } = lire(document);
    expect(codesOf(remarques)).toEqual(['cases-fusionnees', 'cases-fusionnees']);
    expect(remarques.map(({ message }) => message)).toEqual([
      'la colonne « Axe FDR nationale » a 2 cases vides, fusionnées avec celle du dessus (B5 et B6) ; ajouter --remplir, ou --remplir axe, pour y reprendre sa valeur',
      'la colonne « Actions mises en œuvre » a 7 cases vides, fusionnées avec celle du dessus (A3, A4, A5, A6, A7, A8 et 1 autre) ; ajouter --remplir, ou --remplir realisation, pour y reprendre sa valeur',
    ]);
    const without = valeursOf(tableaux).filter((one) => one['axe'] === undefined);
    expect(without.map(({ id }) => id)).toEqual(['35', '15']);
  });

  test('are filled where asked, each cell said', () => {
    const { tableaux, remarques } = lire(document, { remplir: true });
    expect(ditsDe('case-remplie', remarques)).toEqual([
      'B5 : « Axe 2 », repris de B4',
      'B6 : « Axe 2 », repris de B4',
      ...[3, 4, 5, 6, 7, 8].map(
        (row) => `A${String(row)} : « En cours de travail avec le GT CPTS/Soins Somatiques », repris de A2`,
      ),
      'A10 : « En cours de travail avec le GT Logement et Précarité », repris de A9',
    ]);
    const fiches = valeursOf(tableaux);
    const byAxis = [1, 2, 3].map((axe) => fiches.filter((one) => one['axe'] === `Axe ${String(axe)}`).length);
    // Counted by hand on the pages of the document.
    expect(byAxis).toEqual([2, 16, 7]);
  });

  test('are filled in the named column only', () => {
    const { remarques } = lire(document, { remplir: ['axe'] });
    expect(ditsDe('case-remplie', remarques)).toHaveLength(2);
    expect(codesOf(remarques).filter((code) => code === 'cases-fusionnees')).toHaveLength(1);
  });

  test('are read alike when they are one sheet whose header comes again', () => {
    const [first, second, third] = BOUCHES_DU_RHONE.map(({ lignes }) => lignes);
    const { tableaux, remarques } = lire(tableOf(...first!, [], ...second!, [], ...third!));
    expect(tableaux.map(({ lignes }) => lignes.length)).toEqual([25]);
    expect(ditsDe('entete-repete', remarques)).toEqual([
      'ligne 9 : 2 lignes répètent les titres des colonnes : elles ne sont pas lues comme des fiches',
    ]);
  });
});

describe('the CTSM of the Hauts-de-Seine', () => {
  test('is read by its questions', () => {
    const { tableaux, remarques } = lire(classeurOf([HAUTS_DE_SEINE]));
    expect(remarques).toEqual([]);
    expect(sensOf(tableaux)).toEqual({
      THÉMATIQUE: 'thematiques',
      QUOI: 'title',
      QUI: 'pilotes',
      QUAND: 'calendrier',
      COÛTS: 'budget',
      Financeurs: 'financements.financeur',
    });
    expect(valeursOf(tableaux).map((one) => one['budget'])).toEqual([
      '15 pers = 3120€\nPour 17 CLSM du 92 ⇒\n53040€',
      '65 200€ / nbr de site',
      'à définir',
      '95 000€',
    ]);
  });
});
