import type * as z from 'zod';
import { flaw, type Flaw, type Range } from '../defect.ts';
import { isMap } from '../is-map.ts';
import {
  badFormat,
  outOfList,
  tooBig,
  tooSmall,
  wrongType,
  type Fault,
  type Received,
} from './value-faults.ts';

export type Issue = z.core.$ZodIssue;

export interface IssueContext extends Pick<Received, 'terms'> {
  /** What a value should be, to finish « attendu … ». */
  readonly formOf: (path: readonly string[]) => string | null;
  readonly rangeOf: (path: string) => Range;
  readonly received: (path: readonly PropertyKey[]) => unknown;
}

/** Missing keys that have a rule of their own. */
const MISSING: ReadonlyMap<string, string> = new Map([
  ['id', 'id-manquant'],
  ['title', 'titre-manquant'],
  ['axe', 'axe-manquant'],
  ['priority', 'priorite-manquante'],
  ['status', 'status-manquant'],
]);

/** One precise zod issue as one flaw in our words. Zod's own English messages are never shown. */
export function flawOfIssue(issue: Issue, { rangeOf, received, terms, formOf }: IssueContext): Flaw {
  const path = issue.path.map(String);
  const field = path.join('.');
  const form = shapeWithin(issue) ?? formOf(path);
  const expected = form === null ? [] : [form];
  const value = received(issue.path);
  if (value === undefined) return flaw(missingCode(path), rangeOf(field), { field, expected });
  const key = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
  const { code, ...facts } = faultOf(issue, {
    key,
    value,
    word: wordOf(value),
    isItem: key !== path.at(-1),
    terms,
  });
  return flaw(code, rangeOf(field), { field, expected, ...facts });
}

/** What a value inside a list or a map must be; a field of its own has a form of its own. */
const SHAPES: Readonly<Record<string, string>> = {
  number: 'un nombre, sans espace, unité ni guillemets',
  string: 'un texte',
  array: 'une liste',
};

function shapeWithin(issue: Issue): string | null {
  return issue.path.length > 1 && issue.code === 'invalid_type' ? (SHAPES[issue.expected] ?? null) : null;
}

/**
 * The issues behind an issue: of a union's branches, the one that accepts the received type and refuses
 * what is in it, followed down to each value at fault.
 */
export function preciseIssues(issue: Issue, received: IssueContext['received']): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors.map((branch) =>
    branch.map((inner): Issue => ({ ...inner, path: [...issue.path, ...inner.path] })),
  );
  const heads = branches.flatMap((branch) => branch.slice(0, 1));
  const meant = meantBranch(heads, issue.path.length, received(issue.path));
  const behind = branches.find(([head]) => head !== undefined && head === meant) ?? [];
  return behind.length === 0 ? [issue] : behind.flatMap((inner) => preciseIssues(inner, received));
}

/** For a list or a map, what is wrong inside it; for a word, the branch that refuses the word rather than its type. */
function meantBranch(branches: readonly Issue[], depth: number, value: unknown): Issue | undefined {
  const inside = branches.findLast(({ path }) => path.length > depth);
  if (Array.isArray(value)) return inside;
  const refused = branches.find(({ code }) => code !== 'invalid_type');
  return isMap(value)
    ? (inside ?? branches.find(({ code }) => code === 'unrecognized_keys') ?? refused)
    : refused;
}

function missingCode(path: readonly string[]): string {
  return (path.length === 1 ? MISSING.get(path[0] ?? '') : undefined) ?? 'champ-manquant';
}

function faultOf(issue: Issue, received: Received): Fault {
  switch (issue.code) {
    case 'invalid_value':
      return outOfList(issue.values.map(String), received);
    case 'too_big':
      return tooBig(String(issue.maximum), received);
    case 'too_small':
      return tooSmall(received);
    case 'invalid_format':
      return badFormat(received);
    case 'custom':
      return { code: String(issue.params?.['code'] ?? 'type-inattendu') };
    case 'invalid_type':
      return wrongType(issue.expected, received);
    default:
      return wrongType('', received);
  }
}

function wordOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
