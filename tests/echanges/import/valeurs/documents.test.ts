import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Cible } from '../../../../src/echanges/import/tableau.ts';
import { readFiches } from '../../../../src/echanges/import/valeurs/read-fiches.ts';
import { champ, reglages, tableauDe } from './tableau-de.ts';

/** The tables of actions of « Synthèse du PTSM et perspectives », Bouches-du-Rhône, 22 April 2025: a line a row. */
const BOUCHES_DU_RHONE = readFileSync(new URL('bouches-du-rhone.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t').map((cell) => (cell === '' ? null : cell)));

const REALISATION: Cible = { genre: 'realisation' };

describe('the tables of the Bouches-du-Rhône', () => {
  const tableau = tableauDe(
    [
      ['Actions mises en œuvre', REALISATION],
      ['Axe FDR nationale', champ('axe')],
      ['N° de l’action', champ('id')],
      ['Titre de l’action', champ('title')],
      ['Objectif général de l’action', champ('objectif')],
    ],
    BOUCHES_DU_RHONE,
  );
  const { fiches, remarques } = readFiches([tableau], reglages());
  const yearsOf = (champs: Readonly<Record<string, unknown>>) =>
    [(champs['year'] ?? []) as number | number[]].flat();
  const count = (keep: (champs: Readonly<Record<string, unknown>>) => boolean) =>
    fiches.filter(({ champs }) => keep(champs)).length;

  it('give the figures of each year: first carried out, and carried out', () => {
    const years = [2020, 2021, 2022, 2023, 2024];
    expect(years.map((year) => count((champs) => yearsOf(champs)[0] === year))).toEqual([1, 3, 2, 9, 1]);
    expect(years.map((year) => count((champs) => yearsOf(champs).includes(year)))).toEqual([1, 4, 5, 12, 7]);
  });

  it('give sixteen actions carried out, and two groups at work where it is written', () => {
    expect(fiches).toHaveLength(25);
    expect(count(({ status }) => status === 'realisee')).toBe(16);
    const groups = fiches.flatMap(({ champs }) => champs['groupe'] ?? []);
    expect(groups).toEqual(['CPTS/Soins Somatiques', 'Logement et Précarité']);
  });

  it('have no axis where the cell is empty', () => {
    expect([1, 2, 3].map((axe) => count((champs) => champs['axe'] === axe))).toEqual([2, 14, 7]);
    expect(
      fiches.filter(({ champs }) => champs['axe'] === undefined).map(({ champs }) => champs['id']),
    ).toEqual([35, 15]);
  });

  it('keep the sentence that a status was read in', () => {
    expect(fiches.find(({ champs }) => champs['id'] === 23)?.sections).toEqual([
      { titre: 'Calendrier', texte: 'Mise en œuvre en 2024' },
    ]);
  });

  it('say that a status is an interpretation once, and each reading of a column once', () => {
    const said = (code: string) => remarques.filter((remarque) => remarque.code === code);
    expect(said('valeur-interpretee').map(({ autres = [] }) => 1 + autres.length)).toEqual([16, 2]);
    const sentences = new Set(BOUCHES_DU_RHONE.map(([sentence]) => sentence).filter(Boolean));
    expect(said('valeur-convertie').filter(({ lieu }) => lieu.colonne === 0)).toHaveLength(sentences.size);
    expect(remarques.filter(({ gravite }) => gravite === 'erreur')).toEqual([]);
  });
});

describe('the CTSM table of the Hauts-de-Seine', () => {
  /** 2022, with the line breaks of its cells. */
  const ROWS = [
    [
      'Repérage et formation',
      'Formation PSSM',
      'Coordinateurs \nCLSM/CLS/Municipalité',
      'Septembre 2022\n1 / mois',
      '15 pers = 3120€\n\nPour 17 CLSM du 92 ⇒\n53040€',
      'CNFPT\nUNAFAM',
    ],
    [
      'Orientation',
      'Extension Soins \nPrimaires et Médecine \nde ville',
      'Dac 92 Nord et EPS Roger \nPrévot',
      'En cours sur 3 \ncommunes\nGennevilliers, VLG, \nNanterre',
      '65 200€ / nbr de site',
      'ARSIF/ES',
    ],
    [
      'Accompagnement -\nAidants',
      'Programme \npsychoéducation \n(Profamille, Bref, Multi \nFamille etc.)',
      'MGEN, APHP LM, CASH, \nEPS RP\nGHPG, ERASME, APHP CC',
      '2022',
      'à définir',
      'à définir',
    ],
    [
      'Accompagnement \nUrgence et Crise',
      'Poursuite de VigilanS',
      'GHT Psy-sud et APHP',
      'En cours',
      '95 000€',
      'ARSIF',
    ],
  ];
  const COLONNES = [
    ['THÉMATIQUE', champ('thematiques')],
    ['QUOI', champ('title')],
    ['QUI', champ('pilotes')],
    ['QUAND', champ('calendrier')],
    ['COÛTS', champ('budget')],
    ['Financeurs', champ('financements')],
  ] as const;

  it('gives titles on one line, costs in words and funders that are sure; the rest is kept', () => {
    const { fiches } = readFiches([tableauDe(COLONNES, ROWS)], reglages());
    expect(fiches.map(({ champs }) => champs)).toEqual([
      {
        title: 'Formation PSSM',
        calendrier: 'Septembre 2022\n1 / mois',
        budget: '15 pers = 3120€\n\nPour 17 CLSM du 92 ⇒\n53040€',
        financements: [{ financeur: 'CNFPT' }, { financeur: 'UNAFAM' }],
      },
      {
        thematiques: ['Orientation'],
        title: 'Extension Soins Primaires et Médecine de ville',
        calendrier: 'En cours sur 3\ncommunes\nGennevilliers, VLG,\nNanterre',
        budget: '65 200€ / nbr de site',
      },
      {
        title: 'Programme psychoéducation (Profamille, Bref, Multi Famille etc.)',
        calendrier: '2022',
        budget: 'à définir',
      },
      {
        title: 'Poursuite de VigilanS',
        calendrier: 'En cours',
        budget: [{ prevu: 95000 }],
        financements: [{ financeur: 'ARSIF' }],
      },
    ]);
    expect(fiches[1]?.sections[0]?.texte).toContain('Pilotes\u00A0:\nDac 92 Nord et EPS Roger\nPrévot');
  });

  it('is read whole once import.yaml says how', () => {
    const separateurs = { thematiques: 'aucun', pilotes: 'et', financements: 'barre' } as const;
    const lectures = {
      pilotes: { 'Coordinateurs CLSM/CLS/Municipalité': ['Coordinateurs CLSM/CLS/Municipalité'] },
    };
    const { fiches } = readFiches([tableauDe(COLONNES, ROWS)], reglages({ separateurs, lectures }));
    expect(fiches.map(({ champs }) => champs['pilotes'])).toEqual([
      ['Coordinateurs CLSM/CLS/Municipalité'],
      ['Dac 92 Nord', 'EPS Roger Prévot'],
      ['MGEN', 'APHP LM', 'CASH', 'EPS RP GHPG', 'ERASME', 'APHP CC'],
      ['GHT Psy-sud', 'APHP'],
    ]);
    expect(fiches[1]?.champs['financements']).toEqual([{ financeur: 'ARSIF' }, { financeur: 'ES' }]);
    expect(fiches.every(({ sections }) => sections.length === 0)).toBe(true);
  });
});
