import { expect, it } from 'vitest';
import type { Result } from '../../../src/figures/result.ts';
import { xlsxParts, zipOf } from '../../support/hand-made-xlsx.ts';
import { newDepot } from '../../support/new-depot.ts';
import { snapshot } from '../../support/snapshot.ts';
import { corpus } from '../../tableur/corpus.ts';

const WHOLE = ['--valeur', 'axe=1', '--valeur', 'status=a-venir', '--appliquer'];

/** What Excel in French writes: « œ », « ’ », « – » and « € » each in one byte. */
const WINDOWS_1252 = Buffer.from(
  'num\u00E9ro;titre;co\u00FBt\r\n1;C\u009Cur d\u0092\u00EElot \u0096 5 \u0080;1 200,50\r\n',
  'latin1',
);

/** What the file holds, and the title of each fiche with its name. */
const READ: readonly (readonly [
  nom: string,
  contenu: string | Uint8Array,
  fiches: Readonly<Record<string, string>>,
])[] = [
  ['marque.csv', '\uFEFFnuméro;titre\r\n01;Plan vélo\r\n', { '01-plan-velo.md': 'Plan vélo' }],
  ['cr.csv', 'numéro;titre\r1;Une\r', { '01-une.md': 'Une' }],
  [
    'deux-points.csv',
    'numéro;titre\n1;Axe 1 : Promouvoir\n',
    { '01-axe-1-promouvoir.md': 'Axe 1 : Promouvoir' },
  ],
  ['chemin.csv', 'numéro;titre\n1;../../etc/passwd\n', { '01-etc-passwd.md': '../../etc/passwd' }],
  [
    'formule.csv',
    'numéro;titre\n1;"=HYPERLINK(""http://x"")"\n',
    { '01-hyperlink-http-x.md': '=HYPERLINK("http://x")' },
  ],
  [
    'casse.csv',
    'numéro;titre\n1;Été\n2;ÉTÉ\n3;ete\n',
    { '01-ete.md': 'Été', '02-ete.md': 'ÉTÉ', '03-ete.md': 'ete' },
  ],
  [
    'windows.csv',
    'numéro;titre\n1;CON\n2;aux\n3;NUL\n',
    { '01-con.md': 'CON', '02-aux.md': 'aux', '03-nul.md': 'NUL' },
  ],
  ['excel.csv', WINDOWS_1252, { '01-coeur-d-ilot-5-euros.md': 'Cœur d’îlot – 5 €' }],
];

it.each(READ)('%s is read as it is, and its fiches are valid', (nom, contenu, expected) => {
  const depot = newDepot('--code', '13', '--sans-priorites');
  const around = Object.keys(snapshot(depot.folder)).filter((path) => !path.startsWith('fiches/'));
  expect(depot.ptsm('importer', depot.recu(nom, contenu), ...WHOLE).status).toBe(0);
  expect(depot.ptsm('valider').status).toBe(0);
  const { fiches } = depot.json('ptsm.export', 'exporter');
  expect(Object.fromEntries(fiches.map(({ file, champs }) => [file, champs['title']]))).toEqual(
    Object.fromEntries(Object.entries(expected).map(([name, title]) => [`fiches/${name}`, title])),
  );
  expect(Object.keys(snapshot(depot.folder)).filter((path) => !path.startsWith('fiches/'))).toEqual(around);
});

it('a fiche that valider would refuse is left aside, exit 0 without --appliquer and 1 with it', () => {
  const depot = newDepot('--code', '13', '--sans-priorites');
  const file = depot.recu('titres.csv', 'numéro;titre\n1;Une\n');
  const before = snapshot(depot.folder);
  const { fiches } = depot.json('ptsm.importation', 'importer', file);
  expect(fiches).toMatchObject([
    { etat: 'ecartee', id: '1', motif: expect.stringContaining('axe') as string },
  ]);
  expect(depot.ptsm('importer', file).status).toBe(0);
  expect(depot.ptsm('importer', file, '--appliquer').status).toBe(1);
  expect(snapshot(depot.folder)).toEqual(before);
  expect(depot.ptsm('importer', file, '--appliquer', '--incompletes').status).toBe(0);
  expect(Object.keys(depot.fiches())).toEqual(['01-une.md']);
});

it('an encoding, a separator, and macros that are not run are said', () => {
  const depot = newDepot('--code', '13', '--sans-priorites');
  expect(saidOf(depot.json('ptsm.importation', 'importer', depot.recu('excel.csv', WINDOWS_1252)))).toMatch(
    /Windows-1252.*point-virgule.*virgule décimale/s,
  );
  const macros = zipOf({ ...xlsxParts(TABLE), 'xl/vbaProject.bin': 'x' });
  expect(saidOf(depot.json('ptsm.importation', 'importer', depot.recu('macros.xlsm', macros)))).toMatch(
    /macro/,
  );
  const far = depot.json(
    'ptsm.importation',
    'importer',
    depot.recu('loin.xlsx', corpus('lignes-fantomes.xlsx')),
  );
  expect(saidOf(far)).toMatch(/trop loin/);
  const below = depot.json('ptsm.importation', 'importer', depot.recu('lien.docx', corpus('lien-js.docx')));
  expect(saidOf(below)).toMatch(/mène à un programme/);
});

it('a serial number is a day, and the day of 1900 that never was is not one', () => {
  const depot = newDepot('--code', '13', '--sans-priorites');
  const file = depot.recu('dates.xlsx', zipOf(xlsxParts(TABLE)));
  const read = depot.json('ptsm.importation', 'importer', file, ...WHOLE);
  const { fiches } = depot.json('ptsm.export', 'exporter');
  expect(fiches.map(({ champs }) => champs['debut'])).toEqual(['2024-01-01', null]);
  expect(saidOf(read)).toMatch(/« 60 » n’est pas lu/);
});

const cell = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const TABLE = `<sheetData><row r="1">${['N°', 'Titre', 'Date de début'].map(cell).join('')}</row><row r="2"><c><v>1</v></c>${cell('Une')}<c><v>45292</v></c></row><row r="3"><c><v>2</v></c>${cell('Deux')}<c><v>60</v></c></row></sheetData>`;

function saidOf({ remarques }: Result<'ptsm.importation'>): string {
  return remarques.map(({ message }) => message.replace(/\u00A0/g, ' ')).join('\n');
}
