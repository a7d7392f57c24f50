import { describe, expect, it } from 'vitest';
import type { Valeur } from '../../../../src/tableur/classeur.ts';
import { readValeur } from '../../../../src/echanges/import/valeurs/read-valeur.ts';
import { vocabularyOf } from './tableau-de.ts';

const vocabulary = vocabularyOf(`
transversal: true
champs:
  - { code: file-active, libelle: File active, type: nombre }
  - { code: itinerant, libelle: Itinérant, type: booleen }
  - { code: visite, libelle: Visite, type: date }
  - { code: communes-visees, libelle: Communes visées, type: liste }
  - { code: bassin, libelle: Bassin, type: texte, valeurs: [nord, sud] }
`);

const read = (champ: string, valeur: Valeur) => readValeur(champ, valeur, { vocabulary });
const jour = (iso: string): Valeur => ({ jour: iso });

describe('a sure value', () => {
  it.each<[champ: string, cellule: Valeur, valeur: unknown]>([
    ['id', 38, 38],
    ['id', '38', 38],
    ['id', '38.0', 38],
    ['id', 'N° 38', 38],
    ['id', 'n°38', 38],
    ['id', 'Fiche 38', 38],
    ['id', 'Fiche-action n° 38', 38],
    ['id', 'A1', 'A1'],
    ['id', '01', 1],
    ['remplace', '12', 12],
    ['liens', '12, 14 et A3', [12, 14, 'A3']],
    ['title', 'Équipe\nmobile', 'Équipe mobile'],
    ['title', "=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"],
    ['objectif', 'Une ligne\r\nUne autre', 'Une ligne\nUne autre'],
    ['groupe', 'CPTS/Soins\nSomatiques', 'CPTS/Soins Somatiques'],
    ['motif', 'E\u0301quipe', 'Équipe'],
    ['axe', 2, 2],
    ['axe', 'Axe 2', 2],
    ['axe', 'AXE II', 2],
    ['axe', 'Axe n° 3', 3],
    ['axe', 'Axe 2 : Garantir des parcours de soins coordonnés', 2],
    [
      'axe',
      'Garantir des parcours de soins coordonnés et soutenus par une offre en psychiatrie accessible, diversifiée et de qualité',
      2,
    ],
    ['axe', 'Prévention et repérage', 1],
    ['axe', 'Axe 1 et 3', [1, 3]],
    ['axe', 'Axes 1, 2', [1, 2]],
    ['axe', '1 ; 2', [1, 2]],
    ['axe', 'Transversale', 'transversal'],
    ['priority', 6, 6],
    ['priority', 'P2', 2],
    ['priority', 'Priorité 4', 4],
    ['priority', '1 et 3', [1, 3]],
    ['status', 'en-cours', 'en-cours'],
    ['status', 'En cours', 'en-cours'],
    ['status', 'TERMINÉE', 'realisee'],
    ['status', 'Terminé', 'realisee'],
    ['status', 'Abandonné', 'abandonnee'],
    ['niveau', 'Élevée', 'eleve'],
    ['publics', 'Enfants', ['enfants']],
    ['publics', 'Enfants, adolescents et familles', ['enfants', 'adolescents', 'familles']],
    ['secteurs', 'Sanitaire / médico-social', ['sanitaire', 'medico-social']],
    ['diffusion', 'Interne', 'interne'],
    ['bassin', 'Nord', 'nord'],
    ['year', 2023, 2023],
    ['year', '2023', 2023],
    ['year', '2021-2024', [2021, 2022, 2023, 2024]],
    ['year', 'de 2021 à 2024', [2021, 2022, 2023, 2024]],
    ['year', 'entre 2021 et 2023', [2021, 2022, 2023]],
    ['year', '2021, 2022 et 2023', [2021, 2022, 2023]],
    ['year', '2025, 2021-2023', [2021, 2022, 2023, 2025]],
    ['year', jour('2023-05-12'), 2023],
    ['year', 45292, 2024],
    ['debut', jour('2024-09-01'), '2024-09-01'],
    ['debut', 45292, '2024-01-01'],
    ['debut', '01/09/2024', '2024-09-01'],
    ['debut', '1/9/2024', '2024-09-01'],
    ['debut', '1er septembre 2024', '2024-09-01'],
    ['debut', 'lundi 2 septembre 2024', '2024-09-02'],
    ['debut', 'sept. 2024', '2024-09'],
    ['debut', 'Août 2024', '2024-08'],
    ['debut', 'févr-2025', '2025-02'],
    ['debut', '09/2024', '2024-09'],
    ['debut', '2024-09', '2024-09'],
    ['fin', '2024-12-31 00:00:00', '2024-12-31'],
    ['visite', '29/02/2024', '2024-02-29'],
    ['file-active', '1 200,5', 1200.5],
    ['file-active', '65.200,50', 65200.5],
    ['file-active', '-3', -3],
    ['file-active', 0, 0],
    ['itinerant', 'x', true],
    ['itinerant', 'Non', false],
    ['itinerant', true, true],
    ['itinerant', 1, true],
    ['ctsm', 'oui', true],
    ['ctsm', 'avenant 2', 2],
    ['ctsm', 'Avenant n° 3', 3],
    ['ctsm', '20/04/2022', '2022-04-20'],
    ['ctsm', jour('2022-04-20'), '2022-04-20'],
    ['calendrier', jour('2024-09-01'), '1er septembre 2024'],
    ['calendrier', 2022, '2022'],
  ])('%s: %j is %j', (champ, cellule, valeur) => {
    expect(read(champ, cellule)).toMatchObject({ valeur, reste: '' });
  });
});

describe('what is not sure', () => {
  it.each<[champ: string, cellule: Valeur, propose: string]>([
    ['axe', 'Axe 2 : Prévention et repérage', ''],
    ['axe', 'Axe 9', ''],
    ['axe', '2 - Logement', ''],
    ['priority', 'élevée', ''],
    ['priority', '7', ''],
    ['status', 'Réalizée', 'realisee'],
    ['status', 'Fin prévue au printemps', ''],
    ['niveau', 'moyeen', 'moyen'],
    ['debut', '2024', '2024-01'],
    ['debut', '01/09/24', '2024-09-01'],
    ['debut', '13/25/2024', ''],
    ['debut', '31/02/2024', ''],
    ['debut', 'jui 2024', ''],
    ['debut', 'T1 2024', ''],
    ['year', 'depuis 2021', ''],
    ['year', '1789', ''],
    ['year', '2024-2021', ''],
    ['year', 12, ''],
    ['id', '1.2', ''],
    ['id', 'Sous-action b', ''],
    ['id', jour('2024-01-12'), ''],
    ['file-active', '65.200', ''],
    ['file-active', 'une dizaine', ''],
    ['file-active', '1 2000', ''],
    ['itinerant', 'parfois', ''],
    ['bassin', 'est', ''],
    ['ctsm', 'à voir avec l’ARS', ''],
  ])('%s: %j is left to a person, %j proposed', (champ, cellule, propose) => {
    const { valeur, reste, dits } = read(champ, cellule);
    expect(valeur).toBeNull();
    expect(reste).not.toBe('');
    expect(dits).toHaveLength(1);
    expect(dits[0]?.code).toBe(propose === '' ? 'valeur-refusee' : 'valeur-a-confirmer');
    expect(dits[0]?.message).toContain(propose);
  });

  it('comes with the line that settles it', () => {
    const [dit] = read('status', 'Réalizée').dits;
    expect(dit?.message).toContain('lectures: { status: { "Réalizée": realisee } }');
  });

  it('leaves the terms of a list that are known in it', () => {
    const { valeur, reste } = read('publics', 'Enfants\nGens du voyage\nMigrants');
    expect({ valeur, reste }).toEqual({ valeur: ['enfants', 'migrants'], reste: 'Gens du voyage' });
  });
});

describe('a list', () => {
  it.each<[texte: string, items: readonly string[]]>([
    ['ARS', ['ARS']],
    ['ARS ; Ville de Nanterre et Boulogne', ['ARS', 'Ville de Nanterre et Boulogne']],
    ['CNFPT\nUNAFAM', ['CNFPT', 'UNAFAM']],
    ['- ARS, pôle santé\n- CPTS/MSP', ['ARS, pôle santé', 'CPTS/MSP']],
    ['• CH de Martigues\n• une clinique', ['CH de Martigues', 'une clinique']],
    ['ARS, CD92', ['ARS', 'CD92']],
    ['ARS, CD92 et Ville', ['ARS', 'CD92', 'Ville']],
    ['ARS et CPAM', ['ARS', 'CPAM']],
    ['MGEN, APHP LM, EPS RP', ['MGEN', 'APHP LM', 'EPS RP']],
    ['Nanterre, Boulogne, Antony', ['Nanterre', 'Boulogne', 'Antony']],
    ['"ARS ; délégation" ; CPAM', ['ARS ; délégation', 'CPAM']],
    ['Logement ; Logement', ['Logement']],
  ])('of %j is sure', (texte, items) => {
    expect(read('partenaires', texte)).toMatchObject({ valeur: items, reste: '' });
  });

  it.each<[texte: string, separateur: string]>([
    ['CPTS/Soins Somatiques', 'barre'],
    ['ARSIF/ES', 'barre'],
    ['Ville de Nanterre et Boulogne', 'et'],
    ['GHT Psy-sud et APHP', 'et'],
    ['Dupont, Marie', 'virgule'],
    ['Centre hospitalier Valvert, service de pédopsychiatrie', 'virgule'],
    ['Accompagnement -\nAidants', 'ligne'],
    ['Dac 92 Nord et EPS Roger \nPrévot', 'ligne'],
    ['Coordinateurs\nCLSM/CLS/Municipalité', 'ligne'],
    ['Centre hospitalier\nde Martigues', 'ligne'],
  ])('of %j may be one item: « %s » is proposed', (texte, separateur) => {
    const { valeur, dits } = read('partenaires', texte);
    expect(valeur).toBeNull();
    expect(dits.map(({ code }) => code)).toEqual(['valeur-a-confirmer']);
    expect(dits[0]?.message).toContain(`separateurs: { partenaires: ${separateur} }`);
  });

  it.each([
    ['virgule', 'CH Valvert, pôle 3 ; ARS', ['CH Valvert', 'pôle 3 ; ARS']],
    ['barre', 'ARSIF/ES', ['ARSIF', 'ES']],
    ['et', 'GHT Psy-sud et APHP', ['GHT Psy-sud', 'APHP']],
    ['ligne', 'Accompagnement -\nAidants', ['Accompagnement -', 'Aidants']],
    ['aucun', 'Accompagnement -\nAidants', ['Accompagnement - Aidants']],
  ] as const)('is cut as import.yaml says: %s', (separateur, texte, items) => {
    const contexte = { vocabulary, separateurs: { pilotes: separateur } };
    expect(readValeur('pilotes', texte, contexte)).toMatchObject({ valeur: items, dits: [] });
  });

  it('of words of the référentiel is sure, whatever stands between them', () => {
    expect(read('thematiques', 'Habitat et travail').valeur).toEqual(['Habitat', 'travail']);
    expect(read('thematiques', 'Repérage et formation').valeur).toBeNull();
  });
});

describe('a cell that says nothing', () => {
  it.each(['à définir', 'A DÉFINIR', '-', '—', '/', 'néant', 'NC', 'n.c.', '…', '???'])(
    '%j is said, not written',
    (texte) => {
      expect(read('calendrier', texte)).toMatchObject({
        valeur: null,
        reste: '',
        dits: [{ code: 'valeur-absente' }],
      });
    },
  );

  it.each([null, '', '  \n '])('%j is nothing at all', (cellule) => {
    expect(read('calendrier', cellule)).toEqual({ valeur: null, reste: '', dits: [] });
  });
});

describe('a reading of import.yaml', () => {
  const lectures = {
    status: { Fait: 'realisee', 'à l’arrêt': 'en pause', Vu: 'vue', '?': '' },
    publics: { 'gens du voyage': ['precarite', 'migrants'] },
    debut: { 'rentrée 2024': '09/2024' },
    year: { 'depuis 2021': '2021-2023' },
  };
  const settled = (champ: string, texte: string) => readValeur(champ, texte, { vocabulary, lectures });

  it.each<[champ: string, texte: string, valeur: unknown]>([
    ['status', 'FAIT', 'realisee'],
    ['status', 'A l’arrêt', 'suspendue'],
    ['publics', 'Gens du voyage', ['precarite', 'migrants']],
    ['publics', 'Enfants\nGens du voyage', ['enfants', 'precarite', 'migrants']],
    ['debut', 'Rentrée 2024', '2024-09'],
    ['year', 'Depuis 2021', [2021, 2022, 2023]],
  ])('of %s settles %j', (champ, texte, valeur) => {
    expect(settled(champ, texte)).toMatchObject({ valeur, reste: '' });
  });

  it('that no fiche may hold is an error, and the text stays', () => {
    expect(settled('status', 'Vu')).toMatchObject({
      valeur: null,
      reste: 'Vu',
      dits: [{ code: 'lecture-refusee', gravite: 'erreur' }],
    });
  });
});

describe('a hostile text', () => {
  it('loses its control and turning characters, and that is said', () => {
    const { valeur, dits } = read('motif', 'a\u0007b\u202Ec\uD800d');
    expect(valeur).toBe('abcd');
    expect(dits.map(({ code }) => code)).toEqual(['texte-nettoye']);
  });

  it('longer than a cell can be is cut, and that is said', () => {
    const { valeur, dits } = read('objectif', 'x'.repeat(100_000));
    expect(valeur).toHaveLength(32_767);
    expect(dits.map(({ code }) => code)).toEqual(['texte-coupe']);
  });

  it.each(['axe', 'status', 'publics', 'year', 'debut', 'partenaires', 'id', 'file-active', 'ctsm'])(
    'of 100,000 characters costs %s little',
    (champ) => {
      const start = performance.now();
      for (const piece of ['1 ', 'a, ', '\n', ' et ', '- ', '"; '])
        read(champ, piece.repeat(100_000 / piece.length));
      expect(performance.now() - start).toBeLessThan(3000);
    },
  );

  it('in a title of more than 300 characters is kept whole beside it', () => {
    const { valeur, reste } = read('title', 'mot '.repeat(100));
    expect(valeur).toMatch(/^mot [^]{200,295}…$/);
    expect(reste).toBe('mot '.repeat(100).trim());
  });

  it.each(['constructor', '__proto__', 'toString'])('as a name of a field is nothing: %s', (champ) => {
    expect(readValeur(champ, 'x', { vocabulary, lectures: {}, separateurs: {} }).valeur).toBeNull();
  });
});
