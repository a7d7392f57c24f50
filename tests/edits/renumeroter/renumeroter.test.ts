import { expect, it } from 'vitest';
import { renumberedPath } from '../../../src/edits/renumeroter/renumbered-path.ts';
import { renumeroter } from '../../../src/edits/renumeroter/renumeroter.ts';
import type { Fiche, Plan } from '../../../src/fiche/plan.ts';
import { planAt } from '../../support/plan-at.ts';

const TITLE = 'title: Une action de santé mentale';

it.each([
  ['a number as wide as it was', '5', '05-equipe.md', '12', '12-equipe.md'],
  ['a number as wide as its neighbours', '12', '12-equipe.md', '5', '05-equipe.md'],
  ['a code in the case of the name', 'A1', 'a1-equipe.md', 'B2', 'b2-equipe.md'],
  ['a code in capitals', 'A1', 'A1-equipe.md', 'B2', 'B2-equipe.md'],
  ['a code with a hyphen', 'A-1', 'a-1-equipe.md', '7', '07-equipe.md'],
  ['a number alone', '5', '5.md', '6', '06.md'],
])('gives the file %s', (...[, id, name, nouveau, wanted]) => {
  const fiche = { file: `fiches/axe-1/${name}`, champs: { id } } as Fiche;
  const files = [fiche.file, 'fiches/axe-2/03-autre.md'];
  expect(renumberedPath(fiche, nouveau, files)).toBe(`fiches/axe-1/${wanted}`);
});

it.each(['equipe.md', '52-equipe.md', '5e-equipe.md', 'fiche-5.md'])('leaves the name %s', (name) => {
  const fiche = { file: `fiches/${name}`, champs: { id: '5' } } as Fiche;
  expect(renumberedPath(fiche, '7', [fiche.file])).toBe(fiche.file);
});

it.each([
  ['id: 5', 'id: 7'],
  ['id: "5" # cinq', 'id: 7 # cinq'],
])('changes %s', (before, after) => {
  const plan = planAt({ '05-equipe': `---\n${before}\n${TITLE}\n---\n` });
  expect(changed(plan)).toEqual({ 'fiches/07-equipe.md': `---\n${after}\n${TITLE}\n---\n` });
});

it.each([
  ['liens: 5', 'liens: 7'],
  ['liens: [5, 55]', 'liens: [7, 55]'],
  ['remplace:\n  - 4\n  - "5"', 'remplace:\n  - 4\n  - 7'],
  ['fusionnee-dans: 5', 'fusionnee-dans: 7'],
])('follows %s', (before, after) => {
  expect(otherChanged(before, 'Rien.')).toBe(`---\nid: 1\n${TITLE}\n${after}\n---\nRien.\n`);
});

it.each([
  ['[a](05-equipe.md)', '[a](07-equipe.md)'],
  ['[a](./05-equipe.md#bilan "Le 05-equipe.md")', '[a](./07-equipe.md#bilan "Le 05-equipe.md")'],
  ['[a](</fiches/05-equipe.md?plain=1>)', '[a](</fiches/07-equipe.md?plain=1>)'],
  ['[a](../fiches/05%2Dequipe.md)', '[a](../fiches/07%2Dequipe.md)'],
  ['[a](..\\fiches\\05-equipe.md)', '[a](..\\fiches\\07-equipe.md)'],
  ['[a][b]\n\n[b]: 05-equipe.md', '[a][b]\n\n[b]: 07-equipe.md'],
  [
    '`[a](05-equipe.md)` [a](https://x.fr/05-equipe.md)',
    '`[a](05-equipe.md)` [a](https://x.fr/05-equipe.md)',
  ],
])('follows the link %s', (before, after) => {
  expect(otherChanged('tags: [x]', before)).toBe(`---\nid: 1\n${TITLE}\ntags: [x]\n---\n${after}\n`);
});

it('follows links of the coordinator and of templates, and the figures that a fiche explains', () => {
  const ecart = { fiches: [1, 5], motif: 'Sans la fiche 5' };
  const figures = [{ figure: 'engagees', valeur: 3, source: 'Bilan', ecart }];
  const plan = planAt({ '05-equipe': `---\nid: 5\n${TITLE}\n---\n` }, { 'chiffres-publies': figures });
  const bilan = { path: 'bilans/2025.md', text: '---\nannee: 2025\n---\n[a](../fiches/05-equipe.md)' };
  const modele = { path: 'modeles/m.md', text: '[a](/fiches/05-equipe.md) {{ x }}' };
  const after = changed({
    ...plan,
    bilans: { ...plan.bilans, files: [bilan] },
    modeles: { ...plan.modeles, files: [modele] },
  });
  expect(after['bilans/2025.md']).toBe('---\nannee: 2025\n---\n[a](../fiches/07-equipe.md)');
  expect(after['modeles/m.md']).toBe('[a](/fiches/07-equipe.md) {{ x }}');
  expect(JSON.parse(after['ptsm.yaml'] ?? '')).toEqual({
    'chiffres-publies': [{ ...figures[0], ecart: { ...ecart, fiches: [1, 7] } }],
  });
});

it('says the sentences that name the fiche, and only these', () => {
  const bodies = [
    'la fiche 5',
    'les fiches 2, 5 et 9',
    'fiche-action n° 5',
    'la fiche 55',
    'une fiche, 5 lits',
  ];
  const others = Object.fromEntries(
    bodies.map((body, rank) => [
      `x${String(rank)}`,
      `---\nid: ${String(rank + 10)}\n${TITLE}\n---\n${body}\n`,
    ]),
  );
  const plan = planAt({ '05-equipe': `---\nid: 5\n${TITLE}\n---\n`, ...others });
  expect(run(plan).avis).toEqual([
    '« fiche 5 » est écrit dans le texte de fiches/x0.md, fiches/x1.md et fiches/x2.md : à relire à la main.',
  ]);
});

it('says that a number was another fiche’s, and leaves what two fiches share', () => {
  const plan = planAt({
    '05-equipe': `---\nid: 5\n${TITLE}\n---\n`,
    '05-double': `---\nid: 5\n${TITLE}\n---\n`,
    autre: `---\nid: 1\n${TITLE}\nliens: [5]\nremplace: 7\n---\n`,
  });
  const { fichiers, avis } = run(plan);
  expect(fichiers.map(({ path }) => path)).toEqual(['fiches/07-equipe.md']);
  expect(avis).toEqual([
    'Le n° 5 est aussi celui de fiches/05-double.md : ce qui cite la fiche 5 n’est pas changé.',
    'Le n° 7 est déjà cité par fiches/autre.md (liens, remplace, fusionnee-dans) : est-ce bien cette fiche ?',
  ]);
});

function otherChanged(lines: string, body: string): string {
  const autre = `---\nid: 1\n${TITLE}\n${lines}\n---\n${body}\n`;
  const plan = planAt({ '05-equipe': `---\nid: 5\n${TITLE}\n---\n`, autre });
  return changed(plan)['fiches/autre.md'] ?? autre;
}

function changed(plan: Plan): Readonly<Record<string, string>> {
  return Object.fromEntries(run(plan).fichiers.map(({ path, after }) => [path, after]));
}

/** The fiche of `05-equipe.md` under the number 7. */
function run(plan: Plan): ReturnType<typeof renumeroter> {
  const fiche = plan.fiches.find(({ file }) => file === 'fiches/05-equipe.md');
  if (!fiche) throw new Error('not read');
  return renumeroter(plan, { fiche, nouveau: '7', path: 'fiches/07-equipe.md' });
}
