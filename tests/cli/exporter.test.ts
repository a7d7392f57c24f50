import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { readCell } from '../../src/fiche/cellule/read-cell.ts';
import { FIELDS } from '../../src/fiche/schema/fields.ts';
import { fidele } from '../../src/tableur/texte-inerte.ts';
import { ficheText, soundFiche } from '../support/fiche-text.ts';
import { readBack } from '../support/read-back.ts';
import { jsonOf, runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const DEMO = ['-C', 'examples/demonstration'];
const out = mkdtempSync(join(tmpdir(), 'ptsm-export-'));
afterAll(() => {
  rmSync(out, { recursive: true, force: true });
});

const repository = writeRepository(
  {
    'ptsm.yaml': '',
    'fiches/1.md': soundFiche({ id: 1, title: '=1+1', objectif: '- un\n- deux' }),
    'fiches/2.md': soundFiche({ id: 2, diffusion: 'interne' }),
    'fiches/3.md': ficheText({ id: 3, title: 'Trois', axe: 1, priority: 1, status: 'fini' }),
    'fiches/4.md': '---\nid: [\n---\n',
  },
  afterAll,
);

describe('ptsm exporter -f csv', () => {
  it.each([
    ['fr', ';', '\uFEFF'],
    ['std', ',', ''],
  ])('--csv %s loses nothing of a fiche', (dialect, delimiter, mark) => {
    const { stdout } = runPtsm(['exporter', '-f', 'csv', '--csv', dialect, ...DEMO]);
    expect(stdout.startsWith(`${mark}N°${delimiter}`)).toBe(true);
    const [head = [], ...lines] = parse(stdout, { delimiter, bom: true });
    const { fiches } = jsonOf('ptsm.export', ['exporter', ...DEMO]);
    const keys = [...FIELDS.map(({ code }) => code), 'clsm', 'avis-ptsm-suivant'];
    expect(head.slice(-2)).toEqual(['ptsm:fichier', 'ptsm:commit']);
    expect(lines.map((line) => line.at(-2))).toEqual(fiches.map(({ file }) => file));
    for (const [index, { champs }] of fiches.entries())
      for (const [column, key] of keys.entries()) {
        const value = champs[key];
        const expected = Array.isArray(value) && value.length === 0 ? null : value;
        expect([key, readBack(key, fidele(lines[index]?.[column] ?? ''))]).toEqual([key, expected]);
      }
  });

  it('keeps formulas and line breaks as texts that come back', () => {
    const { stdout } = runPtsm(['exporter', '-f', 'csv', '--ou', 'id = 1', '-C', repository]);
    const [, line = []] = parse(stdout, { delimiter: ';', bom: true });
    expect(line[1]).toBe("'=1+1");
    expect(readCell('objectif', fidele(line[7] ?? ''), [])).toEqual({ valeur: '- un\n- deux' });
  });
});

describe('what an export says', () => {
  it('names what could not be read, and its cell is empty', () => {
    const { stdout, stderr, status } = runPtsm(['exporter', '-f', 'json', '-C', repository]);
    const data = JSON.parse(stdout) as {
      fiches: { ref: string; champs: Record<string, unknown> }[];
      nonLues: unknown;
    };
    expect(status).toBe(0);
    expect(data.nonLues).toEqual([{ fichier: 'fiches/3.md', champ: 'status' }]);
    expect(data.fiches.map(({ ref }) => ref)).toEqual(['1', '2', '3']);
    expect(data.fiches[2]?.champs['status']).toBeNull();
    expect(stderr).toContain('fiches/3.md (status)');
    expect(stderr).toContain('fiches/4.md');
    expect(runPtsm(['exporter', '-f', 'json', '--strict', '-C', repository]).status).toBe(1);
  });

  it('leaves internal fiches out where it is public', () => {
    const { stdout } = runPtsm(['exporter', '-f', 'json', '--public', '-C', repository]);
    const { fiches } = JSON.parse(stdout) as { fiches: { ref: string }[] };
    expect(fiches.map(({ ref }) => ref)).toEqual(['1', '3']);
  });

  it.each([
    [['exporter'], /-o fiches\.xlsx/],
    [['exporter', '-o', 'fiches.docx'], /docx/],
    [['exporter', '--schema-ouvert'], /dossier/],
    [['exporter', '-o', join(repository, 'fiches', '1.md'), '-f', 'csv'], /serait lu comme une fiche/],
  ])('%j is refused with what to do', (line, said) => {
    const { status, stdout, stderr } = runPtsm([...line, '-C', repository]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
  });
});

interface Package {
  readonly profile: string;
  readonly name: string;
  readonly resources: readonly [
    {
      readonly path: string;
      readonly encoding: string;
      readonly schema: {
        readonly missingValues: readonly string[];
        readonly primaryKey?: string;
        readonly fields: readonly FieldOfTable[];
      };
    },
  ];
}

interface FieldOfTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: string;
  readonly constraints: { required?: boolean; unique?: boolean; enum?: readonly string[]; pattern?: string };
}

describe('ptsm exporter --schema-ouvert', () => {
  it.each([
    ['the demonstration', 'examples/demonstration'],
    ['fiches at fault', repository],
  ])('each cell answers the constraints of its field: %s', (_, folder) => {
    const to = join(out, folder.replace(/\W/g, '-'));
    const { status, stderr } = runPtsm(['exporter', '--schema-ouvert', '-o', to, '-C', folder]);
    expect([status, stderr]).toEqual([0, expect.stringContaining('licence')]);
    const described = JSON.parse(readFileSync(join(to, 'datapackage.json'), 'utf8')) as Package;
    const [{ path, encoding, schema }] = described.resources;
    expect([described.profile, encoding, schema.primaryKey]).toEqual(['tabular-data-package', 'utf-8', 'id']);
    expect(described.name).toMatch(/^[a-z0-9][a-z0-9._-]*$/);
    const text = readFileSync(join(to, path), 'utf8');
    expect(text).toMatch(/^id,title,/);
    const [head = [], ...rows] = parse(text, { delimiter: ',' });
    expect(head).toEqual(schema.fields.map(({ name }) => name));
    for (const [column, field] of schema.fields.entries())
      expect([
        field.name,
        faultsOf(
          field,
          rows.map((row) => row[column] ?? ''),
        ),
      ]).toEqual([field.name, []]);
  });

  it('holds no internal fiche, and says what it could not require', () => {
    const to = join(out, 'ouvert');
    const { stderr } = runPtsm(['exporter', '--schema-ouvert', '-o', to, '-C', repository]);
    expect(stderr).toMatch(/des fiches n’ont pas status/);
    const rows = parse(readFileSync(join(to, 'fiches.csv'), 'utf8'));
    expect(rows.map(([id]) => id)).toEqual(['id', '1', '3']);
  });

  it('writes nothing where the plan cannot be read', () => {
    const to = join(out, 'rien');
    expect(runPtsm(['exporter', '--schema-ouvert', '-o', to, '-C', tmpdir()]).status).toBe(2);
    expect(existsSync(to)).toBe(false);
  });
});

const LOGICAL: Readonly<Record<string, RegExp>> = {
  string: /^/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(oui|non)$/,
};

/** As the Table Schema specification defines them, an empty cell being a missing value. */
function faultsOf(
  { type, title, description, constraints }: FieldOfTable,
  cells: readonly string[],
): readonly string[] {
  const given = cells.filter((cell) => cell !== '');
  const pattern = new RegExp(constraints.pattern ?? '', 'v');
  return [
    ...(title === '' || description === '' ? ['not described'] : []),
    ...(constraints.required && given.length < cells.length ? ['required'] : []),
    ...(constraints.unique && new Set(given).size < given.length ? ['unique'] : []),
    ...given.filter((cell) => !LOGICAL[type]?.test(cell)).map((cell) => `${cell}: ${type}`),
    ...given
      .filter((cell) => constraints.enum && !constraints.enum.includes(cell))
      .map((cell) => `${cell}: enum`),
    ...given.filter((cell) => !pattern.test(cell)).map((cell) => `${cell}: pattern`),
  ];
}
