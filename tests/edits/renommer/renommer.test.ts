import { expect, it } from 'vitest';
import { renommer } from '../../../src/edits/renommer/renommer.ts';
import type { Renommage } from '../../../src/edits/renommer/renommable.ts';
import { parseYaml } from '../../../src/fiche/yaml/parse-yaml.ts';
import { UsageError } from '../../../src/fiche/usage-error.ts';
import { planAt } from '../../support/plan-at.ts';
import { planWith } from './plan-with.ts';

const TITLE = 'title: Une action de santé mentale';

it.each([
  ['plain, with a comment', 'status: en-cours # dit le pilote', 'status: lancee # dit le pilote'],
  ['in double quotes', 'status: "en-cours"', 'status: "lancee"'],
  ['in single quotes', "status: 'en-cours'", "status: 'lancee'"],
  [
    'of a step',
    'status: lancee\netapes:\n  - { titre: Un, status: en-cours }',
    'status: lancee\netapes:\n  - { titre: Un, status: lancee }',
  ],
])('gives a status another name %s', (_, before, after) => {
  const plan = planWith(before, 'statuts: [{ code: lancee, sens: en-cours }]');
  expect(changed(plan, ['status', 'en-cours', 'lancee'])).toEqual({ 'fiches/1.md': header(after) });
});

it.each([
  ['in a flow list', 'pilotes: [CH Nord, ARS]', 'pilotes: [CHU, ARS]'],
  ['in a block list', 'pilotes:\n  - ARS\n  - "CH Nord"', 'pilotes:\n  - ARS\n  - "CHU"'],
  ['twice in a list', 'pilotes: [CH Nord, ARS, CH  Nord]', 'pilotes: [CHU, ARS]'],
  ['beside its new name', 'pilotes:\n  - CHU\n  - CH Nord', 'pilotes:\n  - CHU'],
  ['with other spaces, or accents in two characters', 'pilotes: ["CH\u00a0Nord "]', 'pilotes: ["CHU"]'],
  ['alone where a list should be', 'pilotes: CH Nord', 'pilotes: CHU'],
])('gives a name another one %s', (_, before, after) => {
  expect(changed(planWith(before), ['pilotes', 'CH Nord', 'CHU'])).toEqual({ 'fiches/1.md': header(after) });
});

it.each([
  ['publics', 'publics: [marins]', 'publics: [gens-de-mer]'],
  ['thematiques', 'thematiques: [marins]', 'thematiques: [gens-de-mer]'],
  ['partenaires', 'partenaires: [marins]', 'partenaires: [gens-de-mer]'],
  ['territoires', 'territoires: [marins]', 'territoires: [gens-de-mer]'],
  ['tags', 'tags: [marins]', 'tags: [gens-de-mer]'],
  ['groupe', 'groupe: marins', 'groupe: gens-de-mer'],
  [
    'financeur',
    'financements:\n  - { financeur: marins, montant: 3 }',
    'financements:\n  - { financeur: gens-de-mer, montant: 3 }',
  ],
] as const)('changes the words of %s, and of no other field', (champ, before, after) => {
  const others = 'motif: marins';
  const plan = planWith(`${before}\n${others}`, 'publics: [{ code: marins, libelle: Marins }]');
  expect(changed(plan, [champ, 'marins', 'gens-de-mer'])['fiches/1.md']).toBe(header(`${after}\n${others}`));
});

it('writes an axis made of digits as a number, and quotes what YAML would read as one', () => {
  const plan = planWith('axe: [bleu, 2]', 'axes: [{ code: bleu, titre: A }, { code: 2, titre: B }]');
  expect(changed(plan, ['axe', 'bleu', '3'])).toMatchObject({
    'fiches/1.md': header('axe: [3, 2]'),
    'ptsm.yaml': 'axes: [{ code: 3, titre: A }, { code: 2, titre: B }]',
  });
  const dotted = changed(plan, ['axe', 'bleu', '1.5']);
  expect(parseYaml(dotted['ptsm.yaml'] ?? '', 0).data).toMatchObject({
    axes: [{ code: '1.5' }, { code: 2 }],
  });
});

it('merges an axis into another: its entry goes, and it stands once in a list', () => {
  const plan = planWith('axe: [1, 2]', 'axes:\n  - { code: 1, titre: A }\n  - { code: 2, titre: B }');
  expect(changed(plan, ['axe', '1', '2'])).toEqual({
    'fiches/1.md': header('axe: [2]'),
    'ptsm.yaml': 'axes:\n  - { code: 2, titre: B }',
  });
  expect(avisOf(plan, ['axe', '1', '2'])).toEqual([
    '« 2 » existe déjà : les fiches qui disent « 1 » s’y ajoutent, et les chiffres changent.',
  ]);
});

it('follows an axis where a published figure and a template name it', () => {
  const figure = 'chiffres-publies:\n  - { figure: engagees-axe-1, valeur: 3, source: Bilan }';
  const plan = planWith('axe: 1', `axes: [{ code: 1, titre: A }, { code: 11, titre: B }]\n${figure}`);
  const modele = '::chiffres{ids="engagees-axe-1 engagees-axe-11"} engagees-axe-1.\n';
  const files = [{ path: 'modeles/copil.md', text: modele }];
  const after = changed({ ...plan, modeles: { files, defects: [] } }, ['axe', '1', 'bleu']);
  expect(after['ptsm.yaml']).toContain('figure: engagees-axe-bleu, valeur: 3');
  expect(after['modeles/copil.md']).toBe(
    '::chiffres{ids="engagees-axe-bleu engagees-axe-11"} engagees-axe-bleu.\n',
  );
  expect(refusal(plan, ['axe', '1', '11'])).toContain('engagees-axe-1');
});

it('declares a status of the référentiel as a shade of itself', () => {
  const after = (configuration: string, libelle: string | null = null) =>
    data(
      changed(planWith('status: en-cours', configuration), ['status', 'en-cours', 'mise-en-oeuvre'], libelle),
    )['statuts'];
  const shade = { code: 'mise-en-oeuvre', libelle: 'Mise en œuvre', sens: 'en-cours' };
  expect(after('inscrites: 3')).toEqual([shade]);
  expect(after('inscrites: 3', 'Lancée')).toEqual([{ ...shade, libelle: 'Lancée' }]);
  const essai = { code: 'essai', libelle: 'Essai', sens: 'en-cours' };
  expect(after(`statuts:\n  - ${JSON.stringify(essai)}`)).toEqual([essai, shade]);
  // The territory calls it otherwise already.
  expect(after('statuts:\n  - { code: en-cours, libelle: Démarrée }')).toEqual([
    { ...shade, libelle: 'Démarrée' },
  ]);
  expect(after('statuts:\n  - { code: en-cours, libelle: Démarrée }', 'Lancée')).toEqual([
    { ...shade, libelle: 'Lancée' },
  ]);
});

it('gives a status of the territory another name, and takes it away where it joins another', () => {
  const plan = planWith(
    'status: essai',
    'inscrites: 3\nstatuts:\n  - { code: essai, libelle: Essai, sens: en-cours }\n',
  );
  expect(data(changed(plan, ['status', 'essai', 'pilote']))).toEqual({
    inscrites: 3,
    statuts: [{ code: 'pilote', libelle: 'Essai', sens: 'en-cours' }],
  });
  expect(data(changed(plan, ['status', 'essai', 'pilote'], 'Pilote'))['statuts']).toMatchObject([
    { code: 'pilote', libelle: 'Pilote' },
  ]);
  expect(changed(plan, ['status', 'essai', 'en-cours'])).toEqual({
    'fiches/1.md': header('status: en-cours'),
    'ptsm.yaml': 'inscrites: 3\n',
  });
  expect(avisOf(plan, ['status', 'essai', 'en-cours'])).toEqual([
    '« en-cours » existe déjà : les fiches qui disent « essai » s’y ajoutent.',
  ]);
});

it('gives a word that stands for nothing the name of what was meant', () => {
  const plan = planWith('status: programmee\naxe: IV', 'inscrites: 3');
  expect(changed(plan, ['status', 'programmee', 'a-venir'])['fiches/1.md']).toContain('status: a-venir');
  expect(changed(plan, ['axe', 'IV', '3'])['fiches/1.md']).toContain('axe: 3');
});

it.each([
  { name: 'an axis that is national', lines: 'axe: 1', typed: ['axe', '1', '4'], said: '(axes:)' },
  { name: 'a public', lines: 'publics: [enfants]', typed: ['publics', 'enfants', 'x'], said: '(publics:)' },
  { name: 'an unknown name', lines: 'pilotes: [ARS]', typed: ['pilotes', 'CPAM', 'x'], said: '« CPAM »' },
  {
    name: 'an idle status',
    lines: 'status: a-venir',
    typed: ['status', 'en-cours', 'x'],
    said: '« en-cours »',
  },
  {
    name: 'two words that mean nothing',
    lines: 'status: foo',
    typed: ['status', 'foo', 'bar'],
    said: '« bar »',
  },
] as const)('refuses $name', ({ lines, typed, said }) => {
  expect(refusal(planWith(lines, 'inscrites: 3'), typed)).toContain(said);
});

it('proposes the name that was meant', () => {
  expect(refusal(planWith('pilotes: [CH Nord]'), ['pilotes', 'CH Nort', 'x'])).toContain(
    'vouliez-vous « CH Nord »',
  );
  expect(refusal(planWith('status: en-cours'), ['status', 'en-cour', 'x'])).toContain(
    'vouliez-vous « en-cours »',
  );
});

it('says the headers in which a word is not read', () => {
  const plan = planAt({
    '1': `---\nid: 1\n${TITLE}\npilotes: &p [CH Nord]\npartenaires: *p\n---\n`,
    '2': `---\nid: 2\n${TITLE}\npilote: [CH Nord]\n---\n`,
    '3': `---\nid: 3\n${TITLE}\npilotes: [CH Nord]\n---\n`,
  });
  expect(changed(plan, ['pilotes', 'CH Nord', 'CHU'])).toEqual({
    'fiches/3.md': `---\nid: 3\n${TITLE}\npilotes: [CHU]\n---\n`,
  });
  expect(avisOf(plan, ['pilotes', 'CH Nord', 'CHU'])).toEqual([
    '« CH Nord » reste dans l’en-tête de fiches/1.md et fiches/2.md, qui ne se lit pas en entier : ptsm valider.',
  ]);
});

it('says the other spellings, the other fields and the sentences that it leaves', () => {
  const plan = planAt({
    '1': `---\nid: 1\n${TITLE}\npilotes: [CH Nord, ch nord, CHU]\npartenaires: [CH Nord]\n---\nAvec le CH Nord.\n`,
    '2': `---\nid: 2\n${TITLE}\npilotes: [CH Nord-Est]\n---\nAvec le CH Nord-Est.\n`,
  });
  expect(avisOf(plan, ['pilotes', 'CH Nord', 'CHU'])).toEqual([
    'D’autres graphies restent comme elles sont : « ch nord ». Pour les joindre : la même commande avec elles.',
    '« CH Nord » reste écrit dans partenaires (1 fiche) : la même commande avec ce champ.',
    '« CH Nord » est aussi écrit dans le texte de fiches/1.md : à relire à la main.',
  ]);
});

it.each([
  { name: 'a code of one everyday word', code: 'suspendue', body: 'Elle fut suspendue un an.', cited: [] },
  { name: 'the same in quotes', code: 'suspendue', body: 'Passée à « suspendue ».', cited: ['fiches/1.md'] },
  { name: 'a code with a hyphen', code: 'en-cours', body: 'Toujours en-cours.', cited: ['fiches/1.md'] },
  { name: 'a longer code', code: 'en-cours', body: 'Toujours en-cours-de-vie.', cited: [] },
])('looks in sentences for $name', ({ code, body, cited }) => {
  const { fiches } = planAt({ '1': `---\nid: 1\n${TITLE}\nstatus: ${code}\n---\n${body}\n` });
  const said = avisOf({ ...planWith('', 'inscrites: 3'), fiches }, ['status', code, 'x']);
  expect(said.map((one) => /texte de (\S+)/.exec(one)?.[1])).toEqual(cited);
});

type Typed = readonly [champ: Renommage['champ'], ancien: string, nouveau: string];
type Plan = Parameters<typeof renommer>[0];

function renamed(plan: Plan, [champ, ancien, nouveau]: Typed, libelle: string | null = null) {
  return renommer(plan, { champ, ancien, nouveau, libelle });
}

function changed(plan: Plan, typed: Typed, libelle: string | null = null): Readonly<Record<string, string>> {
  return Object.fromEntries(renamed(plan, typed, libelle).fichiers.map(({ path, after }) => [path, after]));
}

function avisOf(plan: Plan, typed: Typed): readonly string[] {
  return renamed(plan, typed).avis;
}

/** What was said, and the way out. */
function refusal(plan: Plan, typed: Typed): string {
  try {
    renamed(plan, typed);
  } catch (error) {
    if (error instanceof UsageError) return `${error.message} | ${error.hint ?? ''}`;
    throw error;
  }
  throw new Error('not refused');
}

function data(files: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  return parseYaml(files['ptsm.yaml'] ?? '', 0).data as Readonly<Record<string, unknown>>;
}

function header(lines: string): string {
  return `---\nid: 1\n${TITLE}\n${lines}\n---\nSon texte.\n`;
}
