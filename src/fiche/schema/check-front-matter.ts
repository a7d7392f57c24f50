import { flaw, type Flaw, type Range } from '../defect.ts';
import { withDecimals } from './decimals.ts';
import { fieldNamed, FIELDS } from './fields.ts';
import { flawOfIssue, preciseIssues, type Issue, type IssueContext } from './flaw-of-issue.ts';
import { descend, own } from '../is-map.ts';
import { REQUIRED, type FrontMatter, type FrontMatterSchema } from './front-matter.ts';
import { salvage } from './salvage.ts';
import { suggest } from '../words/suggest.ts';
import { termsFor, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { placeOf, type Places } from '../yaml/places.ts';

export interface CheckInput {
  readonly data: Record<string, unknown>;
  readonly places: Places;
  readonly vocabulary: Vocabulary;
  readonly schema: FrontMatterSchema;
  /** Where a finding about something missing points: the closing fence. */
  readonly closing: Range;
}

export interface CheckedFrontMatter {
  readonly champs: FrontMatter;
  /** Known keys that an unknown one most likely stands for. */
  readonly misspelt: readonly string[];
  readonly flaws: readonly Flaw[];
}

/** Issues put in words: a file with more is not a fiche, and each costs a search for what was meant. */
const WORDED = 100;

/** What can be trusted of a header, and what is wrong with the rest: a value at fault is left out, the others stay. */
export function checkFrontMatter(input: CheckInput): CheckedFrontMatter {
  const { data: typed, flaws: empty } = withoutEmpty(input);
  const first = input.schema.safeParse(typed);
  if (first.success) return { champs: first.data, misspelt: [], flaws: empty };
  const data = withDecimals(typed, precise(first.error.issues, typed), input.places) ?? typed;
  const parsed = data === typed ? first : input.schema.safeParse(data);
  if (parsed.success) return { champs: parsed.data, misspelt: [], flaws: empty };
  const received: IssueContext['received'] = (path) => path.reduce(descend, data);
  const issues = precise(parsed.error.issues, data);
  const flaws = issues.slice(0, WORDED).flatMap((issue) => flawsOf(issue, received, input));
  const misspelt = flaws.flatMap(({ code, suggestion }) =>
    code === 'champ-inconnu' ? (suggestion ?? []) : [],
  );
  return {
    champs: salvage(data, issues, input.schema.partial()),
    misspelt,
    flaws: fuse([...empty, ...flaws], misspelt),
  };
}

function precise(issues: readonly Issue[], data: Record<string, unknown>): readonly Issue[] {
  return issues.flatMap((issue) => preciseIssues(issue, (path) => path.reduce(descend, data)));
}

function flawsOf(
  issue: Issue,
  received: IssueContext['received'],
  { places, closing, vocabulary }: CheckInput,
): readonly Flaw[] {
  const rangeOf = (path: string) => placeOf(places, path) ?? closing;
  if (issue.code !== 'unrecognized_keys')
    return [
      flawOfIssue(issue, {
        terms: (key) => termsFor(key, vocabulary),
        formOf: ([key = '']) => fieldNamed(key)?.forme ?? null,
        rangeOf,
        received,
      }),
    ];
  const terms = issue.path.length > 0 ? [] : [...FIELDS, ...vocabulary.champs.map(({ code }) => code)];
  return issue.keys.map((key) => {
    const path = [...issue.path, key];
    const { suggestion: near } = suggest(key, terms);
    const suggestion = near !== null && received([near]) === undefined ? near : null;
    const field = path.map(String).join('.');
    return flaw('champ-inconnu', places.keys.get(field) ?? closing, {
      field,
      suggestion,
      certain: suggestion !== null,
    });
  });
}

/** `status:` with nothing after it is a missing status; an optional field left empty is only said. */
function withoutEmpty({ data, places, closing }: CheckInput): {
  data: Record<string, unknown>;
  flaws: readonly Flaw[];
} {
  const empty = Object.keys(data).filter((key) => isEmpty(data[key]));
  if (empty.length === 0) return { data: own(data), flaws: [] };
  const kept = Object.fromEntries(Object.entries(data).filter(([key]) => !empty.includes(key)));
  const optional = empty.filter((key) => !(REQUIRED as readonly string[]).includes(key));
  const flaws = optional
    .filter((key) => FIELDS.some(({ code }) => code === key))
    .map((key) => flaw('champ-vide', places.keys.get(key) ?? closing, { field: key }));
  return { data: own(kept), flaws };
}

/** A mistyped required key is one finding, not two: « priorite inconnu, vouliez-vous priority ? ». */
function fuse(flaws: readonly Flaw[], misspelt: readonly string[]): readonly Flaw[] {
  const isEcho = ({ code, field }: Flaw) => /-manquante?$/.test(code) && misspelt.includes(field ?? '');
  return flaws.filter((found) => !isEcho(found));
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
