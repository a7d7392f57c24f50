import { perFiche } from '../fiche/body/per-fiche.ts';
import { fieldValue } from '../fiche/field-value.ts';
import { fieldNamed, FIELDS } from '../fiche/schema/fields.ts';
import type { Fiche } from '../fiche/plan.ts';
import { sensOf } from '../fiche/vocabulary/status.ts';
import { recognise } from '../fiche/words/suggest.ts';
import { listed, type Known } from '../fiche/words/unknown-name.ts';
import { TRANSVERSAL, type Vocabulary } from '../fiche/vocabulary/vocabulary.ts';

export interface Value {
  readonly id: string;
  readonly label: string;
  readonly synonymes?: readonly string[];
}

/** A way to sort fiches: a field of theirs, or something derived from one. */
export interface Dimension {
  readonly id: string;
  readonly label: string;
  /** None where the fiche does not say. */
  readonly valuesOf: (fiche: Fiche) => readonly string[];
  /** Every declared value, in its order; each has a row, even at zero. */
  readonly declared: readonly Value[];
  /** No other value can stand in a fiche: an unknown one in a filter is a mistake. */
  readonly closed: boolean;
  /** A fiche can count several times. */
  readonly multiple: boolean;
}

/** Every name that `--par` and `--ou` accept, with the other words people use for it. */
export function knownDimensions(dimensions: ReadonlyMap<string, Dimension>): Known {
  const codes = [...dimensions.keys()];
  const names = codes.map((code) => ({ code, synonymes: fieldNamed(code)?.synonymes ?? [] }));
  return { ...listed('champs', codes), names };
}

type Facts = Pick<Dimension, 'valuesOf'> & Partial<Dimension>;

/** Every dimension of a territory's fiches, by the name that `--par` and `--ou` use. */
export function dimensionsOf(vocabulary: Vocabulary): ReadonlyMap<string, Dimension> {
  const derived = derivedDimensions(vocabulary);
  const closed = closedDimensions(vocabulary);
  const known = FIELDS.map((field) =>
    dimension(field.code, field.libelle, closed[field.code] ?? fieldFacts(field.code)),
  );
  const local = vocabulary.champs.map(({ code, libelle, type }) =>
    dimension(code, libelle, { ...fieldFacts(code), multiple: type === 'liste' }),
  );
  return new Map([...known, ...derived, ...local].map((one) => [one.id, one]));
}

function dimension(id: string, label: string, facts: Facts): Dimension {
  return { id, label, declared: [], closed: false, multiple: false, ...facts };
}

/** Their order says nothing, and saying a thing twice says it once. */
export const LISTS: readonly string[] = [
  'axe',
  'priority',
  'year',
  'pilotes',
  'partenaires',
  'publics',
  'thematiques',
  'secteurs',
  'territoires',
  'tags',
  'remplace',
  'liens',
];

/** A field as it is written; objects have no value to sort by, so only their presence counts. */
function fieldFacts(key: string): Facts {
  return {
    valuesOf: (fiche) => textsOfField(fiche, key),
    multiple: LISTS.includes(key),
  };
}

/** What was asked of each fiche: every table, and every step of an evolution, asks it again. */
const ASKED = perFiche(() => new Map<string, readonly string[]>());

function textsOfField(fiche: Fiche, key: string): readonly string[] {
  const asked = ASKED(fiche);
  const texts = asked.get(key) ?? textsOf(fieldValue(fiche, key));
  asked.set(key, texts);
  return texts;
}

function textsOf(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return [...new Set(value.flatMap(textsOf))];
  return [JSON.stringify(value)];
}

interface Worded {
  readonly code: string;
  readonly libelle: string;
  readonly synonymes?: readonly string[];
}

/** Fields whose values are declared: their rows stand even at zero. */
function closedDimensions(vocabulary: Vocabulary): Readonly<Record<string, Facts>> {
  const terms = (key: string, list: readonly Worded[]): Facts => ({
    ...fieldFacts(key),
    declared: list.map(({ code, libelle, synonymes = [] }) => ({ id: code, label: libelle, synonymes })),
    closed: true,
  });
  return {
    axe: terms('axe', axesOf(vocabulary)),
    priority: terms(
      'priority',
      vocabulary.priorites.map(({ numero, court }) => ({
        code: String(numero),
        libelle: `${String(numero)}. ${court}`,
      })),
    ),
    status: terms('status', vocabulary.statuts),
    niveau: terms('niveau', vocabulary.niveaux),
    publics: terms('publics', vocabulary.publics),
    secteurs: terms('secteurs', vocabulary.secteurs),
    thematiques: thematiques(vocabulary),
    diffusion: terms('diffusion', [
      { code: 'publique', libelle: 'Publique' },
      { code: 'interne', libelle: 'Interne' },
    ]),
  };
}

function axesOf({ axes, transversal }: Vocabulary) {
  return transversal ? [...axes, { code: TRANSVERSAL, libelle: 'Transversal' }] : axes;
}

/** Free text, but a known theme is counted under its code however it is spelt. */
function thematiques(vocabulary: Vocabulary): Facts {
  const known = new Map(vocabulary.thematiques.map(({ code, libelle }) => [code, libelle]));
  const codes = new Map<string, string>();
  const codeOf = (text: string) => {
    const code = codes.get(text) ?? recognise(text, vocabulary.thematiques) ?? text;
    codes.set(text, code);
    return code;
  };
  return {
    valuesOf: ({ champs }) => [...new Set((champs.thematiques ?? []).map(codeOf))],
    declared: [...known].map(([id, label]) => ({ id, label })),
    multiple: true,
  };
}

function derivedDimensions(vocabulary: Vocabulary): readonly Dimension[] {
  const { axes, axesNationaux, statuts } = vocabulary;
  const national = new Map(axes.map((axe) => [axe.code, axe.national]));
  const isOwn = statuts.filter(({ code, sens }) => code === sens);
  return [
    dimension('axe-national', 'Axe national', {
      valuesOf: ({ champs }) => [...new Set((champs.axe ?? []).flatMap((code) => national.get(code) ?? []))],
      declared: axesNationaux.map(({ code, libelle }) => ({
        id: code,
        label: libelle.replace(/^Axe/, 'Axe national'),
      })),
      closed: true,
      multiple: true,
    }),
    dimension('sens', 'Sens du statut', {
      valuesOf: (fiche) => textsOf(sensOf(fiche, vocabulary)),
      declared: isOwn.map(({ code, libelle }) => ({ id: code, label: libelle })),
      closed: true,
    }),
    dimension('lancement', 'Année de lancement', { valuesOf: ({ champs }) => textsOf(champs.year?.[0]) }),
    dimension('financeurs', 'Financeurs', {
      valuesOf: ({ champs }) => [...new Set((champs.financements ?? []).map(({ financeur }) => financeur))],
      multiple: true,
    }),
    dimension('fichier', 'Fichier', { valuesOf: ({ file }) => [file] }),
  ];
}
