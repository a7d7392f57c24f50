import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../src/fiche/vocabulary/parse-configuration.ts';
import { parsePlan, type Entry } from '../../src/fiche/parse-plan.ts';
import type { FileState, Plan } from '../../src/fiche/plan.ts';
import type { Finding } from '../../src/fiche/finding.ts';
import { buildVocabulary } from '../../src/fiche/vocabulary/vocabulary.ts';
import { textsOf } from '../../src/figures/constats.ts';
import { checkConfiguration, checkPlan } from '../../src/rules/check-plan.ts';
import { ALONE } from '../../src/fiche/surroundings.ts';
import { damaged, mangled } from '../support/mangled.ts';
import { referentiel } from '../support/referentiel.ts';

/** `PTSM_FUZZ=100000` tries more cases, `PTSM_GRAINE=7` tries others. */
const RUNS = Number(process.env['PTSM_FUZZ'] ?? 2_000);
const SEED = Number(process.env['PTSM_GRAINE'] ?? 20_170_727);
const TIMEOUT = 30_000 + RUNS * 20;
const SETTINGS = { numRuns: RUNS, seed: SEED };

const FICHES = [
  '---\nid: 38\ntitle: Équipe mobile pour adolescents\naxe: 1\npriority: [1, 4]\nstatus: realisee\nyear: [2021, 2022-2024]\n---\n## Bilan 2024\n\n- fait\n',
  '---\r\nid: A1\r\ntitle: "Répit : les aidants"\r\naxe: [1, 3]\r\npriority: 2\r\nstatus: en-cours\r\nyear: 2023\r\npilotes: [CH Sud]\r\n---\r\n# Objectif\r\n',
  '\uFEFF---\nid: 3\ntitle: Logement\naxe: 3\npriority: 6\nstatus: a-venir\npublics:\n  - precarite\n  - tous\nbudget:\n  - {annee: 2024, prevu: 5000}\n---\n[texte](lien)\n',
  '---\nid: 4\ntitle: >-\n  Premiers secours\n  en santé mentale\naxe: 2\npriority: 5\nstatus: suspendue\nliens: [38, A1]\ndebut: 2024-09\nctsm: true\nindicateurs:\n  - nom: Formés\n    valeurs: {2023: 98}\n---\n',
];
const SETTINGS_FILES = [
  'territoire: {nom: Essai, code: 13}\nperiode: 2020-2025\ninscrites: 49\naxes:\n  - {code: 1, titre: Un}\n  - {code: 2, titre: Deux, national: [1, 2]}\nregles:\n  fiche-sans-pilote: ignorer\n',
  'champs:\n  - {code: commune, libelle: Commune, type: liste}\nstatuts:\n  - {code: gelee, libelle: Gelée, sens: suspendue}\nignorer: [README.md]\nfiches: fiches\n',
];

/** Entries that are not opened, beside those that are. */
const OTHERS: readonly Entry[] = [
  { path: 'fiches/lien.md', refusal: 'lien-symbolique', detail: 'sans cible' },
  { path: 'fiches/README.md', ignored: true },
];

const repository = fc.array(damaged(mangled(FICHES)), { minLength: 1, maxLength: 3 });

describe('any mangled repository', () => {
  it(
    'is read and checked without an exception, whole, each finding where it says',
    { timeout: TIMEOUT },
    () => {
      fc.assert(
        fc.property(repository, (files) => {
          const read = readFiles(files);
          expectPlaces(read);
          expectWhole(read, files.length + OTHERS.length);
        }),
        SETTINGS,
      );
    },
  );

  it('gives the same plan and findings twice', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(repository, (files) => {
        expect(readFiles(files)).toEqual(readFiles(files));
      }),
      { ...SETTINGS, numRuns: RUNS / 4 },
    );
  });
});

describe('any mangled ptsm.yaml', () => {
  it('is accepted, or refused with places inside it', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(mangled(SETTINGS_FILES), (text) => {
        const { configuration, file, flaws } = parseConfiguration('ptsm.yaml', text);
        expect(configuration === null).toBe(flaws.length > 0);
        for (const { range } of checkConfiguration(file, flaws)) expectInside(range, text);
      }),
      SETTINGS,
    );
  });
});

interface Read {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

function readFiles(files: readonly Uint8Array[]): Read {
  const entries = files.map((bytes, index) => ({ path: `fiches/${String(index)}.md`, bytes }));
  const { configuration, file } = parseConfiguration('ptsm.yaml', 'inscrites: 49\nperiode: 2020-2024\n');
  if (!configuration) throw new Error('the configuration of the test is refused');
  const vocabulary = buildVocabulary(referentiel, configuration);
  const plan = parsePlan([...OTHERS, ...entries], { configuration, configurationFile: file, vocabulary });
  return { plan, findings: checkPlan(plan, ALONE) };
}

function expectPlaces({ plan, findings }: Read): void {
  const texts = textsOf(plan);
  for (const { file, range, received, fixes, related } of findings) {
    const text = texts.get(file) ?? '';
    for (const place of [range, ...fixes.map((fix) => fix.range)]) expectInside(place, text);
    for (const place of related) expectInside(place.range, texts.get(place.file) ?? '');
    expect(received).toBe(text.slice(...range));
  }
}

/** Every file is counted in one of three ways, and none is left out in silence. */
function expectWhole({ plan, findings }: Read, count: number): void {
  const inState = (wanted: FileState) => plan.files.filter(({ state }) => state === wanted);
  expect(inState('lue').length + inState('ignoree').length + inState('non-lue').length).toBe(count);
  expect(plan.fiches.map(({ file }) => file)).toEqual(inState('lue').map(({ path }) => path));
  const said = findings.map(({ file }) => file);
  for (const { path } of inState('non-lue')) expect(said).toContain(path);
}

function expectInside([start, end]: readonly [number, number], text: string): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
}
