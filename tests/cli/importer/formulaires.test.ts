import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { expect, it } from 'vitest';
import { newDepot } from '../../support/new-depot.ts';

/** A fiche as Word documents have them: its name as a heading, then labels and values. */
function formulaire(numero: number, titre: string, axe: number) {
  const lignes = [
    ['Axe', `Axe ${String(axe)}`],
    ['Objectif général', 'Aller vers'],
    ['Structure pilote', 'CH Valvert'],
    ['Statut', 'En cours'],
    ['Année de mise en œuvre', '2023'],
    ['Freins', 'Recrutement'],
  ];
  const name = `Fiche action n° ${String(numero)} : ${titre}`;
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  return [
    new Paragraph({ text: name, heading: HeadingLevel.HEADING_1 }),
    new Table({ rows: lignes.map((ligne) => new TableRow({ children: ligne.map(cell) })) }),
    new Paragraph(''),
  ];
}

async function documentOf(...children: readonly (Paragraph | Table)[]): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

it('documents of one fiche and of several become fiches, whose number and title are in the heading', async () => {
  const depot = newDepot('--code', '13', '--sans-priorites');
  const files = [
    depot.recu('fiche 12.docx', await documentOf(...formulaire(12, 'Équipe mobile ados', 1))),
    depot.recu(
      'autres.docx',
      await documentOf(...formulaire(13, 'Lieu de répit', 2), ...formulaire(14, 'Pair-aidance', 3)),
    ),
  ];
  expect(depot.ptsm('importer', ...files, '--appliquer').status).toBe(0);
  expect(depot.ptsm('valider').status).toBe(0);
  const { fiches } = depot.json('ptsm.export', 'exporter');
  expect(
    fiches.map(({ champs: { id, title, axe, status, year } }) => [id, title, axe, status, year]),
  ).toEqual([
    ['12', 'Équipe mobile ados', ['1'], 'en-cours', [2023]],
    ['13', 'Lieu de répit', ['2'], 'en-cours', [2023]],
    ['14', 'Pair-aidance', ['3'], 'en-cours', [2023]],
  ]);
  for (const text of Object.values(depot.fiches())) expect(text).toMatch(/^## Freins\n\nRecrutement$/m);
  const before = depot.fiches();
  expect(depot.ptsm('importer', ...files, '--appliquer').status).toBe(0);
  expect(depot.fiches()).toEqual(before);
});

it('the reading of documents that is saved is read back', async () => {
  const depot = newDepot('--code', '13', '--sans-priorites');
  const file = depot.recu('fiche 12.docx', await documentOf(...formulaire(12, 'Équipe mobile ados', 1)));
  expect(depot.ptsm('importer', file, '--enregistrer-reglages').status).toBe(0);
  const { fiches, remarques } = depot.json('ptsm.importation', 'importer', file, '--appliquer');
  expect(fiches.map(({ etat, id }) => [etat, id])).toEqual([['nouvelle', '12']]);
  expect(remarques.map(({ code }) => code)).toContain('reglages-lus');
  expect(remarques.filter(({ gravite }) => gravite !== 'info')).toEqual([]);
});

it('a letter beside them stops nothing, and is said', async () => {
  const depot = newDepot('--code', '13', '--sans-priorites');
  const fiche = depot.recu('fiche 12.docx', await documentOf(...formulaire(12, 'Équipe mobile ados', 1)));
  const letter = depot.recu('lettre.docx', await documentOf(new Paragraph('Bonjour')));
  const dry = depot.ptsm('importer', letter);
  expect(dry.status).toBe(0);
  expect(dry.stderr).toMatch(/aucune fiche/);
  const run = depot.ptsm('importer', fiche, letter, '--appliquer');
  expect(run.status).toBe(1);
  expect(run.stdout).toMatch(/lettre\.docx.*aucun tableau/s);
  expect(Object.keys(depot.fiches())).toEqual(['12-equipe-mobile-ados.md']);
});
