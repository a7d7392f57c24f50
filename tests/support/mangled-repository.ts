import fc from 'fast-check';
import type { Finding } from '../../src/fiche/finding.ts';
import { parsePlan, type Entry } from '../../src/fiche/parse-plan.ts';
import type { Plan } from '../../src/fiche/plan.ts';
import { ALONE } from '../../src/fiche/surroundings.ts';
import { parseConfiguration } from '../../src/fiche/vocabulary/parse-configuration.ts';
import { buildVocabulary } from '../../src/fiche/vocabulary/vocabulary.ts';
import { checkPlan } from '../../src/rules/check-plan.ts';
import { damaged, mangled } from './mangled.ts';
import { referentiel } from './referentiel.ts';

/** Mangled fiches a property reads: `PTSM_FUZZ=100000` for more, `PTSM_GRAINE=7` for others. */
export const CASES = Number(process.env['PTSM_FUZZ'] ?? 20_000);
const SEED = Number(process.env['PTSM_GRAINE'] ?? 20_170_727);

/** A repository costs more than a fiche, and fiches may disagree with each other. */
const TOGETHER = 8;

/** Sound fiches, before anything goes wrong. */
export const FICHES = [
  '---\nid: 38\ntitle: Équipe mobile pour adolescents\naxe: 1\npriority: [1, 4]\nstatus: realisee\nyear: [2021, 2022-2024]\n---\n## Bilan 2024\n\n- fait\n',
  '---\r\nid: A1\r\ntitle: "Répit : les aidants"\r\naxe: [1, 3]\r\npriority: 2\r\nstatus: en-cours\r\nyear: 2023\r\npilotes: [CH Sud]\r\n---\r\n# Objectif\r\n',
  '\uFEFF---\nid: 3\ntitle: Logement\naxe: 3\npriority: 6\nstatus: a-venir\npublics:\n  - precarite\n  - tous\nbudget:\n  - {annee: 2024, prevu: 5000}\n---\n[texte](lien)\n',
  '---\nid: 4\ntitle: >-\n  Premiers secours\n  en santé mentale\naxe: 2\npriority: 5\nstatus: suspendue\nliens: [38, A1]\ndebut: 2024-09\nctsm: true\nindicateurs:\n  - nom: Formés\n    valeurs: {2023: 98}\n---\n',
];

/** Entries that are not opened, beside those that are. */
export const OTHERS: readonly Entry[] = [
  { path: 'fiches/lien.md', refusal: 'lien-symbolique', detail: 'sans cible' },
  { path: 'fiches/README.md', ignored: true },
];

type Files = readonly Uint8Array[];

const repository = fc.array(damaged(mangled(FICHES)), { minLength: TOGETHER, maxLength: TOGETHER });

/** Tries a property on as many mangled fiches as are asked for, several in each repository. @throws what it finds, made small */
export function forEveryRepository(check: (files: Files) => void, cases = CASES): void {
  fc.assert(fc.property(repository, check), { numRuns: Math.ceil(cases / TOGETHER), seed: SEED });
}

/** The same for one text at a time. */
export function forEveryText(texts: readonly string[], check: (text: string) => void, cases = CASES): void {
  fc.assert(fc.property(mangled(texts), check), { numRuns: cases, seed: SEED });
}

/** In milliseconds, on a machine that does other things too. */
export const timeoutFor = (cases = CASES) => 30_000 + cases * 20;

export interface ReadRepository {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

const { configuration, file } = parseConfiguration('ptsm.yaml', 'inscrites: 49\nperiode: 2020-2024\n');
if (!configuration) throw new Error('the configuration of the test is refused');
const CONTEXT = {
  configuration,
  configurationFile: file,
  vocabulary: buildVocabulary(referentiel, configuration),
};

export function readFiles(files: Files): ReadRepository {
  const entries = files.map((bytes, index) => ({ path: `fiches/${String(index)}.md`, bytes }));
  const plan = parsePlan([...OTHERS, ...entries], CONTEXT);
  return { plan, findings: checkPlan(plan, ALONE) };
}
