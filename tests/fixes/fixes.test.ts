import { describe, expect, it } from 'vitest';
import { correctedText } from '../support/corrected.ts';

const SOUND = [
  'id: 12',
  'title: Répit',
  'axe: 1',
  'priority: 4',
  'status: a-venir',
  'pilotes: [CH Valvert]',
] as const;

/** A sound fiche in which these lines stand for the key that they are about. */
function fiche(key: string, lines: string): string {
  const others = SOUND.filter((line) => !line.startsWith(`${key}:`));
  return `---\n${[...others, lines].join('\n')}\n---\n\nCorps : « statut: en cour ».\n`;
}

type Case = readonly [key: string, written: string, corrected: string];

const CERTAIN: readonly Case[] = [
  ['status', 'status: À venir', 'status: a-venir'],
  ['status', 'status: EN-PREPARATION', 'status: en-preparation'],
  ['status', 'status: en\u00A0préparation', 'status: en-preparation'],
  ['status', 'status: "a venir" # dit le GT', 'status: a-venir # dit le GT'],
  ['status', 'status: à lancer', 'status: a-venir'],
  ['status', 'status: suspendues', 'status: suspendue'],
  ['axe', 'axe: Axe 1', 'axe: 1'],
  ['axe', 'axe: [1, axe 2]', 'axe: [1, 2]'],
  ['axe', 'axe: 1 et 2', 'axe: [1, 2]'],
  ['axe', 'axe: Axe 1, axe 3', 'axe: [1, 3]'],
  ['priority', 'priority: 2/4', 'priority: [2, 4]'],
  ['priority', 'priority: Priorité 3', 'priority: 3'],
  ['priority', 'priority: [P1, 4]', 'priority: [1, 4]'],
  ['publics', 'publics: [Ados, adolescents]', 'publics: [adolescents, adolescents]'],
  ['publics', 'publics:\n  - Ados\n  - personne âgée', 'publics:\n  - adolescents\n  - personnes-agees'],
  ['niveau', 'niveau: Élevée', 'niveau: eleve'],
  ['secteurs', 'secteurs: [Médico-social]', 'secteurs: [medico-social]'],
  ['diffusion', 'diffusion: Interne', 'diffusion: interne'],
  ['status', 'statut: a-venir', 'status: a-venir'],
  ['status', 'Status: a-venir', 'status: a-venir'],
  ['status', '"État d’avancement": a-venir', 'status: a-venir'],
  ['status', 'statut: à lancer', 'status: a-venir'],
  ['priority', 'prority: 4', 'priority: 4'],
  ['tags', 'mots-clés: [écoute]', 'tags: [écoute]'],
  ['title', 'title: Répit : dix places', 'title: "Répit : dix places"'],
  ['title', 'title: Le "répit" : \\o/', 'title: "Le \\"répit\\" : \\\\o/"'],
  ['title', 'title: @ccueil', 'title: "@ccueil"'],
  ['title', 'title: Action #12 du plan', 'title: "Action #12 du plan"'],
  ['title', 'title: #12', 'title: "#12"'],
  ['title', 'title:\u00A0Répit', 'title: Répit'],
  ['title', 'title\u00A0: Répit', 'title: Répit'],
  ['title', 'title\u202F:\u00A0Répit', 'title: Répit'],
  ['tags', 't\u200Bag\u200Bs: [écoute]', 'tags: [écoute]'],
  ['publics', 'publics:\n\t- adolescents', 'publics:\n  - adolescents'],
  ['etapes', 'etapes:\n  - titre: Un : deux', 'etapes:\n  - titre: "Un : deux"'],
  ['ctsm', 'ctsm: oui', 'ctsm: true'],
  ['ctsm', 'ctsm: Non', 'ctsm: false'],
  [
    'financements',
    'financements: [{ financeur: ARS, perenne: oui }]',
    'financements: [{ financeur: ARS, perenne: true }]',
  ],
  ['year', 'year: 2021 à 2024', 'year: 2021-2024'],
  ['year', 'year: 2021/2024', 'year: 2021-2024'],
  ['year', 'year: 2021—2024', 'year: 2021-2024'],
  ['year', 'year: de 2021 à 2024', 'year: 2021-2024'],
  ['year', 'year: Entre 2021 et 2024', 'year: 2021-2024'],
  ['year', 'year: 2021, 2022 et 2023', 'year: [2021, 2022, 2023]'],
  ['year', 'year: 2021 et 2022', 'year: [2021, 2022]'],
  ['year', 'year: "2021, 2023"', 'year: [2021, 2023]'],
  ['year', 'year: [2019, 2021 à 2024]', 'year: [2019, 2021-2024]'],
  ['year', 'annees: 2021 à 2024', 'year: 2021-2024'],
];

const PROBABLE: readonly Case[] = [
  ['status', 'status: a-vennir', 'status: a-venir'],
  ['publics', 'publics: [adolecsents]', 'publics: [adolescents]'],
  ['debut', 'debut: 1/9/2024', 'debut: 2024-09-01'],
  ['pilotes', 'pilotes: ADAPEI; UDAF, Ain', 'pilotes: [ADAPEI, "UDAF, Ain"]'],
  [
    'financements',
    'financements: [{ financeur: ARS, montant: 12 000 € }]',
    'financements: [{ financeur: ARS, montant: 12000 }]',
  ],
  ['budget', 'budget:\n  - prevu: 1 234,50', 'budget:\n  - prevu: 1234.5'],
  ['debut', 'debut: 2024-9', 'debut: 2024-09'],
  ['year', 'year: 45078', 'year: 2023'],
  ['id', 'id: 012', 'id: 12'],
  ['axe', 'axe: 01', 'axe: 1'],
  ['publics', 'publics: adolescents', 'publics: [adolescents]'],
  ['publics', 'publics: ados, seniors', 'publics: [adolescents, personnes-agees]'],
  ['pilotes', 'pilotes: CH Valvert, MDA 13,', 'pilotes: [CH Valvert, MDA 13]'],
  ['pilotes', 'pilotes: "CH: [pôle]"', 'pilotes: ["CH: [pôle]"]'],
  ['title', 'title: Répit : dix places # à revoir', 'title: "Répit : dix places # à revoir"'],
];

describe('a sure fix', () => {
  it.each(CERTAIN)('of %s: %j becomes %j', (key, written, expected) => {
    const { text, discarded } = correctedText(fiche(key, written));
    expect(text).toBe(fiche(key, expected));
    expect(discarded).toEqual([]);
  });
});

describe('a probable fix', () => {
  it.each(PROBABLE)('of %s is only made when asked for: %j becomes %j', (key, written, expected) => {
    expect(correctedText(fiche(key, written)).text).toBe(fiche(key, written));
    const { text, discarded } = correctedText(fiche(key, written), { probables: true });
    expect(text).toBe(fiche(key, expected));
    expect(discarded).toEqual([]);
  });
});

describe('what nobody can tell is left', () => {
  it.each([
    ['year', 'year: 2024 à 2021'],
    ['year', 'year: 2021-22'],
    ['year', 'year: [2021 et 2022, 2024]'],
    ['year', 'year: depuis 2021'],
    ['debut', 'debut: 31/02/2024'],
    ['status', 'status: zzz'],
    ['priority', 'priority: élevée'],
    ['title', 'title: "Répit'],
    ['title', 'title: |\n  Répit\n  aidants'],
    ['id', 'id: fiche n°12'],
  ])('%s: %j', (key, written) => {
    expect(correctedText(fiche(key, written), { probables: true }).text).toBe(fiche(key, written));
  });
});

describe('a fix that would do more, or nothing, is set aside with its reason', () => {
  it.each([
    ['status', 'status:\nstatut: a-venir', /autre chose/],
    ['axe', 'axe: 09', /à corriger/],
    ['pilotes', 'pilotes: |\n  CH\n  MDA', /plusieurs lignes/],
    ['year', 'year: de 1980 à 1985', /à corriger/],
  ])('%s: %j', (key, written, motif) => {
    const { text, discarded } = correctedText(fiche(key, written), { probables: true });
    expect(text).toBe(fiche(key, written));
    expect(discarded.map((one) => one.motif)).toEqual([expect.stringMatching(motif)]);
  });

  it('another fault of a header that YAML refuses does not keep the first from being mended', () => {
    const before = '---\nid: 1\ntitle: Un : deux\naxe: [1\npriority: 4\nstatus: a-venir\n---\n';
    expect(correctedText(before).text).toBe(before.replace('Un : deux', '"Un : deux"'));
  });

  it('a rule that ptsm.yaml silences is not fixed', () => {
    const text = fiche('status', 'status: À venir');
    const configuration = { regles: { 'status-inconnu': 'ignorer' } };
    expect(correctedText(text, { configuration }).text).toBe(text);
  });

  it('a code of the territory that YAML would take for something else is written between quotes', () => {
    const champs = [{ code: 'zone', libelle: 'Zone', type: 'texte', valeurs: ['Nord : ville', 'Sud, mer'] }];
    const text = fiche('zone', 'zone: "nord  : VILLE"');
    const { text: after } = correctedText(text, { configuration: { champs } });
    expect(after).toBe(fiche('zone', 'zone: "Nord : ville"'));
  });
});

describe('everything but the fix stays', () => {
  const BEFORE =
    '\uFEFF---\r\n# une note\r\npriority: 4   # du décret\r\nid: 12\r\n"title":   Répit\r\nstatus: Terminée\t\r\nmon-champ: x\r\naxe: 1\r\n---\r\n\r\nstatus: Terminée\r\nsans fin de ligne';

  it('in a file with a byte-order mark, CRLF, comments, an odd order and unknown keys: one line changes', () => {
    const { text } = correctedText(BEFORE);
    const [was, is] = [BEFORE, text].map((one) => one.split('\n'));
    const changed = (was ?? []).flatMap((line, index) => (is?.[index] === line ? [] : [[line, is?.[index]]]));
    expect(changed).toEqual([['status: Terminée\t\r', 'status: realisee\t\r']]);
    expect(is?.length).toBe(was?.length);
  });
});
