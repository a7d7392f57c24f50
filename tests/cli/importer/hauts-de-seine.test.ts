import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newDepot } from '../../support/new-depot.ts';
import { docxOf, xlsxOf } from '../../support/office-tables.ts';
import { HAUTS_DE_SEINE } from '../../echanges/import/hauts-de-seine.ts';

const AXES = [
  'Développer le repérage précoce des troubles de santé mentale',
  "Améliorer les délais d'accès aux soins psychiques",
  'Améliorer les soins somatiques ambulatoires',
  'Améliorer la graduation des réponses aux situations de crise',
  "Développer l'offre en réhabilitation psychosociale",
  'Renforcer la participation sociale',
  'Renforcer la coordination de second niveau',
  'Développer les actions de prévention et de promotion en santé mentale',
].flatMap((titre, index) => ['--axe', `${String(index + 1)}:${titre}`]);

/** The table has neither axis nor status: what a coordinator says of it instead. */
const REGLAGES = `
feuilles:
  - colonnes:
      THÉMATIQUE: axe
    lectures:
      axe:
        Repérage et formation: 1
        Orientation: 3
        Accompagnement - Aidants: 5
        Accompagnement Urgence et Crise: 4
    separateurs: { pilotes: virgule }
    valeurs: { status: en-preparation }
`;

describe.each([
  ['ctsm.xlsx', xlsxOf],
  ['ctsm.docx', docxOf],
])('the table of the CTSM of the Hauts-de-Seine in %s, with eight axes of its own,', (nom, write) => {
  it('becomes a valid repository once the command says what it does not', async () => {
    const depot = newDepot('--code', '92', '--sans-priorites', ...AXES);
    const file = depot.recu(nom, await write([HAUTS_DE_SEINE]));
    const said = ['--valeur', 'axe=1', '--valeur', 'status=en-cours', '--valeur', 'year=2022'];
    const { fiches } = depot.json('ptsm.importation', 'importer', file, ...said, '--appliquer');
    expect(fiches.map(({ etat, id, titre }) => [etat, id, titre])).toEqual([
      ['nouvelle', '1', 'Formation PSSM'],
      ['nouvelle', '2', 'Extension Soins Primaires et Médecine de ville'],
      ['nouvelle', '3', 'Programme psychoéducation (Profamille, Bref, Multi Famille etc.)'],
      ['nouvelle', '4', 'Poursuite de VigilanS'],
    ]);
    expect(depot.ptsm('valider').status).toBe(0);
    expectCosts(depot);
  });

  it('becomes one as well by import.yaml, that no option is given', async () => {
    const depot = newDepot('--code', '92', '--sans-priorites', ...AXES);
    writeFileSync(join(depot.folder, 'import.yaml'), REGLAGES);
    const file = depot.recu(nom, await write([HAUTS_DE_SEINE]));
    expect(depot.ptsm('importer', file, '--appliquer').status).toBe(0);
    expect(depot.ptsm('valider').status).toBe(0);
    expectCosts(depot);
    const { fiches } = depot.json('ptsm.export', 'exporter');
    expect(fiches.map(({ champs }) => [champs['axe'], champs['status']])).toEqual(
      ['1', '3', '5', '4'].map((axe) => [[axe], 'en-preparation']),
    );
    const before = depot.fiches();
    expect(depot.json('ptsm.importation', 'importer', file, '--appliquer').fiches).toMatchObject(
      [1, 2, 3, 4].map(() => ({ etat: 'inchangee' })),
    );
    expect(depot.fiches()).toEqual(before);
  });
});

/** Costs in words stay words, an amount is one; who pays has no amount; and every word of the table is somewhere. */
function expectCosts(depot: ReturnType<typeof newDepot>): void {
  const { fiches } = depot.json('ptsm.export', 'exporter');
  expect(fiches.map(({ champs }) => champs['budget'])).toEqual([
    '15 pers = 3120€\nPour 17 CLSM du 92 ⇒\n53040€',
    '65 200€ / nbr de site',
    'à définir',
    [expect.objectContaining({ prevu: 95_000 })],
  ]);
  const payers = fiches.map(({ champs }) => champs['financements'] as readonly { financeur: string }[]);
  expect(payers[0]?.map(({ financeur }) => financeur)).toEqual(['CNFPT', 'UNAFAM']);
  expect(JSON.stringify(payers)).not.toMatch(/"montant":\d/);
  const words = Object.values(depot.fiches()).join(' ').split(/\W+/);
  const typed = HAUTS_DE_SEINE.lignes.slice(1).flatMap(([, ...cells]) => cells.slice(0, 3).map(String));
  for (const word of typed.join(' ').split(/\W+/)) expect(words).toContain(word);
}
