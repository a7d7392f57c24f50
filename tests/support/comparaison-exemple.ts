import { DEFAULTS } from '../../src/fiche/vocabulary/parse-configuration.ts';
import { buildVocabulary } from '../../src/fiche/vocabulary/vocabulary.ts';
import type { Changement, Comparaison } from '../../src/figures/result.ts';
import { SCHEMA_VERSION } from '../../src/figures/schema-version.ts';
import { referentiel } from './referentiel.ts';

/** A comparison written by hand: what the reports of two commits are tried on. */

export const vocabulary = buildVocabulary(referentiel, DEFAULTS);

type Said = string | number | boolean | readonly unknown[] | null;

/** A change of a field; null where an end does not say it. */
export function changementOf(
  champ: string,
  [avant, apres]: readonly [Said, Said],
  facts: Partial<Changement> = {},
): Changement {
  const dit = (valeur: Said) => ({ etat: valeur === null ? 'absent' : 'dit', valeur }) as const;
  return {
    champ,
    libelle: LIBELLES[champ] ?? champ,
    avant: dit(avant),
    apres: dit(apres),
    nature: null,
    mois: null,
    rang: null,
    ...facts,
  };
}

const LIBELLES: Readonly<Record<string, string>> = {
  status: 'Statut',
  debut: 'Début',
  fin: 'Fin',
  year: 'Années',
  pilotes: 'Pilotes',
  publics: 'Publics',
  budget: 'Budget',
  indicateurs: 'Indicateurs',
  financements: 'Financements',
  etapes: 'Étapes',
  objectif: 'Objectif général',
  axe: 'Axe',
};

export function nomOf(ref: string, title: string, axe = '2') {
  return { ref, file: `fiches/${ref}.md`, axe, title };
}

/** Both ends say the same. */
export function sameComparaison(facts: Partial<Comparaison> = {}): Comparaison {
  return {
    schemaVersion: SCHEMA_VERSION,
    kind: 'ptsm.comparaison',
    territoire: { nom: 'Val-Fictif', code: null, region: null },
    files: {
      total: 81,
      lues: 81,
      ignorees: [],
      nonLues: [],
      fusionnees: [],
      internes: { montrees: 0, tues: 0 },
    },
    provenance: {
      commit: `b2c3d4e5f6a7${'0'.repeat(28)}`,
      date: '2024-12-10',
      etat: 'propre',
      referentiel: 'ptsm-1',
      version: '0.0.0',
    },
    avant: boutOf('copil-2023-12', 'a1b2c3d4e5f6', '2023-12-12'),
    apres: boutOf('copil-2024-12', 'b2c3d4e5f6a7', '2024-12-10'),
    figures: [],
    nouvelles: [],
    disparues: [],
    fusionnees: [],
    scindees: [],
    renommees: [],
    modifiees: [],
    inchangees: 80,
    couverture: { gagnee: [], perdue: [] },
    constats: { nouveaux: [], disparus: [] },
    reserves: [],
    ...facts,
  };
}

function boutOf(ref: string | null, commit: string, date: string): Comparaison['avant'] {
  return { ref, commit: commit + '0'.repeat(28), date, etat: 'propre', lues: 80, nonLues: [] };
}

/** One of everything that may change. */
export function sampleComparaison(facts: Partial<Comparaison> = {}): Comparaison {
  return sameComparaison({
    figures: [
      ecart('engagees', 'Fiches mises en œuvre ou en préparation', [25, 27, 2]),
      ecart('en-preparation', 'Fiches en préparation', [9, 9, 0]),
      ecart('engagees-axe-2', 'Fiches engagées, axe 2', [9, 10, 1]),
      ecart('sans-indicateur', 'Fiches sans indicateur', [12, 10, -2]),
      ecart('budget-engage', 'Budget engagé', [120_000, 118_500, -1500, 'EUR']),
      ecart('etp-prevus', 'ETP prévus', [null, 2.5, null, 'ETP']),
    ],
    nouvelles: [nomOf('45', 'Maison des adolescents itinérante', '1'), nomOf('46', 'Logement d’abord', '3')],
    disparues: [nomOf('12', 'Annuaire des ressources')],
    fusionnees: [{ fiche: nomOf('31', 'Pair-aidance en CMP'), dans: nomOf('30', 'Pair-aidance') }],
    scindees: [
      { fiche: nomOf('14', 'Crise'), en: [nomOf('14A', 'Crise : adultes'), nomOf('14B', 'Crise : enfants')] },
    ],
    renommees: [
      {
        avant: nomOf('7', 'Équipe mobile'),
        apres: { ...nomOf('47', 'Équipe mobile précarité'), file: 'fiches/axe-3/47.md' },
        preuve: 'titre',
        probable: true,
      },
    ],
    modifiees: [
      {
        ...nomOf('17', 'Coordonner les soins somatiques et psychiatriques'),
        champs: [
          changementOf('status', ['a-venir', 'en-cours'], { nature: 'avancee' }),
          changementOf('fin', ['2025-06', '2026-01'], { nature: 'report', mois: 7, rang: 2 }),
          changementOf('pilotes', [
            ['CPTS Nord', 'ARS'],
            ['ARS', 'CH Valvert'],
          ]),
          changementOf('year', [null, [2024]]),
        ],
        sections: [
          { titre: 'Bilan 2024', etat: 'nouvelle', ajoutees: 12, retirees: 0, lignes: [] },
          { titre: null, etat: 'modifiee', ajoutees: 1, retirees: 2, lignes: [] },
        ],
      },
      {
        ...nomOf('20', 'Groupes d’entraide mutuelle', '3'),
        champs: [changementOf('status', ['en-cours', 'en-preparation'], { nature: 'recul' })],
        sections: [],
      },
      {
        ...nomOf('8', 'Formation aux premiers secours', '1'),
        champs: [changementOf('status', ['en-cours', 'suspendue'], { nature: 'arret' })],
        sections: [{ titre: 'Suites', etat: 'disparue', ajoutees: 0, retirees: 4, lignes: [] }],
      },
    ],
    inchangees: 74,
    couverture: {
      gagnee: [{ id: 'personnes-agees', label: 'Personnes âgées', objet: 'public' }],
      perdue: [{ id: '3', label: '3. Accès aux soins somatiques', objet: 'priorite' }],
    },
    constats: {
      nouveaux: [
        constat('46', ['avertissement', 'fiche-sans-pilote', 'la fiche n’a pas de pilote']),
        constat('45', ['erreur', 'axe-inconnu', 'axe « 9 » inconnu']),
      ],
      disparus: [constat('17', ['avertissement', 'fiche-sans-annee', 'la fiche est engagée sans année'])],
    },
    reserves: ['1 fichier non lu au COPIL de décembre 2023 : fiches/9.md.'],
    ...facts,
  });
}

type Ecart = Comparaison['figures'][number];

function ecart(
  id: string,
  label: string,
  [avant, apres, difference, unite = 'fiches']: readonly [
    number | null,
    number | null,
    number | null,
    Ecart['unite']?,
  ],
): Ecart {
  return { id, label, unite, avant, apres, difference };
}

function constat(
  fiche: string,
  [severity, code, message]: readonly ['erreur' | 'avertissement', string, string],
): Comparaison['constats']['nouveaux'][number] {
  const file = `fiches/${fiche}.md`;
  return { code, severity, message, fiche, file, fingerprint: `${code}:${fiche}` };
}
