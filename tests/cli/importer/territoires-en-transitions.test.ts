import { expect, it } from 'vitest';
import { newDepot } from '../../support/new-depot.ts';
import { xlsxOf } from '../../support/office-tables.ts';

/** The 28 columns of the plan workbook, and what one action says under each. */
const COLONNES: readonly (readonly [titre: string, dit: string | number])[] = [
  ['Axe (x)', '1. Prévenir'],
  ['Sous-axe (x.x)', '1.1 Écoles'],
  ['Sous-sous axe (x.x.x)', '1.1.1 Collèges'],
  ["Titre de l'action", 'Équipe mobile ados'],
  ['Titre de la sous-action', 'Recruter'],
  ['Descriptif', 'Aller vers les jeunes'],
  ['Instances de gouvernance', 'COPIL'],
  ['Objectifs', 'Réduire les délais'],
  ['Indicateurs liés', 'Nombre de jeunes suivis'],
  ['Structure pilote', 'CH Valvert'],
  ['Moyens humains et techniques', '2 ETP'],
  ['Partenaires', 'ARS ; CPTS'],
  ['Direction ou service pilote', 'Pôle ados'],
  ['Personne pilote', 'Mme Martin'],
  ['Élu·e référent·e', 'M. Durand'],
  ['Participation Citoyenne', 'Ateliers'],
  ['Financements', 'Fonds propres'],
  ['Financeur 1', 'ARS'],
  ['Montant € HT', 10_000],
  ['Financeur 2', 'Ville'],
  ['Montant € HT', 5000],
  ['Financeur 3', 'CPAM'],
  ['Montant € HT', 500],
  ['Budget prévisionnel total € HT', 15_500],
  ['Statut', 'À venir'],
  ['Niveau de priorité', 'Élevé'],
  ['Date de début', '01/09/2026'],
  ['Date de fin', '31/12/2027'],
];
const SECTIONS = [
  ...['Sous-axe', 'Sous-sous-axe', 'Sous-action', 'Descriptif', 'Instances de gouvernance'],
  ...['Moyens humains et techniques', 'Élus référents', 'Participation citoyenne', 'Financements'],
];

it('an action of the plan workbook of Territoires en Transitions is a valid fiche that keeps all it says', async () => {
  const depot = newDepot('--code', '13', '--sans-priorites', '--axe', '1:Prévenir', '--axe', '2:Soigner');
  const titres = COLONNES.map(([titre]) => titre);
  const aide = COLONNES.map(() => 'Texte libre');
  const lignes = [["Présentation de l'action"], titres, aide, COLONNES.map(([, dit]) => dit)];
  const file = depot.recu('plan.xlsx', await xlsxOf([{ nom: 'Plan', lignes }]));
  const option = ['--depuis-tete-de-colonne', 'territoires-en-transitions'];
  const read = depot.json('ptsm.importation', 'importer', file, ...option, '--appliquer');
  expect(read.colonnes).toHaveLength(28);
  expect(read.remarques.map(({ code }) => code)).not.toContain('valeur-a-confirmer');
  expect(depot.ptsm('valider').status).toBe(0);
  const [fiche] = depot.json('ptsm.export', 'exporter').fiches;
  expect(fiche?.champs).toMatchObject({
    id: '1',
    title: 'Équipe mobile ados',
    axe: ['1'],
    status: 'a-venir',
    objectif: 'Réduire les délais',
    niveau: 'eleve',
    pilotes: ['CH Valvert', 'Pôle ados', 'Mme Martin'],
    partenaires: ['ARS', 'CPTS'],
    debut: '2026-09-01',
    fin: '2027-12-31',
    budget: [{ prevu: 15_500 }],
    financements: [
      { financeur: 'ARS', montant: 10_000 },
      { financeur: 'Ville', montant: 5000 },
      { financeur: 'CPAM', montant: 500 },
    ],
  });
  const [text = ''] = Object.values(depot.fiches());
  for (const titre of SECTIONS) expect(text).toContain(`\n## ${titre}\n`);
  expect(text).toContain('Nombre de jeunes suivis');
});
