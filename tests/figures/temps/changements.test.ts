import { describe, expect, it } from 'vitest';
import { changementsOf, withRang } from '../../../src/figures/temps/changements.ts';
import type { Cote } from '../../../src/figures/temps/cote.ts';
import { planAt } from '../../support/plan-at.ts';

const LOCAL = {
  statuts: [
    { code: 'au-point-mort', libelle: 'Au point mort', sens: 'suspendue' },
    { code: 'lancee', libelle: 'Lancée', sens: 'en-cours' },
  ],
  champs: [
    { code: 'referent', libelle: 'Référent ARS', type: 'texte' },
    { code: 'sites', libelle: 'Sites', type: 'liste' },
  ],
};

describe('a status', () => {
  it.each([
    ['a-discuter', 'a-venir', 'avancee'],
    ['a-venir', 'realisee', 'avancee'],
    ['en-preparation', 'lancee', 'avancee'],
    ['realisee', 'en-cours', 'recul'],
    ['en-cours', 'en-preparation', 'recul'],
    ['en-cours', 'suspendue', 'arret'],
    ['a-discuter', 'abandonnee', 'arret'],
    ['suspendue', 'abandonnee', 'arret'],
    ['en-cours', 'au-point-mort', 'arret'],
    ['suspendue', 'a-discuter', 'reprise'],
    ['abandonnee', 'en-cours', 'reprise'],
    ['au-point-mort', 'lancee', 'reprise'],
    ['abandonnee', 'suspendue', null],
    ['en-cours', 'lancee', null],
    ['suspendue', 'au-point-mort', null],
  ])('that goes from %s to %s is %s', (from, to, nature) => {
    expect(changes(`status: ${from}`, `status: ${to}`)).toEqual([
      {
        champ: 'status',
        libelle: 'Statut',
        avant: { etat: 'dit', valeur: from },
        apres: { etat: 'dit', valeur: to },
        nature,
        mois: null,
        rang: null,
      },
    ]);
  });

  it.each([
    ['title: A', 'absent'],
    ['status:', 'absent'],
    ['status: bientôt', 'non-lu'],
    ['statut: en-cours', 'non-lu'],
  ])('written %j is %s, and goes nowhere from there', (from, etat) => {
    expect(changes(from, 'title: A\nstatus: en-cours')).toContainEqual(
      expect.objectContaining({ champ: 'status', avant: { etat, valeur: null }, nature: null }),
    );
  });
});

describe('an end date', () => {
  it.each([
    ['2025-06', '2026-01', 'report', 7],
    ['2026-01', '2025-06', 'avance', -7],
    ['2025-06-30', '2025-07-01', 'report', 1],
    ['2025-06-01', '2025-06-30', 'report', 0],
    ['2025-06-30', '2025-06', null, null],
    ['2024-12', '2025-01-15', 'report', 1],
  ])('that goes from %s to %s: %s, %s months', (...[from, to, nature, mois]) => {
    expect(changes(`fin: ${from}`, `fin: ${to}`)).toMatchObject([{ champ: 'fin', nature, mois }]);
    expect(changes(`debut: ${from}`, `debut: ${to}`)).toMatchObject([{ champ: 'debut', nature, mois }]);
  });

  it('that appears or cannot be read is not put off', () => {
    expect(changes('title: A', 'title: A\nfin: 2026-01')).toMatchObject([{ nature: null, mois: null }]);
    expect(changes('fin: 2025-13', 'fin: 2026-01')).toMatchObject([
      { avant: { etat: 'non-lu', valeur: null }, nature: null, mois: null },
    ]);
  });

  it('that is put off says the how-manieth time it is, where that is known; nothing else does', () => {
    const both = changes('debut: 2025-01\nfin: 2025-06', 'debut: 2025-02\nfin: 2026-01');
    expect(withRang(both, 2).map(({ champ, rang }) => [champ, rang])).toEqual([
      ['debut', null],
      ['fin', 2],
    ]);
    const earlier = changes('fin: 2026-01', 'fin: 2025-06');
    expect(withRang(earlier, 2)).toEqual(earlier);
  });

  it('that its history never shows being put off has no number: it was taken away, then put back later', () => {
    const [fin] = withRang(changes('fin: 2025-06', 'fin: 2026-01'), 0);
    expect(fin).toMatchObject({ nature: 'report', rang: null });
  });
});

describe('no change', () => {
  it.each([
    ['the order of keys', 'title: A\nstatus: en-cours', 'status: en-cours\ntitle: A'],
    ['quotes and spaces', 'title: Un titre', 'title:   "Un  titre" # le même'],
    ['the shape of a list', 'publics: [enfants, tous]', 'publics:\n  - enfants\n  - tous'],
    ['the order of a list that is a set', 'tags: [a, b]', 'tags: [b, a, a]'],
    ['the order of amounts', budget('10', '20'), budget('20', '10')],
    ['a list of one', 'priority: 4', 'priority: [4]'],
    ['a run of years', 'year: [2021, 2022, 2023]', 'year: 2021-2023'],
    ['an empty key', 'title: A', 'title: A\nmotif:\npilotes: []'],
    ['what goes without saying', 'title: A', 'title: A\ndiffusion: publique'],
    ['the breaks of a text', 'objectif: >\n  un\n  deux', 'objectif: |\n  un\n  deux'],
    ['the order of the territory’s own list', 'sites: [a, b]', 'sites: [b, a]'],
    ['the same fault', 'status: bientôt', 'status:  "bientôt"'],
  ])('is %s', (_, from, to) => {
    expect(changes(from, to).filter(({ champ }) => champ !== 'status' || from.startsWith('title'))).toEqual(
      [],
    );
  });
});

describe('a change', () => {
  it.each([
    ['of two equal amounts into one', budget('10', '10'), budget('10'), ['budget']],
    [
      'of the order of steps',
      'etapes: [{titre: a}, {titre: b}]',
      'etapes: [{titre: b}, {titre: a}]',
      ['etapes'],
    ],
    ['of a list at fault', 'pilotes: [CH]', 'pilotes: {nom: CH}', ['pilotes']],
    ['from one fault to another', 'fin: 2025-13', 'fin: bientôt', ['fin']],
    [
      'of the territory’s own fields, after the others',
      'referent: A\nsites: [a]\nniveau: bas',
      'referent: B\nsites: [b]\nniveau: eleve',
      ['niveau', 'referent', 'sites'],
    ],
  ])('is told %s', (_, ...[from, to, champs]) => {
    expect(changes(from, to).map(({ champ }) => champ)).toEqual(champs);
  });

  it.each(['toString', 'valueOf', 'hasOwnProperty'])('is told of a field that is called %s', (code) => {
    const local = { champs: [{ code, libelle: 'Champ local', type: 'texte' }] };
    const [before, after] = [cote('title: A', local), cote(`title: A\n${code}: x`, local)];
    expect(changementsOf(before, after)).toEqual([
      {
        champ: code,
        libelle: 'Champ local',
        avant: { etat: 'absent', valeur: null },
        apres: { etat: 'dit', valeur: 'x' },
        nature: null,
        mois: null,
        rang: null,
      },
    ]);
    expect(changementsOf(before, before)).toEqual([]);
  });

  it('is told of a field that the territory no longer has', () => {
    const before = cote('referent: A', LOCAL);
    expect(changementsOf(before, cote('title: A')).map(({ libelle }) => libelle)).toContain('Référent ARS');
  });
});

function changes(from: string, to: string) {
  return changementsOf(cote(from, LOCAL), cote(to, LOCAL));
}

function cote(header: string, configuration: object = {}): Cote {
  const { fiches, vocabulary } = planAt({ un: `---\nid: 1\n${header}\n---\n` }, { ...configuration });
  const [fiche] = fiches;
  if (!fiche) throw new Error('the fiche of the test is not read');
  return { fiche, vocabulary };
}

function budget(...amounts: readonly string[]): string {
  return `budget: [${amounts.map((one) => `{annee: 2024, prevu: ${one}}`).join(', ')}]`;
}
