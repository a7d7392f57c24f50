import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonOf, runPtsm } from '../support/run-ptsm.ts';

const example = ['-C', 'examples/hauts-de-seine'];
const FOLDER = new URL('../../examples/hauts-de-seine/fiches/', import.meta.url);
const LOCAL = ['1', '2', '3', '4', '5', '6', '7', '8'];

/** Axes that the files name, read without the tool. */
const served = new Set(
  readdirSync(FOLDER).map(
    (name) => /^axe: (\d)/m.exec(readFileSync(new URL(name, FOLDER), 'utf8'))?.[1] ?? 'none',
  ),
);
const unserved = LOCAL.filter((code) => !served.has(code));

it('the example is valid', () => {
  const { status, stdout } = runPtsm(['valider', ...example]);
  expect(status).toBe(0);
  expect(stdout).not.toContain('erreur[');
});

it('the couverture names the local axes that no fiche serves', () => {
  expect(unserved).toEqual(['2', '6', '7', '8']);
  const { trous } = jsonOf('ptsm.couverture', ['couverture', ...example]);
  const holes = trous.filter(({ objet, etat }) => objet === 'axe' && etat === 'aucune-fiche');
  expect(holes.map(({ id }) => id)).toEqual(unserved);
  expect(holes.map(({ sansReponse }) => sansReponse)).toEqual([0, 0, 0, 0]);
});

it.each(['terminal', 'markdown'])('the %s output names them too', (format) => {
  const { stdout } = runPtsm(['couverture', ...example, '-f', format]);
  const holes = stdout.slice(stdout.indexOf('Sans aucune fiche'), stdout.indexOf('Sans fiche engagée'));
  const axes = holes.split('\n').find((line) => line.includes('Axes'));
  for (const code of LOCAL) {
    if (unserved.includes(code)) expect(axes).toContain(`Axe ${code}`);
    else expect(axes).not.toContain(`Axe ${code}`);
  }
});

it('the local axes are mapped to the national ones, none of which is without a fiche', () => {
  const { tables } = jsonOf('ptsm.couverture', ['couverture', ...example]);
  const national = tables.find(({ id }) => id === 'axes-nationaux');
  expect(national?.rows.map(({ id }) => id)).toEqual(['1', '2', '3', 'non-renseigne']);
  // Fiche 3 serves axis 5, mapped to two national axes: four fiches, five rows.
  expect(national?.rows.map(({ total }) => total)).toEqual([1, 3, 1, 0]);
  expect(national?.total.total).toBe(4);
});

it('free-text costs stay text, and sub-actions are not counted as fiches', () => {
  const { fiches } = jsonOf('ptsm.fiches', ['lister', ...example]);
  expect(fiches).toHaveLength(4);
  const soins = fiches.find(({ ref }) => ref === '2')?.champs;
  expect(soins?.['budget']).toBe('65 200€ / nbr de site');
  expect(soins?.['etapes']).toHaveLength(5);
});

it('without « inscrites », the shares refer to the fiches of the repository, and say so', () => {
  const { base } = jsonOf('ptsm.bilan', ['bilan', ...example]);
  expect(base.nombre).toBe(4);
  expect(base.libelle).not.toContain('inscrites');
});
