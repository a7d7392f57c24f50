import { configurationSchema, type Configuration } from './configuration.ts';
import { flaw, type Flaw, type Range } from './defect.ts';
import { FIELDS } from './fields.ts';
import { flawOfIssue, preciseIssue, type Issue, type IssueContext } from './flaw-of-issue.ts';
import { descend, isMap } from './is-map.ts';
import type { ConfigurationFile } from './plan.ts';
import type { Referentiel } from './referentiel.ts';
import { asTerms, suggest } from './suggest.ts';
import { parseYaml } from './yaml/parse-yaml.ts';
import { placeOf, type Places } from './yaml/places.ts';

export interface ParsedConfiguration {
  /** Null where anything is wrong: a report on half a configuration would lie. */
  readonly configuration: Configuration | null;
  readonly file: ConfigurationFile;
  readonly flaws: readonly Flaw[];
}

/** Keys of all levels: enough to suggest the one that was meant. */
const KEYS = asTerms([
  ...Object.keys(configurationSchema.shape),
  ...['nom', 'code', 'region', 'titre', 'court', 'national', 'libelle', 'sens', 'type', 'valeurs', 'figure', 'valeur', 'source', 'ecart', 'motif'],
]);

export const DEFAULTS: Configuration = configurationSchema.parse({});

export function parseConfiguration(path: string, text: string): ParsedConfiguration {
  const { data, places, flaws } = parseYaml(text, 0);
  const file: ConfigurationFile = { path, text, places };
  if (flaws.length > 0) return { configuration: null, file, flaws };
  if (data === null) return { configuration: DEFAULTS, file, flaws: [] };
  const parsed = configurationSchema.safeParse(data);
  if (parsed.success) return { configuration: parsed.data, file, flaws: [] };
  return { configuration: null, file, flaws: flawsOfIssues(parsed.error.issues, data, file) };
}

function flawsOfIssues(issues: readonly Issue[], data: unknown, { places, text }: ConfigurationFile): readonly Flaw[] {
  const start: Range = [0, Math.max(text.search(/\s*$/), 0)];
  if (!isMap(data)) return [flaw('entete-sans-champ', start)];
  const received: IssueContext['received'] = (path) => path.reduce(descend, data);
  const context: IssueContext = { terms: () => [], rangeOf: (path) => placeOf(places, path) ?? start, received };
  return issues
    .map((issue) => preciseIssue(issue, received))
    .flatMap((issue) => (issue.code === 'unrecognized_keys' ? unknownKeys(issue.path, issue.keys, places) : [flawOfIssue(issue, context)]));
}

function unknownKeys(path: readonly PropertyKey[], keys: readonly string[], places: Places): readonly Flaw[] {
  return keys.map((key) => {
    const field = [...path, key].map(String).join('.');
    return flaw('champ-inconnu', places.keys.get(field) ?? [0, 0], { field, expected: ['une clé de ptsm.yaml'], suggestion: suggest(key, KEYS) });
  });
}

/** What only the référentiel and the other keys can tell: codes that name nothing, or the same thing twice. */
export function flawsOfReferences({ places }: ConfigurationFile, configuration: Configuration, referentiel: Referentiel): readonly Flaw[] {
  const { axes = [], statuts, champs } = configuration;
  const national = referentiel.axes.map(({ code }) => code);
  const senses = referentiel.statuts.map(({ code }) => code);
  return [
    ...axes.flatMap(({ national: codes = [] }, index) => codes.flatMap((code) => unknownAt(`axes.${String(index)}.national`, code, national, places))),
    ...statuts.flatMap(({ code, sens = code }, index) => unknownAt(`statuts.${String(index)}.${sens === code ? 'code' : 'sens'}`, sens, senses, places)),
    ...twice('axes', axes, places),
    ...twice('champs', [...FIELDS, ...champs], places, FIELDS.length),
  ];
}

function unknownAt(path: string, value: string, known: readonly string[], places: Places): readonly Flaw[] {
  if (known.includes(value)) return [];
  const suggestion = suggest(value, asTerms(known));
  return [flaw('valeur-inconnue', placeOf(places, path) ?? [0, 0], { field: path, expected: known, suggestion })];
}

function twice(key: string, items: readonly { readonly code: string }[], places: Places, skipped = 0): readonly Flaw[] {
  return items.flatMap(({ code }, index) => {
    if (items.findIndex((other) => other.code === code) === index) return [];
    const path = `${key}.${String(index - skipped)}.code`;
    return [flaw('code-en-double', placeOf(places, path) ?? [0, 0], { field: path })];
  });
}

export interface KnownNames {
  readonly rules: readonly string[];
  readonly figures: readonly string[];
}

/** Names that only the rules and the figures know: the keys of `regles`, the figures of `chiffres-publies`. */
export function flawsOfNames({ places }: ConfigurationFile, configuration: Configuration, { rules, figures }: KnownNames): readonly Flaw[] {
  const published = configuration['chiffres-publies'].map(({ figure }, index) => [`chiffres-publies.${String(index)}.figure`, figure] as const);
  return [
    ...Object.keys(configuration.regles).flatMap((code) => unknownName(places.keys.get(`regles.${code}`), code, rules)),
    ...published.flatMap(([path, figure]) => unknownName(placeOf(places, path), figure, figures)),
  ];
}

function unknownName(range: Range | null | undefined, name: string, known: readonly string[]): readonly Flaw[] {
  if (known.includes(name)) return [];
  return [flaw('nom-inconnu', range ?? [0, 0], { suggestion: suggest(name, asTerms(known)) })];
}
