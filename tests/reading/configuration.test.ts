import { describe, expect, it } from 'vitest';
import { flawsOfNames, flawsOfReferences } from '../../src/fiche/vocabulary/configuration-names.ts';
import { DEFAULTS, parseConfiguration } from '../../src/fiche/vocabulary/parse-configuration.ts';
import { RULES } from '../../src/rules/catalogue.ts';
import { referentiel } from '../support/referentiel.ts';

const NAMES = { rules: RULES.map(({ code }) => code), figures: ['engagees', 'mises-en-oeuvre'] };

describe('a ptsm.yaml', () => {
  it.each(['', '\n', '# rien\n', '\uFEFF'])('that says nothing leaves the defaults: %j', (text) => {
    expect(parseConfiguration('ptsm.yaml', text)).toMatchObject({ configuration: DEFAULTS, flaws: [] });
  });

  it.each([
    [
      'axes: [{code: 1, titre: A}, {code: transv-2, titre: B, national: 1}]',
      { axes: [{ code: '1' }, { national: ['1'] }] },
    ],
    ['periode: 2020-2022', { periode: [2020, 2021, 2022] }],
    ['fiches: documents/fiches', { fiches: 'documents/fiches' }],
    ['fiches: .', { fiches: '.' }],
    [
      'regles: {axe-manquant: info, fiche-sans-pilote: ignorer}',
      { regles: { 'axe-manquant': { gravite: 'info' } } },
    ],
    ['silence: 6', { silence: 6 }],
    [
      'regles: {axe-manquant: {gravite: erreur, depuis: 2024}, fiche-sans-pilote: {depuis: 2023}}',
      {
        regles: {
          'axe-manquant': { gravite: 'erreur', depuis: 2024 },
          'fiche-sans-pilote': { depuis: 2023 },
        },
      },
    ],
    ['territoire: {nom: Essai, code: 13}', { territoire: { nom: 'Essai', code: '13' } }],
    ['arrete: 2020-02-29', { arrete: '2020-02-29' }],
  ])('is read: %s', (text, configuration) => {
    expect(refusals(text)).toEqual([]);
    expect(parseConfiguration('ptsm.yaml', text).configuration).toMatchObject(configuration);
  });

  it.each([
    ['- a', 'entete-sans-champ: - a'],
    ['texte', 'entete-sans-champ: texte'],
    ['a: [', 'yaml-syntaxe: '],
    ['a: &x 1', 'yaml-alias: 1'],
    ['a: 1\nA: 2', 'yaml-cle-en-double: A'],
    ['__proto__: {nom: x}', 'yaml-cle-interdite: __proto__'],
  ])('that is no map of keys is refused: %j', (text, refusal) => {
    expect(refusals(text)).toEqual([refusal]);
  });
});

describe('an unknown key of ptsm.yaml', () => {
  it.each([
    ['fiche: a', 'champ-inconnu: fiche → fiches'],
    ['Période: 2020-2025', 'champ-inconnu: Période → periode'],
    ['inscrite: 4', 'champ-inconnu: inscrite → inscrites'],
    ['chiffres_publies: []', 'champ-inconnu: chiffres_publies → chiffres-publies'],
    ['territoire: {region: Sud, noms: Essai}', 'champ-inconnu: noms → nom'],
    ['extends: ./autre.js', 'champ-inconnu: extends'],
    ['toString: 1', 'champ-inconnu: toString'],
  ])('has a proposal where one is likely: %s', (text, refusal) => {
    expect(refusals(text)).toEqual([refusal]);
  });
});

describe('the folder of the fiches', () => {
  it.each([
    '../a',
    '..',
    'a/../../b',
    'a/..',
    '/etc',
    '/',
    '"C:\\\\a"',
    '"a\\\\..\\\\b"',
    '"/**/*"',
    '"a?"',
    '"a\\0"',
    '""',
  ])('may not be %s, which leads elsewhere or nowhere', (path) => {
    expect(refusals(`fiches: ${path}`)).toEqual([`forme-inattendue: ${path}`]);
  });
});

describe('a value of ptsm.yaml', () => {
  it.each([
    ['periode: 2025-2020', 'type-inattendu: 2025-2020'],
    ['periode: 2020', 'type-inattendu: 2020'],
    ['arrete: 2020-02-30', 'forme-inattendue: 2020-02-30'],
    ['inscrites: 0', 'valeur-hors-bornes: 0'],
    ['inscrites: beaucoup', 'type-inattendu: beaucoup'],
    ['axes: []', 'champ-vide: []'],
    ['axes: [{code: 1}]', 'champ-manquant: {code: 1}'],
    ['axes: [{code: é, titre: A}]', 'forme-inattendue: é'],
    ['ignorer: README.md', 'liste-attendue: README.md → [README.md]'],
    ['regles: {axe-manquant: avertisement}', 'valeur-inconnue: avertisement → avertissement'],
    ['regles: {axe-manquant: {gravite: grave}}', 'valeur-inconnue: grave'],
    ['regles: {axe-manquant: {gravite: avertisement}}', 'valeur-inconnue: avertisement → avertissement'],
    ['regles: {axe-manquant: {gravitee: info}}', 'champ-inconnu: gravitee → gravite'],
    ['regles: {axe-manquant: {gravite: info, depuis: 24}}', 'valeur-hors-bornes: 24'],
    ['regles: {axe-manquant: {depuis: "2024"}}', 'type-inattendu: "2024" → 2024'],
    ['regles: {axe-manquant: [info]}', 'type-inattendu: [info]'],
    ['regles: {axe-manquant: erreur 2024}', 'valeur-inconnue: erreur 2024'],
    ['silence: 0', 'valeur-hors-bornes: 0'],
    ['silence: longtemps', 'type-inattendu: longtemps'],
    ['champs: [{code: a, libelle: A, type: textes}]', 'valeur-inconnue: textes → texte'],
  ])('is refused where it is wrong: %s', (text, refusal) => {
    expect(refusals(text)).toEqual([refusal]);
  });
});

describe('a name in ptsm.yaml', () => {
  it.each([
    ['axes: [{code: 1, titre: A}, {code: 1, titre: B}]', 'code-en-double: 1'],
    ['axes: [{code: "1", titre: A}, {code: 1, titre: B}]', 'code-en-double: 1'],
    ['champs: [{code: a, libelle: A, type: texte}, {code: a, libelle: B, type: texte}]', 'code-en-double: a'],
    ['champs: [{code: budget, libelle: A, type: texte}]', 'code-en-double: budget'],
    ['axes: [{code: A, titre: A, national: 4}]', 'valeur-inconnue: 4'],
    ['statuts: [{code: gelee}]', 'valeur-inconnue: gelee'],
    ['statuts: [{code: gelee, sens: suspendu}]', 'valeur-inconnue: suspendu → suspendue'],
    ['regles: {axe-inconu: info}', 'nom-inconnu: axe-inconu → axe-inconnu'],
    ['regles: {zzzzzz: info}', 'nom-inconnu: zzzzzz'],
    ['chiffres-publies: [{figure: engagee, valeur: 1, source: a}]', 'nom-inconnu: engagee → engagees'],
  ])('must be a known one, and given once: %s', (text, refusal) => {
    expect(refusals(text)).toEqual([refusal]);
  });
});

/** `code: text at fault → proposal` of all that is refused in a ptsm.yaml. */
function refusals(text: string): readonly string[] {
  const { configuration, file, flaws } = parseConfiguration('ptsm.yaml', text);
  const names = configuration
    ? [...flawsOfReferences(file, configuration, referentiel), ...flawsOfNames(file, configuration, NAMES)]
    : [];
  return [...flaws, ...names].map(({ code, range, suggestion }) =>
    [`${code}: ${text.slice(...range)}`, ...(suggestion === null ? [] : [suggestion])].join(' → '),
  );
}
