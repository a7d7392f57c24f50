import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ficheText, soundFiche } from '../support/fiche-text.ts';
import { runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const EXAMPLES = ['bouches-du-rhone', 'hauts-de-seine', 'hauts-de-france'].map((name) => `examples/${name}`);

const COMMANDS: readonly (readonly [line: string, kind: string])[] = [
  ['bilan', 'ptsm.bilan'],
  ['bilan 2024', 'ptsm.bilan'],
  ['axes', 'ptsm.decompte'],
  ['decompte --par status', 'ptsm.decompte'],
  ['decompte --par publics --et year', 'ptsm.decompte'],
  ['couverture', 'ptsm.couverture'],
  ['valider', 'ptsm.constats'],
  ['corriger', 'ptsm.corrections'],
  ['corriger --probables', 'ptsm.corrections'],
  ['lister', 'ptsm.fiches'],
  ['lister --axe 1', 'ptsm.fiches'],
  ['exporter', 'ptsm.export'],
  ['bilan --expliquer engagees', 'ptsm.chiffre'],
  ['expliquer status-inconnu', 'ptsm.regles'],
  ['regles', 'ptsm.regles'],
  ['docteur', 'ptsm.docteur'],
  ['importer tests/tableur/corpus/ok.xlsx', 'ptsm.importation'],
];

describe.each(COMMANDS)('ptsm %s -f json', (line, kind) => {
  it(`answers its schema, ${kind}`, () => {
    const validate = schemaOf(kind);
    const repositories = [EXAMPLES[0] ?? '', faulty()];
    for (const folder of repositories) {
      const { stdout } = runPtsm([...line.split(' '), '-f', 'json', '-C', folder]);
      expectValid(validate, JSON.parse(stdout));
      expect(stdout).toMatch(new RegExp(`^\\{\\n {2}"schemaVersion": 1,\\n {2}"kind": "${kind}",\\n`));
      expect(stdout.endsWith('}\n')).toBe(true);
    }
  });
});

it.each(EXAMPLES)('the fiches and the ptsm.yaml of %s answer the schemas of what people write', (folder) => {
  const fiche = schemaOf('fiche', folder);
  const configuration = schemaOf('configuration', folder);
  const url = new URL(`../../${folder}/`, import.meta.url);
  expectValid(configuration, parse(readFileSync(new URL('ptsm.yaml', url), 'utf8')));
  for (const name of readdirSync(new URL('fiches/', url))) {
    const [, header = ''] = readFileSync(new URL(`fiches/${name}`, url), 'utf8').split(/^---$/m);
    const data = parse(header) as Record<string, unknown>;
    // What a territory lowers in ptsm.yaml is still required by the schema.
    const missing = ['priority', 'status'].filter((key) => !(key in data));
    if (missing.length === 0) expectValid(fiche, data);
  }
});

it('the schema of a fiche refuses what the rules refuse', () => {
  const validate = schemaOf('fiche');
  const sound = { id: 1, title: 'Répit', axe: 1, priority: 4, status: 'a-venir' };
  expectValid(validate, sound);
  const wrong = [
    { axe: 9 },
    { status: 'fini' },
    { priority: [0] },
    { statut: 'a-venir' },
    { title: '' },
    { year: 'hier' },
  ];
  for (const keys of wrong) expect([keys, validate({ ...sound, ...keys })]).toEqual([keys, false]);
});

it('the names that ptsm schema lists are the names that it takes', () => {
  const names = runPtsm(['schema'])
    .stdout.trim()
    .split('\n')
    .map((line) => line.replace(/^- /, ''));
  expect(names).toEqual(
    expect.arrayContaining(['fiche', 'configuration', ...COMMANDS.map(([, kind]) => kind)]),
  );
  expect(runPtsm(['schema', 'bilan']).stdout).toBe(runPtsm(['schema', 'ptsm.bilan']).stdout);
});

function faulty(): string {
  return writeRepository({
    'ptsm.yaml': 'inscrites: 9\nchamps:\n  - { code: cout, libelle: Coût, type: nombre }\n',
    'fiches/1.md': soundFiche({
      id: 1,
      cout: 12,
      budget: [{ annee: 2024, prevu: 0 }],
      ctsm: true,
      debut: '2024-09',
    }),
    'fiches/2.md': ficheText({
      id: 1,
      title: 'Même numéro',
      axe: 9,
      priorite: 1,
      status: 'en cour',
      year: 45078,
    }),
    'fiches/3.md': 'sans en-tête\n',
    'fiches/4.md': '',
  });
}

const compiled = new Map<string, ValidateFunction>();

function schemaOf(kind: string, folder = '.'): ValidateFunction {
  const known = compiled.get(kind + folder);
  if (known) return known;
  const { stdout } = runPtsm(['schema', kind, '-C', folder]);
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
  const validate = ajv.compile(JSON.parse(stdout) as object);
  compiled.set(kind + folder, validate);
  return validate;
}

function expectValid(validate: ValidateFunction, data: unknown): void {
  validate(data);
  expect(validate.errors ?? []).toEqual([]);
}
