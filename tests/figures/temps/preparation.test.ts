import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/fiche/finding.ts';
import { RESULT_SCHEMAS, type Suivi } from '../../../src/figures/result.ts';
import { buildComparaison } from '../../../src/figures/temps/comparaison.ts';
import { buildPreparation } from '../../../src/figures/temps/preparation.ts';
import { ALONE } from '../../../src/fiche/surroundings.ts';
import { checkPlan } from '../../../src/rules/check-plan.ts';
import { soundFiche, type Header } from '../../support/fiche-text.ts';
import { planAt } from '../../support/plan-at.ts';
import { readingOf } from '../../support/reading-of.ts';

const EN_COURS = { status: 'en-cours', year: [2024], pilotes: ['CH'] };

describe('the agenda of a committee', () => {
  it.each<[string, Header, readonly string[]]>([
    ['proposed again', { status: 'a-discuter' }, ['a-discuter', 'recul']],
    ['suspended', { status: 'suspendue', motif: 'Sans local' }, ['suspendue']],
    [
      'that went back, its end date passed',
      { ...EN_COURS, status: 'en-preparation', fin: '2025-01' },
      ['recul', 'echeance-depassee'],
    ],
    ['that goes on', { ...EN_COURS, fin: '2027-01' }, []],
    ['given up', { status: 'abandonnee', fin: '2025-01' }, []],
  ])('asks for a decision on a fiche %s, and says why', (_, header, raisons) => {
    const { aDecider } = copil({ id: 1, ...EN_COURS }, { id: 1, ...header });
    expect(aDecider.map((one) => [one.ref, one.raisons, one.motif])).toEqual(
      raisons.length > 0 ? [['1', raisons, header['motif'] ?? null]] : [],
    );
  });

  it.each<[string, Header, number, readonly number[]]>([
    ['put off twice', EN_COURS, 2, [2]],
    ['put off once', EN_COURS, 1, []],
    ['suspended, put off three times', { status: 'suspendue' }, 3, [3]],
    ['carried out, put off twice', { status: 'realisee' }, 2, []],
  ])('%s: a fiche is named where its end still has to come', (_, ...[header, reports, named]) => {
    const told = copil({ id: 1 }, { id: 1, ...header }, [suivi({ reports })]);
    expect(told.reportees.map((one) => one.reports)).toEqual(named);
  });

  it.each<[string, Header, boolean]>([
    ['in preparation without a pilote', { status: 'en-preparation' }, true],
    ['going on without a pilote', { ...EN_COURS, pilotes: [] }, true],
    ['whose pilote cannot be read', { ...EN_COURS, pilotes: { nom: 'CH' } }, false],
    ['to come without a pilote', { status: 'a-venir' }, false],
    ['going on', EN_COURS, false],
  ])('names a fiche %s: %s', (_, header, isNamed) => {
    expect(copil({ id: 1 }, { id: 1, ...header }).sansPilote).toHaveLength(isNamed ? 1 : 0);
  });

  it.each<[string, Header, number | null, readonly string[]]>([
    ['says nothing recent, and nobody touches', { ...EN_COURS, year: [2020] }, 18, ['fiche', 'depot']],
    ['says nothing recent, corrected since', { ...EN_COURS, year: [2020] }, 2, ['fiche']],
    ['nobody touches', { ...EN_COURS, year: [2026] }, 18, ['depot']],
    ['is carried out', { status: 'realisee', year: [2020] }, 60, []],
    ['git does not know', { ...EN_COURS, year: [2026] }, null, []],
  ])('tells of silence where a fiche %s', (_, ...[header, silence, raisons]) => {
    const { sansNouvelles } = copil({ id: 1 }, { id: 1, ...header }, [suivi({ silence })]);
    expect(sansNouvelles.flatMap((one) => one.raisons)).toEqual(raisons);
  });

  it('keeps what the comparison says, its reservations too', () => {
    const told = copil({ id: 1 }, { id: 2, title: 'Tout autre' });
    expect(told).toMatchObject({ modifiees: [{ ref: '2' }], nouvelles: [], reserves: ['Tronqué.'] });
  });
});

function copil(avant: Header, apres: Header, suivis: readonly Suivi[] = []) {
  const [before, after] = [avant, apres].map((header) => reading(header));
  if (!before || !after) throw new Error('two ends are two');
  const comparaison = buildComparaison({ ...before, ref: 'copil' }, { ...after, ref: null });
  const result = buildPreparation(after, {
    comparaison,
    choix: 'demande',
    suivis,
    depuis: null,
    reserves: ['Tronqué.'],
  });
  expect(RESULT_SCHEMAS['ptsm.copil'].strict().safeParse(result).error).toBeUndefined();
  return result;
}

function reading(header: Header) {
  const plan = planAt({ a: soundFiche(header) });
  const findings: readonly Finding[] = checkPlan(plan, { ...ALONE, today: () => '2026-06-30' });
  return { ...readingOf(plan), findings };
}

function suivi(known: Partial<Suivi>): Suivi {
  return {
    ref: '1',
    file: 'fiches/a.md',
    creation: null,
    modification: null,
    commit: null,
    auteur: null,
    silence: null,
    reports: 0,
    ...known,
  };
}
