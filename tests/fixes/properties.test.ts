import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Finding } from '../../src/fiche/finding.ts';
import { groupBy } from '../../src/fiche/group-by.ts';
import { positionAt } from '../../src/fiche/reading/position.ts';
import { correctedText, fixedOnce, readAlone } from '../support/corrected.ts';
import { mangled } from '../support/mangled.ts';
import { CASES, FICHES, forEveryText, timeoutFor } from '../support/mangled-repository.ts';

/** `PTSM_FUZZ=100000` tries more cases, `PTSM_GRAINE=7` tries others. */
const RUNS = Number(process.env['PTSM_FUZZ'] ?? 300);
const SEED = Number(process.env['PTSM_GRAINE'] ?? 20_170_727);
const TIMEOUT = 30_000 + RUNS * 60;
const SETTINGS = { numRuns: RUNS, seed: SEED };

/** Nine such texts in ten have nothing to correct, and say nothing of fixes. */
const SOUND_RUNS = CASES / 5;

/** Every kind of fault that has a fix, before anything else goes wrong. */
const FAULTY = [
  '---\nid: 038\ntitre: Équipe mobile #3\naxe: Axe 1\npriorite: [1, 4]\nstatut: Terminée\nyear: 2021 à 2024\npublics: [Ados, seniors]\n---\n## Bilan 2024\n\n- fait\n',
  '---\r\nid: A1\r\ntitle: Répit : les aidants\r\naxe: [1, 3]\r\npriority: 2\r\nétat: en cuors\r\nannées: 2021, 2022 et 2023\r\npilotes: CH Sud, MDA\r\nctsm: oui\r\n---\r\n# Objectif : tout\r\n',
  '\uFEFF---\nid: 3\ntitle:\u00A0Logement\naxe\u200B: 3\npriority: 6\nstatus: À venir\npublics:\n\t- precarite\n\t- tous\nobjectif: @ccueil\nbudget:\n  - {annee: 2024, prevu: 5000}\n---\n[texte](lien)\n',
  '---\n# note\nid: 4\ntitle: Secours\naxe: 2 # deux\npriority: 5\nStatus: suspendu\nliens: [a1]\nDébut: 1/9/2024\nsecteurs: Santé\nniveau: urgent\nfinancements:\n  - {financeur: ARS, perenne: non}\n---\n',
];

/** As the bytes of a file would give it: no half character. */
const faulty = mangled(FAULTY).map((text) => Buffer.from(text).toString());

describe('any mangled fiche', () => {
  it('keeps its body, its lines and every field that no fix names', { timeout: TIMEOUT }, () => {
    let count = 0;
    fc.assert(
      fc.property(faulty, fc.boolean(), (text, probables) => {
        const { text: after, applied } = correctedText(text, { probables });
        const touched = new Set(applied.map(({ line }) => line));
        const [was, is] = [text, after].map((one) => one.split('\n'));
        expect(is?.length).toBe(was?.length);
        for (const [index, line] of (was ?? []).entries())
          expect(is?.[index] === line || touched.has(index + 1)).toBe(true);
        count += applied.length;
      }),
      SETTINGS,
    );
    expect(count).toBeGreaterThan(RUNS);
  });

  it('has nothing more to correct once it is corrected', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(faulty, fc.boolean(), (text, probables) => {
        const once = correctedText(text, { probables });
        const twice = correctedText(once.text, { probables });
        expect(twice.text).toBe(once.text);
        expect(twice.discarded).toEqual(once.discarded);
      }),
      { ...SETTINGS, numRuns: RUNS / 2 },
    );
  });

  it('loses, by each fix, the finding that it is for and no other', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(faulty, (text) => void expectOneLost(text)),
      { ...SETTINGS, numRuns: RUNS / 2 },
    );
  });

  it('differs, by each fix, under one name at most', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(faulty, (text) => {
        const before = independentData(text);
        for (const { after } of before === null ? [] : fixedOnce(text).fixes) {
          const data = independentData(after);
          expect(data).not.toBeNull();
          expect(changes(before ?? {}, data ?? {})).toBeLessThanOrEqual(1);
        }
      }),
      { ...SETTINGS, numRuns: RUNS / 2 },
    );
  });
});

describe('any mangled fiche that was sound', () => {
  it(
    'loses, by each fix, the finding that it is for and no other',
    { timeout: timeoutFor(SOUND_RUNS) },
    () => {
      let count = 0;
      forEveryText(
        FICHES,
        (text) => {
          count += expectOneLost(Buffer.from(text).toString());
        },
        SOUND_RUNS,
      );
      expect(count).toBeGreaterThan(SOUND_RUNS / 20);
    },
  );
});

/** Tries each fix of a text alone. @returns how many there were */
function expectOneLost(text: string): number {
  const { plan, findings, fixes } = fixedOnce(text);
  for (const { finding, after } of fixes) {
    const others = findings.filter((one) => one !== finding);
    const [expected, left] = [counts(text, others), counts(after, readAlone(after).findings)];
    const own = placeOf(text, finding);
    expect(left.get(own) ?? 0).toBe(expected.get(own) ?? 0);
    if (plan.fiches.length > 0)
      for (const [place, count] of expected) expect(left.get(place) ?? 0).toBeGreaterThanOrEqual(count);
  }
  return fixes.length;
}

/** How many findings of a rule are on a line: a fix never moves a line. How many more there are of a kind may change. */
function counts(text: string, findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counted = findings.filter(({ code }) => code !== 'constats-nombreux');
  const byPlace = groupBy(counted, (finding) => placeOf(text, finding));
  return new Map([...byPlace].map(([place, same]) => [place, same.length]));
}

function placeOf(text: string, { code, range }: Finding): string {
  return `${code} ${String(positionAt(text, range[0]).line)}`;
}

/** What the library alone reads between the fences, null where it refuses. */
function independentData(text: string): Record<string, unknown> | null {
  const [, header] = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(text) ?? [];
  try {
    const data: unknown = parse(header ?? '', { uniqueKeys: false, logLevel: 'error' });
    return typeof data === 'object' && data !== null && !Array.isArray(data)
      ? (data as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** Values that changed, a value that moved to another name being one. */
function changes(before: Record<string, unknown>, after: Record<string, unknown>): number {
  const [was, is] = [before, after].map((data) => Object.entries(data).map((entry) => JSON.stringify(entry)));
  const gone = (was ?? []).filter((entry) => !is?.includes(entry)).length;
  const come = (is ?? []).filter((entry) => !was?.includes(entry)).length;
  return Math.max(gone, come);
}
