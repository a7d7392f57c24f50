import type { Issue } from './flaw-of-issue.ts';
import type { FrontMatter, FrontMatterSchema } from './front-matter.ts';
import { descend, isMap, own } from '../is-map.ts';

type PartialSchema = ReturnType<FrontMatterSchema['partial']>;

/** Times that a cut can uncover another fault below it (a list whose last item went). */
const ROUNDS = 3;

/** The same data without what is at fault: the smallest part that the issues name. One wrong value never loses a fiche. */
export function salvage(
  data: Record<string, unknown>,
  issues: readonly Issue[],
  schema: PartialSchema,
): FrontMatter {
  const rest = own(structuredClone(data));
  let faults = issues;
  for (let round = 0; round < ROUNDS; round++) {
    for (const path of inner(faults.flatMap((issue) => pathsOf(issue, rest)))) remove(rest, path);
    const parsed = schema.safeParse(rest);
    if (parsed.success) return parsed.data;
    faults = parsed.error.issues;
  }
  return {};
}

type Path = readonly PropertyKey[];

/** An item that lacks what it needs goes whole; anything else goes alone. */
function pathsOf(issue: Issue, data: unknown): readonly Path[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key]);
  const isMissing = issue.path.reduce(descend, data) === undefined;
  return [isMissing && issue.path.length > 1 ? issue.path.slice(0, -1) : issue.path];
}

/** Last items of a list first, so that the positions of the others hold; each path once. */
function inner(paths: readonly Path[]): readonly Path[] {
  const once = [...new Map(paths.map((path) => [path.join('.'), path])).values()];
  return once.sort((a, b) => positionOf(b) - positionOf(a));
}

function positionOf(path: Path): number {
  const key = path.at(-1);
  return typeof key === 'number' ? key : -1;
}

function remove(data: unknown, path: Path): void {
  const [key] = path.slice(-1);
  const parent = path.slice(0, -1).reduce(descend, data);
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (isMap(parent) && key !== undefined) Reflect.deleteProperty(parent, key);
}
