import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newDepot } from '../../support/new-depot.ts';

const FICHE = `---
# Une remarque de la coordinatrice.
id: 1
title:   "Équipe mobile"   # le titre voté
axe: 1
status: a-venir
pilotes: [ARS, "CH Valvert"]
objectif: Aller vers
---

## Freins

Recrutement

## Bilan 2024

Deux équipes.
`;

const OTHER = FICHE.replace('id: 1', 'id: 2').replace('Équipe mobile', 'Lieu de répit');

function depotOfTwo() {
  const depot = newDepot('--code', '13', '--sans-priorites');
  writeFileSync(join(depot.folder, 'fiches/01-equipe-mobile.md'), FICHE);
  writeFileSync(join(depot.folder, 'fiches/02-lieu.md'), OTHER);
  depot.commit();
  return depot;
}

const TABLE = `N°;Titre;Axe;Statut;Objectif général;Structure pilote;Freins;Moyens
1;Équipe mobile;1;En préparation;;"ARS ; CH Valvert";Locaux;2 ETP
2;;1;À venir;;;;
`;

it('of fiches that are known, only the fields that differ change, and empty cells erase nothing', () => {
  const depot = depotOfTwo();
  const file = depot.recu('suivi.csv', TABLE);
  const read = depot.json('ptsm.importation', 'importer', file, '--appliquer');
  expect(read.fiches).toMatchObject([
    { etat: 'modifiee', id: '1', champs: [{ champ: 'status', apres: expect.anything() as unknown }] },
    { etat: 'inchangee', id: '2' },
  ]);
  const changed = depot
    .git('diff', '--unified=0')
    .split('\n')
    .filter((line) => /^[+-](?![+-]{2} )/.test(line));
  expect(changed).toEqual(['-status: a-venir', '+status: en-preparation', '+', '+## Moyens', '+', '+2 ETP']);
  const left = read.remarques.filter(({ code }) => code === 'section-laissee');
  expect(left).toMatchObject([{ message: expect.stringContaining('Freins') as string }]);
  expect(depot.ptsm('valider').status).toBe(0);
});

it('a fiche that git could not give back is not written, unless asked', () => {
  const depot = depotOfTwo();
  const path = join(depot.folder, 'fiches/01-equipe-mobile.md');
  writeFileSync(path, FICHE.replace('Aller vers', 'Aller plus loin'));
  const before = depot.fiches();
  const file = depot.recu('suivi.csv', TABLE);
  const refused = depot.ptsm('importer', file, '--appliquer');
  expect([refused.status, refused.stderr]).toEqual([3, expect.stringContaining('01-equipe-mobile.md')]);
  expect(depot.fiches()).toEqual(before);
  expect(depot.ptsm('importer', file, '--appliquer', '--meme-modifiees').status).toBe(0);
  expect(depot.fiches()['01-equipe-mobile.md']).toMatch(/status: en-preparation[^]*Aller plus loin/);
});

it('a fault that the territory accepts does not keep the rest of its fiche from being updated', () => {
  const depot = depotOfTwo();
  writeFileSync(join(depot.folder, 'fiches/02-lieu.md'), OTHER.replace('axe: 1\n', ''));
  const until = ['--motif', 'au COPIL', '--responsable', 'A. Martin', '--jusqu-au', '2090-01-01'];
  expect(depot.ptsm('exceptions', 'ajouter', 'axe-manquant', '2', ...until).status).toBe(0);
  depot.commit();
  const file = depot.recu('suivi.csv', 'N°;Titre;Objectif général\n2;Lieu de répit;Souffler\n');
  const { fiches } = depot.json('ptsm.importation', 'importer', file);
  expect(fiches).toMatchObject([{ etat: 'modifiee', id: '2' }]);
});
