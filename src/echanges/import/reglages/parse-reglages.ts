import type { Flaw, Range } from '../../../fiche/defect.ts';
import { FIELDS } from '../../../fiche/schema/fields.ts';
import { flawsOfSettings } from '../../../fiche/schema/flaws-of-settings.ts';
import type { ChampLocal } from '../../../fiche/vocabulary/configuration.ts';
import { suggest } from '../../../fiche/words/suggest.ts';
import { parseYaml } from '../../../fiche/yaml/parse-yaml.ts';
import { placeOf, type Places } from '../../../fiche/yaml/places.ts';
import type { Remarque } from '../../../tableur/remarque.ts';
import { parseCible } from '../cible.ts';
import type { Cible } from '../tableau.ts';
import {
  REGLAGES_KEYS,
  reglagesSchema,
  SANS_REGLAGES,
  type Reglages,
  type ReglagesDeFeuille,
} from './reglages.ts';

export interface ParsedReglages {
  /** Those that are understood: none where something is wrong, since a table half read would mislead. */
  readonly reglages: Reglages;
  readonly remarques: readonly Remarque[];
}

export interface FichierDeReglages {
  readonly fichier: string;
  readonly text: string;
  /** Fields of the territory. */
  readonly champs: readonly ChampLocal[];
}

export function parseReglages({ fichier, text, champs }: FichierDeReglages): ParsedReglages {
  const { data, places, flaws } = parseYaml(text, 0);
  const parsed = reglagesSchema.safeParse(data ?? {});
  const whole: Range = [0, text.trimEnd().length];
  if (flaws.length > 0) return refused(flaws, { fichier, text });
  if (!parsed.success) {
    const settings = { data, places, whole, keys: REGLAGES_KEYS };
    return refused(flawsOfSettings(parsed.error.issues, settings), { fichier, text });
  }
  const read = parsed.data.feuilles.map((one, rank) => settled(one, { rank, places, champs }));
  const wrong = read.flatMap(({ faults }) => faults);
  if (wrong.length > 0) return refused(wrong, { fichier, text });
  return { reglages: { fichier, feuilles: read.map(({ feuille }) => feuille) }, remarques: [] };
}

type Written = ReturnType<typeof reglagesSchema.parse>['feuilles'][number];

interface Fault extends Pick<Flaw, 'code' | 'range' | 'expected' | 'suggestion'> {
  readonly field: string | null;
}

function settled(
  written: Written,
  at: { readonly rank: number; readonly places: Places; readonly champs: readonly ChampLocal[] },
): { readonly feuille: ReglagesDeFeuille; readonly faults: readonly Fault[] } {
  const { rank, places, champs } = at;
  const colonnes = new Map<string, Cible>();
  const faults: Fault[] = [];
  for (const [titre, said] of Object.entries(written.colonnes)) {
    const cible = parseCible(said, titre, champs);
    const path = `feuilles.${String(rank)}.colonnes.${titre}`;
    if (cible) colonnes.set(titre, cible);
    else faults.push(unknownCible(said, placeOf(places, path) ?? [0, 0], champs));
  }
  const { feuille = null, entete = null, ...others } = written;
  return { feuille: { ...others, feuille, entete, colonnes }, faults };
}

function unknownCible(said: string, range: Range, champs: readonly ChampLocal[]): Fault {
  const known = [
    ...FIELDS.map(({ code }) => code),
    ...champs.map(({ code }) => code),
    'realisation',
    'ignorer',
  ];
  const { suggestion } = suggest(said, known);
  const expected = [
    'un champ d’une fiche (axe, pilotes, budget.prevu 2024…), « realisation », « corps Titre » ou « ignorer »',
  ];
  return { code: 'colonne-inconnue', range, expected, suggestion, field: null };
}

function refused(
  faults: readonly Fault[],
  { fichier, text }: { readonly fichier: string; readonly text: string },
): ParsedReglages {
  const remarques = faults.map(({ code, range, expected, suggestion }): Remarque => {
    const recu = text.slice(...range);
    const ligne = text.trimEnd().slice(0, range[0]).split('\n').length;
    const what =
      WORDS[code] ??
      (code.startsWith('yaml-') ? 'ce passage ne se lit pas comme du YAML' : 'valeur inattendue');
    const wanted = suggestion === null ? expected.join(' ou ') : `« ${suggestion} »`;
    return {
      code: code.startsWith('yaml-') ? code : `reglage-${code}`,
      gravite: 'erreur',
      message: [
        `${what}${code === 'champ-inconnu' ? ` « ${recu} »` : ''}`,
        ...(wanted === '' ? [] : [`attendu ${wanted}`]),
      ].join(', '),
      lieu: { fichier, feuille: null, ligne, colonne: null },
      recu: recu.length > 80 ? `${recu.slice(0, 80)}…` : recu,
    };
  });
  return { reglages: { ...SANS_REGLAGES, fichier }, remarques };
}

const WORDS: Readonly<Record<string, string>> = {
  'champ-inconnu': 'clé inconnue',
  'colonne-inconnue': 'une colonne ne peut pas devenir cela',
  'yaml-cle-en-double': 'clé écrite deux fois',
  'yaml-cle-interdite': 'clé interdite',
  'yaml-cle-invisible': 'clé qui contient un caractère invisible',
};
