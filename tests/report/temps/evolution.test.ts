import { describe, expect, it } from 'vitest';
import { buildEvolution, type EvolutionRequest } from '../../../src/figures/temps/evolution.ts';
import { FORMATS } from '../../../src/formats/registry.ts';
import { renderEvolution } from '../../../src/report/temps/evolution.ts';
import { planOf } from '../../support/plan-of.ts';
import { readingOf } from '../../support/reading-of.ts';

const CONFIGURATION = {
  territoire: { nom: 'Territoire d’essai' },
  axes: [
    { code: '1', titre: 'Repérage' },
    { code: '2', titre: 'Parcours' },
  ],
};
/** All publics but two. */
const PUBLICS = [
  ['enfants', 'adolescents', 'handicap', 'sous-main-de-justice', 'precarite', 'addictions', 'familles'],
  ['psychotraumatismes', 'personnes-isolees', 'aidants', 'migrants', 'enfance-protegee', 'perinatalite'],
].flat();
const FICHE = { axe: 1, priority: [1, 2, 3, 4, 5, 6], publics: PUBLICS };
const PLANS = [
  planOf([{ ...FICHE, status: 'a-venir' }], CONFIGURATION),
  planOf([{ ...FICHE, axe: 2, status: 'en-cours', year: 2024, budget: [{ prevu: 1234.5 }] }], CONFIGURATION),
  planOf(
    [
      { ...FICHE, status: 'realisee', year: 2024, budget: [{ prevu: 1234.5 }] },
      { ...FICHE, status: 'en-preparation' },
    ],
    CONFIGURATION,
  ),
] as const;

function evolutionOf(facts: Partial<EvolutionRequest> = {}) {
  const names = [
    ['2024-08', 'août 2024', '2024-08-31'],
    ['2024-09', 'septembre 2024', '2024-09-30'],
    ['2024-10', 'octobre 2024', '2024-10-31'],
  ] as const;
  const etapes = PLANS.flatMap((plan, index) => {
    const [id = '', label = '', date = ''] = names[index] ?? [];
    return [{ id, label, date, commit: `${String(index)}123456789abcdef`, plan }];
  });
  return buildEvolution(readingOf(PLANS[2]), { par: 'mois', etapes, chiffres: null, ...facts });
}

interface Printing {
  readonly format: 'terminal' | 'csv';
  readonly width?: number;
  readonly chiffres?: readonly string[];
}

/** Without its curves, which have goldens of their own. */
async function printed({ format, width, chiffres }: Printing, facts: Partial<EvolutionRequest> = {}) {
  const print = await FORMATS[format]();
  const document = renderEvolution(evolutionOf(facts), { chiffres: chiffres ?? null, format });
  const children = document.children.filter(({ type }) => type !== 'graphique');
  const options = { width: width ?? null, colour: 0, csv: 'fr' } as const;
  return String(await print({ data: () => null, document: () => ({ ...document, children }) }, options));
}

describe('an evolution', () => {
  it('reads on a screen of 80 columns', async () => {
    const text = await printed({ format: 'terminal', width: 80 });
    await expect(text).toMatchFileSnapshot('evolution.terminal.txt');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('is one table in CSV, a row a step', async () => {
    const chiffres = ['engagees', 'budget-prevu'];
    expect(await printed({ format: 'csv', chiffres })).toBe(
      [
        '\uFEFFÉtape;Libellé;Au;Commit;Fichiers lus;Fichiers non lus;Engagées;Budget prévu, toutes années confondues (€)',
        '2024-08;août 2024;2024-08-31;0123456789abcdef;1;0;0;',
        '2024-09;septembre 2024;2024-09-30;1123456789abcdef;1;0;1;1234,5',
        '2024-10;octobre 2024;2024-10-31;2123456789abcdef;2;0;2;1234,5',
        '',
      ].join('\r\n'),
    );
  });

  it('draws a curve for each unit, said in words, and a table for each', () => {
    const { children } = renderEvolution(evolutionOf(), {
      chiffres: ['engagees', 'suspendues', 'budget-prevu'],
      format: 'html',
    });
    const curves = children.filter((node) => node.type === 'graphique');
    expect(
      curves.map(({ genre, unite, categories, series }) => [genre, unite, categories.length, series.length]),
    ).toEqual([
      ['courbe', 'fiches', 3, 2],
      ['courbe', '€', 3, 1],
    ]);
    expect(curves[1]?.description).toBe(
      'Entre août 2024 et octobre 2024\u00A0: budget prévu, toutes années confondues (inconnu → 1\u00A0234,50\u00A0€).',
    );
    expect(children.flatMap((node) => (node.type === 'tableau' ? [node.id] : []))).toEqual([
      'etapes',
      'etapes-2',
      'sans-action',
    ]);
  });

  it('cuts its tables evenly, and draws nothing of what is never known', () => {
    const chiffres = ['lues', 'non-lues', 'inscrites', 'fusionnees', 'engagees', 'sans-axe', 'sans-statut'];
    const { children } = renderEvolution(evolutionOf(), { chiffres, format: 'html' });
    expect(children.flatMap((node) => (node.type === 'tableau' ? [node.entetes.length] : []))).toEqual([
      5, 4, 3,
    ]);
    expect(children.flatMap((node) => (node.type === 'graphique' ? [node.series.length] : []))).toEqual([6]);
  });

  it('says which tags it left out, and of each how it is named', async () => {
    const ecartees = ['v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7'];
    const text = await printed({ format: 'terminal' }, { par: 'etiquettes', ecartees });
    expect(text).toContain('non montrées\u00A0: v1, v2, v3, v4, v5 et 2 autres.');
    expect(text).toContain('au jour de son commit, dans le fuseau horaire de qui l’a enregistré');
  });
});
