import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/fiche/plan.ts';
import { buildBilan } from '../../../src/figures/bilan.ts';
import type { Result, Suivi } from '../../../src/figures/result.ts';
import { suivisOf } from '../../../src/figures/temps/suivi.ts';
import { listeFichesBlocks } from '../../../src/report/blocks/liste-fiches.ts';
import { perspectivesBlocks } from '../../../src/report/blocks/perspectives.ts';
import type { Block } from '../../../src/report/document.ts';
import { renderFiche } from '../../../src/report/fiche.ts';
import { suiviBlocks, suiviText } from '../../../src/report/temps/suivi.ts';
import { textOf } from '../../../src/report/text-of.ts';
import { checkPlan } from '../../../src/rules/check-plan.ts';
import { ALONE } from '../../../src/fiche/surroundings.ts';
import { FICHE_TEMPLATE } from '../../support/fiche-template.ts';
import { planOf } from '../../support/plan-of.ts';
import { readingOf } from '../../support/reading-of.ts';

const SUIVI: Suivi = {
  ref: '1',
  file: 'fiches/0000.md',
  creation: '2022-06-01',
  modification: '2024-11-12',
  commit: '1a2b3c',
  auteur: 'Claire Morel',
  silence: 14,
  reports: 2,
};
const UNSEEN: Suivi = {
  ...SUIVI,
  creation: null,
  modification: null,
  commit: null,
  auteur: null,
  silence: null,
  reports: 0,
};

describe('the news of a fiche, in words', () => {
  it.each<[string, Partial<Suivi>]>([
    ['modifiée le 12 novembre 2024 (il y a 14 mois) par Claire Morel, 2 reports', {}],
    ['modifiée le 12 novembre 2024 (il y a 14 mois) par Claire Morel, 1 report', { reports: 1 }],
    ['modifiée le 12 novembre 2024 (il y a moins d’un mois) par Claire Morel', { silence: 0, reports: 0 }],
    ['modifiée le 12 novembre 2024', { auteur: null, silence: null, reports: 0 }],
    ['jamais enregistrée dans git', UNSEEN],
  ])('%s', (text, facts) => {
    expect(suiviText({ ...SUIVI, ...facts })).toBe(text);
  });

  it('are a list under a title, and nothing where the history was not read', () => {
    expect(suiviBlocks(null)).toEqual([]);
    expect(linesOf(suiviBlocks(SUIVI))).toEqual([
      'Suivi',
      'Créée le 1er juin 2022.',
      'Modifiée le 12 novembre 2024 (il y a 14 mois) par Claire Morel.',
      'Date de fin repoussée 2 fois.',
    ]);
    expect(linesOf(suiviBlocks(UNSEEN))).toEqual(['Suivi', 'Jamais enregistrée dans git.']);
  });

  it('stand in the page of a fiche, before its text', () => {
    const plan = planOf([{}], {}, ['## Contexte\n\nDes adolescents.\n']);
    const titles = (suivi?: Suivi) =>
      plan.fiches.flatMap((fiche) => {
        const context = {
          plan,
          findings: [],
          wordsOf: () => ({ geste: '' }),
          template: FICHE_TEMPLATE,
        };
        const { children } = renderFiche(fiche, suivi ? { ...context, suivi } : context);
        return children.flatMap((node) =>
          node.type === 'heading' && node.depth === 2 ? [textOf(node)] : [],
        );
      });
    expect(titles()).toEqual(['Contexte']);
    expect(titles(SUIVI)).toEqual(['Suivi', 'Contexte']);
  });
});

describe('a bilan whose history was read', () => {
  const plan = planOf([
    { title: 'Équipe mobile', status: 'en-cours', year: 2020 },
    { title: 'Logement', status: 'en-cours', year: 2020 },
    { title: 'Fusionnée', status: 'a-venir', 'fusionnee-dans': 1 },
  ]);
  const versions = [
    { commit: 'a', date: '2024-01-10', auteur: 'Claire Morel', fin: '2025' },
    { commit: 'b', date: '2024-11-12', auteur: 'Jean Roux', fin: '2026' },
  ];
  const suivis = suivisOf(
    plan.fiches.map(({ ref, file }, index) => ({
      ref,
      file,
      versions: index === 1 ? [] : versions,
      fin: null,
    })),
    '2024-12-31',
  );
  const bilan = bilanWith(plan, suivis);

  it('knows only the fiches that it counts', () => {
    expect(bilan.suivis.map(({ ref }) => ref)).toEqual(['1', '2']);
    expect(bilanWith(plan, []).suivis).toEqual([]);
  });

  it('lists the last change of each fiche, and its postponements', () => {
    expect(columnsOf(listeFichesBlocks(bilan, plan.vocabulary), 2)).toEqual([
      ['Dernière modification', 'Reports'],
      ['nov. 2024', '1'],
      ['—', '—'],
    ]);
    expect(columnsOf(listeFichesBlocks(bilanWith(plan, []), plan.vocabulary), 1)[0]).toEqual(['Pilotes']);
  });

  it('says who last changed the fiches without news', () => {
    expect(columnsOf(perspectivesBlocks(bilan, 'sans-nouvelles'), 1)).toEqual([
      ['Dernier changement'],
      ['modifiée le 12 novembre 2024 (il y a 1 mois) par Jean Roux, 1 report'],
      ['jamais enregistrée dans git'],
    ]);
    expect(columnsOf(perspectivesBlocks(bilanWith(plan, []), 'sans-nouvelles'), 1)[0]).toEqual(['Années']);
  });
});

function bilanWith(plan: Plan, suivis: readonly Suivi[]): Result<'ptsm.bilan'> {
  const findings = checkPlan(plan, { ...ALONE, today: () => '2024-12-31' });
  return buildBilan({ ...readingOf(plan), findings }, { annee: null, titleOf: String, suivis });
}

function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((node) =>
    node.type === 'list' ? node.children.map((item) => textOf(item)) : [textOf(node)],
  );
}

/** The last columns of a table, its heads first. */
function columnsOf(blocks: readonly Block[], count: number): readonly (readonly string[])[] {
  const table = blocks.find((node) => node.type === 'tableau');
  const rows = [table?.entetes ?? [], ...(table?.lignes ?? []).map((line) => line.map(({ text }) => text))];
  return rows.map((row) => row.slice(-count));
}
