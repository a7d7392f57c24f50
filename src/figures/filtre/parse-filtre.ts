import type { Dimension } from '../dimension.ts';
import { checkedField, checkedValue } from './names.ts';
import { refuseFilter, tokensOf, type Token } from './tokens.ts';

const OPERATORS = ['=', '!=', '<', '<=', '>', '>=', '~'] as const;
export type Operator = (typeof OPERATORS)[number];

/** A `--ou` expression: `champ = valeur`, `parmi (a, b)`, `vide`, `et` / `ou` / `non`, parentheses. */
export type Filtre =
  | { readonly type: 'et' | 'ou'; readonly left: Filtre; readonly right: Filtre }
  | { readonly type: 'non'; readonly inner: Filtre }
  | { readonly type: 'vide'; readonly field: Dimension }
  | { readonly type: 'parmi'; readonly field: Dimension; readonly values: readonly string[] }
  | {
      readonly type: 'compare';
      readonly field: Dimension;
      readonly operator: Operator;
      readonly value: string;
    };

/** Where the parser stands: it moves `next`, nothing else. */
interface Cursor {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly dimensions: ReadonlyMap<string, Dimension>;
  next: number;
}

/** Words; keeps the recursion far from the end of the stack. */
const LENGTH_LIMIT = 1000;

/** @throws UsageError with a caret under the unknown field, value or word. */
export function parseFiltre(source: string, dimensions: ReadonlyMap<string, Dimension>): Filtre {
  const cursor: Cursor = { source, tokens: tokensOf(source), dimensions, next: 0 };
  if (cursor.tokens.length > LENGTH_LIMIT) throw refuse(cursor, 'la sélection est trop longue');
  const filtre = disjunction(cursor);
  if (peek(cursor).kind !== 'fin') throw refuse(cursor, 'attendu « et », « ou » ou la fin');
  return filtre;
}

function disjunction(cursor: Cursor): Filtre {
  let left = conjunction(cursor);
  while (accept(cursor, 'ou')) left = { type: 'ou', left, right: conjunction(cursor) };
  return left;
}

function conjunction(cursor: Cursor): Filtre {
  let left = negation(cursor);
  while (accept(cursor, 'et')) left = { type: 'et', left, right: negation(cursor) };
  return left;
}

function negation(cursor: Cursor): Filtre {
  if (accept(cursor, 'non')) return { type: 'non', inner: negation(cursor) };
  if (!accept(cursor, '(')) return condition(cursor);
  const inner = disjunction(cursor);
  if (!accept(cursor, ')')) throw refuse(cursor, 'attendu « ) »');
  return inner;
}

function condition(cursor: Cursor): Filtre {
  const field = checkedField(take(cursor, 'attendu le nom d’un champ'), cursor.source, cursor.dimensions);
  if (accept(cursor, 'vide')) return { type: 'vide', field };
  if (accept(cursor, 'parmi')) return { type: 'parmi', field, values: list(cursor, field) };
  const sign = peek(cursor);
  const operator = OPERATORS.find((one) => one === sign.value);
  if (!operator) throw refuse(cursor, 'attendu =, !=, <, >=, ~, « parmi (…) » ou « vide »');
  cursor.next++;
  const token = take(cursor, 'attendu une valeur');
  const isExact = operator === '=' || operator === '!=';
  return {
    type: 'compare',
    field,
    operator,
    value: isExact ? checkedValue(token, field, cursor.source) : token.value,
  };
}

function list(cursor: Cursor, field: Dimension): readonly string[] {
  if (!accept(cursor, '(')) throw refuse(cursor, 'attendu « ( »');
  const values: string[] = [];
  do values.push(checkedValue(take(cursor, 'attendu une valeur'), field, cursor.source));
  while (accept(cursor, ','));
  if (!accept(cursor, ')')) throw refuse(cursor, 'attendu « , » ou « ) »');
  return values;
}

function peek(cursor: Cursor): Token {
  return cursor.tokens[cursor.next] ?? { kind: 'fin', value: '', start: cursor.source.length };
}

/** Moves past a keyword or a sign; a quoted « et » is a value. */
function accept(cursor: Cursor, word: string): boolean {
  const token = peek(cursor);
  const isThere = (token.kind === 'mot' || token.kind === 'signe') && token.value.toLowerCase() === word;
  if (isThere) cursor.next++;
  return isThere;
}

function take(cursor: Cursor, expected: string): Token {
  const token = peek(cursor);
  if (token.kind !== 'mot' && token.kind !== 'texte') throw refuse(cursor, expected);
  cursor.next++;
  return token;
}

function refuse(cursor: Cursor, why: string): Error {
  return refuseFilter(cursor.source, { at: peek(cursor).start, why });
}
