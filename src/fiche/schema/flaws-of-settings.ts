import { flaw, type Flaw, type Range } from '../defect.ts';
import { descend } from '../is-map.ts';
import { suggest } from '../words/suggest.ts';
import { placeOf, type Places } from '../yaml/places.ts';
import { flawOfIssue, preciseIssues, type Issue, type IssueContext } from './flaw-of-issue.ts';

/** The keys that a map of settings may have, each with what its value must be (« attendu … »). */
type Keys = Readonly<
  Record<string, { readonly meta: () => { description?: string | undefined } | undefined }>
>;

export interface Settings {
  readonly data: unknown;
  readonly places: Places;
  /** Where a fault without a place of its own is reported. */
  readonly whole: Range;
  readonly keys: Keys;
}

/** What zod refuses of a small settings file, as flaws at their places. */
export function flawsOfSettings(issues: readonly Issue[], settings: Settings): readonly Flaw[] {
  const { data, places, whole, keys } = settings;
  const received: IssueContext['received'] = (path) => path.reduce(descend, data);
  const context: IssueContext = {
    terms: () => [],
    formOf: (path) => keys[path.findLast((part) => !/^\d+$/.test(part)) ?? '']?.meta()?.description ?? null,
    rangeOf: (path) => placeOf(places, path) ?? whole,
    received,
  };
  return issues
    .slice(0, WORDED)
    .flatMap((issue) => preciseIssues(issue, received))
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? unknownKeys(issue.path, issue.keys, settings)
        : [flawOfIssue(issue, context)],
    );
}

/** Each costs a search for what was meant: a file made to be long makes no longer a report. */
const WORDED = 100;

function unknownKeys(
  path: readonly PropertyKey[],
  unknown: readonly string[],
  { places, keys }: Settings,
): readonly Flaw[] {
  const known = Object.keys(keys);
  return unknown.slice(0, WORDED).map((key) => {
    const field = [...path, key].map(String).join('.');
    const facts = { field, expected: [known.join(', ')], ...suggest(key, known) };
    return flaw('champ-inconnu', places.keys.get(field) ?? [0, 0], facts);
  });
}
