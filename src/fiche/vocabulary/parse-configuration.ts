import { configurationSchema, type Configuration } from './configuration.ts';
import { DOCUMENT_KEYS } from './documents.ts';
import { flaw, type Flaw, type Range } from '../defect.ts';
import { flawOfIssue, preciseIssues, type Issue, type IssueContext } from '../schema/flaw-of-issue.ts';
import { descend, isMap } from '../is-map.ts';
import type { ConfigurationFile } from '../plan.ts';
import { suggest } from '../words/suggest.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { placeOf, type Places } from '../yaml/places.ts';

export interface ParsedConfiguration {
  /** Null where anything is wrong: a report on half a configuration would lie. */
  readonly configuration: Configuration | null;
  readonly file: ConfigurationFile;
  readonly flaws: readonly Flaw[];
}

/** Keys of all levels: enough to suggest the one that was meant. */
const KEYS = [
  ...Object.keys(configurationSchema.shape),
  ...DOCUMENT_KEYS,
  ...[
    'nom',
    'code',
    'region',
    'titre',
    'court',
    'national',
    'libelle',
    'sens',
    'type',
    'valeurs',
    'figure',
    'valeur',
    'source',
    'ecart',
    'motif',
    'gravite',
    'depuis',
    'adresse',
    'genre',
  ],
];

/** The description of each key, to finish « attendu … ». */
const FORMS = new Map(
  Object.entries(configurationSchema.shape).flatMap(([key, schema]) => {
    const description = schema.meta()?.description;
    return description === undefined ? [] : [[key, description] as const];
  }),
);

export const DEFAULTS: Configuration = configurationSchema.parse({});

export function parseConfiguration(path: string, text: string): ParsedConfiguration {
  const { data, places, flaws } = parseYaml(text, 0);
  const file: ConfigurationFile = { path, text, places };
  if (flaws.length > 0) return { configuration: null, file, flaws };
  if (data === null) return { configuration: DEFAULTS, file, flaws: [] };
  const parsed = configurationSchema.safeParse(data);
  if (parsed.success) return { configuration: parsed.data, file, flaws: [] };
  const found = flawsOfIssues(parsed.error.issues, data, file);
  return { configuration: null, file, flaws: found.toSorted((a, b) => a.range[0] - b.range[0]) };
}

function flawsOfIssues(
  issues: readonly Issue[],
  data: unknown,
  { places, text }: ConfigurationFile,
): readonly Flaw[] {
  const start: Range = [0, text.trimEnd().length];
  if (!isMap(data)) return [flaw('entete-sans-champ', start)];
  const received: IssueContext['received'] = (path) => path.reduce(descend, data);
  const context: IssueContext = {
    terms: () => [],
    formOf: ([key = '']) => FORMS.get(key) ?? null,
    rangeOf: (path) => placeOf(places, path) ?? start,
    received,
  };
  return issues
    .slice(0, WORDED)
    .flatMap((issue) => preciseIssues(issue, received))
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? unknownKeys(issue.path, issue.keys, places)
        : [flawOfIssue(issue, context)],
    );
}

/** Each costs a search for what was meant; the file is refused as soon as there is one. */
const WORDED = 100;

function unknownKeys(path: readonly PropertyKey[], keys: readonly string[], places: Places): readonly Flaw[] {
  return keys.slice(0, WORDED).map((key) => {
    const field = [...path, key].map(String).join('.');
    return flaw('champ-inconnu', places.keys.get(field) ?? [0, 0], {
      field,
      expected: ['une clé de ptsm.yaml'],
      ...suggest(key, KEYS),
    });
  });
}
