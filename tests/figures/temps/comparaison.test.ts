import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/fiche/finding.ts';
import { publicPlan } from '../../../src/fiche/diffusion.ts';
import type { Plan } from '../../../src/fiche/plan.ts';
import { RESULT_SCHEMAS } from '../../../src/figures/result.ts';
import { buildComparaison, type Extremite } from '../../../src/figures/temps/comparaison.ts';
import { soundFiche, type Header } from '../../support/fiche-text.ts';
import { planAt } from '../../support/plan-at.ts';
import { readingOf } from '../../support/reading-of.ts';

type Fiches = Readonly<Record<string, Header>>;

const EN_COURS = { status: 'en-cours', year: [2024] };

describe('a status that is not read', () => {
  it('is said of the end that has it: its figures count the fiche as without one', () => {
    const { reserves } = compared(
      { a: { id: 1, status: 'programmee' } },
      { a: { id: 1, status: 'en-cours' } },
    );
    expect(reserves.filter((one) => one.includes('statut'))).toEqual([
      'À l’état de départ, 1 fiche dont le statut n’est pas lu : les chiffres la comptent sans statut.',
    ]);
  });
});

describe('what became of the fiches', () => {
  it('is told once each, by the names that they have now', () => {
    const avant = {
      a: { id: 1 },
      b: { id: 2, title: 'Lieu de répit' },
      c: { id: 3, title: 'Cellule d’appui' },
      d: { id: 4, title: 'Pair-aidance' },
      e: { id: 5, title: 'Premiers secours' },
      f: { id: 6, title: 'Logement' },
    };
    const apres = {
      a: { id: 1 },
      autre: { id: 2, title: 'Lieu de répit' },
      c: { id: 3, title: 'Cellule d’appui', 'fusionnee-dans': 1 },
      d: { id: 4, title: 'Pair-aidance', ...EN_COURS },
      g: { id: 7, title: 'Logement accompagné', remplace: [6] },
      h: { id: 8, title: 'Logement d’urgence', remplace: [6] },
      i: { id: 9, title: 'Télémédecine' },
    };
    const { nouvelles, disparues, ...told } = compared(avant, apres);
    expect(refs(nouvelles)).toEqual(['9']);
    expect(refs(disparues)).toEqual(['5']);
    expect(told).toMatchObject({
      fusionnees: [{ fiche: { ref: '3' }, dans: { ref: '1' } }],
      scindees: [{ fiche: { ref: '6', title: 'Logement' }, en: [{ ref: '7' }, { ref: '8' }] }],
      renommees: [
        {
          avant: { ref: '2', file: 'fiches/b.md' },
          apres: { ref: '2', file: 'fiches/autre.md' },
          preuve: 'numero',
          probable: false,
        },
      ],
      modifiees: [
        { ref: '3', axe: 'Axe 1', champs: [{ champ: 'fusionnee-dans' }] },
        { ref: '4', champs: [{ champ: 'status', nature: 'avancee' }, { champ: 'year' }] },
      ],
      inchangees: 1,
    });
  });

  it('is told by its merger, of a fiche that others replace too', () => {
    const apres = {
      a: { id: 1 },
      b: { id: 2, status: 'abandonnee', 'fusionnee-dans': 1 },
      c: { id: 3, title: 'Répit de nuit', remplace: [2] },
      d: { id: 4, title: 'Répit de jour', remplace: [2] },
    };
    const { fusionnees, scindees, nouvelles } = compared({ a: { id: 1 }, b: { id: 2 } }, apres);
    expect(fusionnees.map(({ fiche }) => fiche.ref)).toEqual(['2']);
    expect(scindees).toEqual([]);
    expect(refs(nouvelles)).toEqual(['3', '4']);
  });

  it('is not told of one that an end holds and cannot read: it is neither new nor gone', () => {
    const [unread, { plan }] = [planAt({ x: 'sans en-tête' }), bouts({ x: { id: 1 } }, {})[0]];
    const [one, other] = bouts({}, {});
    for (const [before, after] of [
      [unread, plan],
      [plan, unread],
    ] as const) {
      const { nouvelles, disparues, reserves } = buildComparaison(
        { ...one, plan: before },
        { ...other, plan: after },
      );
      expect([nouvelles, disparues]).toEqual([[], []]);
      expect(reserves.join()).toContain('fiches/x.md');
    }
  });
});

describe('figures', () => {
  it('of both ends stand side by side with their difference', () => {
    const figures = compared(
      { a: { id: 1 }, b: { id: 2, budget: [{ annee: 2024, engage: 12.1 }] } },
      { a: { id: 1, ...EN_COURS }, b: { id: 2, budget: [{ annee: 2024, engage: 12 }] } },
    ).figures;
    const named = (wanted: string) => figures.find(({ id }) => id === wanted);
    expect(named('engagees')).toMatchObject({ avant: 0, apres: 1, difference: 1, unite: 'fiches' });
    expect(named('budget-engage')).toMatchObject({ avant: 12.1, apres: 12, difference: -0.1, unite: 'EUR' });
    expect(named('actives-2024')).toMatchObject({ avant: 0, apres: 1, difference: 1 });
    expect(named('inscrites')).toMatchObject({ avant: null, apres: null, difference: null });
  });

  it('that one end does not have are not zero there', () => {
    const figures = compared({}, {}, [{}, { axes: [{ code: 9, titre: 'Neuf' }] }]).figures;
    expect(
      figures
        .filter(({ id }) => id.startsWith('engagees-axe'))
        .map(({ id, avant, apres }) => [id, avant, apres]),
    ).toEqual([
      ['engagees-axe-9', null, 0],
      ['engagees-axe-1', 0, null],
      ['engagees-axe-2', 0, null],
      ['engagees-axe-3', 0, null],
    ]);
  });
});

describe('the couverture', () => {
  it('gains what an engaged fiche begins to serve, and loses the rest', () => {
    const { couverture } = compared(
      { a: { id: 1, priority: 3, publics: ['enfants'], ...EN_COURS }, b: { id: 2, priority: 5 } },
      {
        a: { id: 1, priority: 3, publics: ['enfants'] },
        b: { id: 2, priority: 5, publics: ['migrants'], ...EN_COURS },
      },
    );
    const told = (list: typeof couverture.gagnee) => list.map(({ objet, id }) => `${objet} ${id}`);
    expect(told(couverture.gagnee)).toEqual(expect.arrayContaining(['priorite 5', 'public migrants']));
    expect(told(couverture.perdue)).toEqual(expect.arrayContaining(['priorite 3', 'public enfants']));
    expect(told(couverture.gagnee)).not.toContain('axe 1');
  });

  it('gains nothing by being told for the first time, and says so', () => {
    const { couverture, reserves } = compared(
      { a: { id: 1, ...EN_COURS } },
      { a: { id: 1, publics: ['enfants'], ...EN_COURS } },
    );
    expect(couverture.gagnee.filter(({ objet }) => objet === 'public')).toEqual([]);
    expect(reserves.filter((reserve) => reserve.includes('publics'))).toHaveLength(1);
  });

  it('neither gains nor loses an axis that one end does not declare', () => {
    const neuf = {
      axes: [
        { code: 1, titre: 'Un', national: 1 },
        { code: 9, titre: 'Neuf' },
      ],
    };
    const { couverture, reserves } = compared({ a: { id: 1 } }, { a: { id: 1 } }, [{}, neuf]);
    expect([...couverture.gagnee, ...couverture.perdue]).toEqual([]);
    expect(reserves).toEqual([expect.stringContaining('ptsm.yaml a changé les axes')]);
  });
});

describe('findings', () => {
  it('are new or gone by their fingerprints, and follow a fiche that changes its number', () => {
    const [avant, apres] = bouts({ a: { id: 1 } }, { a: { id: 7 } });
    const { constats } = buildComparaison(
      { ...avant, findings: [finding('1/fin/x/1'), finding('1/old/x/1')] },
      { ...apres, findings: [finding('7/fin/x/1'), finding('7/new/x/1')] },
    );
    expect(constats.nouveaux.map(({ fingerprint }) => fingerprint)).toEqual(['7/new/x/1']);
    expect(constats.disparus.map(({ fingerprint }) => fingerprint)).toEqual(['1/old/x/1']);
  });
});

describe('what is internal', () => {
  const interne = { a: { id: 1, title: 'Secrète', diffusion: 'interne' }, b: { id: 2 } };
  const publique = { a: { id: 1, title: 'Secrète' }, b: { id: 2 } };

  it.each([
    ['at both ends', interne, interne],
    ['now', publique, interne],
    ['before', interne, publique],
    ['now, where it was moved', { c: publique.a, b: publique.b }, interne],
  ])('%s is named nowhere, neither as new nor as gone', (_, from, to) => {
    const [avant, apres] = bouts(from, to);
    const [hidden, shown] = [avant, apres].map((one) => ({
      ...one,
      plan: publicPlan(one.plan),
      findings: [finding(`1/${String(one.ref)}/x/1`)],
    }));
    if (!hidden || !shown) throw new Error('two ends are two');
    const { reserves, ...result } = buildComparaison(hidden, shown);
    const told = { ...result, files: null };
    expect(JSON.stringify(told)).not.toMatch(/Secrète|fiches\/[ac]/);
    expect(told).toMatchObject({ nouvelles: [], disparues: [], inchangees: 1 });
    expect(reserves.some((reserve) => reserve.includes('interne'))).toBe(from !== to);
  });
});

describe('a reader is warned', () => {
  it.each<[string, Partial<Extremite>, string]>([
    [
      'of files that are not read',
      { plan: planAt({ x: 'sans en-tête' }) },
      '1 fichier non lu à l’état d’arrivée, absent de la comparaison : fiches/x.md.',
    ],
    [
      'of what no commit holds',
      { provenance: () => ({ ...readingOf(planAt({})).provenance(), etat: 'modifie' }) },
      'L’état d’arrivée comprend des modifications qui ne sont dans aucun commit.',
    ],
    [
      'of another denominator',
      { plan: planAt({}, { inscrites: 49 }) },
      'Entre les deux états, ptsm.yaml a changé le nombre de fiches inscrites (non dit → 49) : les chiffres ne se comparent pas sans précaution.',
    ],
    [
      'of another meaning',
      { plan: planAt({}, { statuts: [{ code: 'lancee', sens: 'en-cours' }] }) },
      'Entre les deux états, ptsm.yaml a changé les statuts : les chiffres ne se comparent pas sans précaution.',
    ],
  ])('%s', (_, end, reserve) => {
    const [avant, apres] = bouts({}, {});
    const { reserves } = buildComparaison({ ...avant, avis: ['Historique tronqué.'] }, { ...apres, ...end });
    expect(reserves).toEqual([reserve, 'Historique tronqué.']);
  });
});

function compared(avant: Fiches, apres: Fiches, configurations: readonly [object, object] = [{}, {}]) {
  const result = buildComparaison(...bouts(avant, apres, configurations));
  expect(RESULT_SCHEMAS['ptsm.comparaison'].strict().safeParse(result).error).toBeUndefined();
  return result;
}

function bouts(
  avant: Fiches,
  apres: Fiches,
  [before, after]: readonly [object, object] = [{}, {}],
): readonly [Extremite, Extremite] {
  return [bout('A', planOfFiches(avant, before)), bout('B', planOfFiches(apres, after))];
}

function bout(ref: string, plan: Plan): Extremite {
  return { ...readingOf(plan), ref };
}

function planOfFiches(fiches: Fiches, configuration: object): Plan {
  const texts = Object.entries(fiches).map(([name, header]) => [name, soundFiche(header)]);
  return planAt(Object.fromEntries(texts) as Record<string, string>, { ...configuration });
}

function refs(names: readonly { readonly ref: string }[]): readonly string[] {
  return names.map(({ ref }) => ref);
}

function finding(fingerprint: string): Finding {
  return {
    code: 'code',
    severity: 'info',
    message: 'message',
    fiche: '1',
    field: null,
    file: 'fiches/a.md',
    range: [0, 0],
    received: '',
    expected: [],
    related: [],
    fixes: [],
    fingerprint,
  };
}
