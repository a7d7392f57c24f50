import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { markdownTables, tableWith } from '../support/read-tables.ts';
import { runPtsm } from '../support/run-ptsm.ts';

/** The table of the source (« 2022 - Contrat Territorial de Santé Mentale des Hauts-de-Seine »), its ends of line as spaces. */
const SOURCE = [
  [
    'Repérage et formation',
    'Formation PSSM',
    'Coordinateurs CLSM/CLS/Municipalité',
    'Septembre 2022 1 / mois',
    '15 pers = 3120€ Pour 17 CLSM du 92 ⇒ 53040€',
    'CNFPT UNAFAM',
  ],
  [
    'Orientation',
    'Extension Soins Primaires et Médecine de ville',
    'Dac 92 Nord et EPS Roger Prévot',
    'En cours sur 3 communes Gennevilliers, VLG, Nanterre',
    '65 200€ / nbr de site',
    'ARSIF/ES',
  ],
  [
    'Accompagnement - Aidants',
    'Programme psychoéducation (Profamille, Bref, Multi Famille etc.)',
    'MGEN, APHP LM, CASH, EPS RP GHPG, ERASME, APHP CC',
    '2022',
    'à définir',
    // « à définir » in the source, which names no financeur: the fiche has none.
    '—',
  ],
  [
    'Accompagnement Urgence et Crise',
    'Poursuite de VigilanS',
    'GHT Psy-sud et APHP',
    'En cours',
    '95 000€',
    'ARSIF',
  ],
];
/** Qui and Financeurs are lists of names in the fiches: only their separators may differ. */
const LISTS = [2, 5];

it('the block « ctsm » gives the table of the contract back, cell by cell', () => {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'ptsm-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  cpSync('examples/hauts-de-seine', folder, { recursive: true });
  cpSync('templates/ctsm.md', join(folder, 'modeles/bilan.md'));
  const { stdout } = runPtsm(['bilan', '2022', '-C', folder]);
  const { title, headings, rows } = tableWith(markdownTables(stdout), 'Quoi');
  expect(headings.map((one) => one.toUpperCase())).toEqual([
    'THÉMATIQUE',
    'QUOI',
    'QUI',
    'QUAND',
    'COÛTS',
    'FINANCEURS',
  ]);
  expect(title).toContain('20 avril 2022');
  expect(rows.map(compared)).toEqual(SOURCE.map(compared));
});

function compared(row: readonly string[]): readonly (string | readonly string[])[] {
  return row.map((cell, index) => (LISTS.includes(index) ? cell.split(/ et |[,/\s]+/) : cell));
}
