import { UsageError } from '../../fiche/usage-error.ts';

export interface Token {
  readonly kind: 'mot' | 'texte' | 'signe' | 'fin';
  readonly value: string;
  readonly start: number;
}

const SPACE = /\s*/y;
const FORMS = [
  { kind: 'signe', form: /!=|<=|>=|[=<>~(),]/y },
  { kind: 'texte', form: /"[^"]*"|'[^']*'|«[^»]*»/y },
  { kind: 'mot', form: /[^\s=<>~(),!"'«»]+/y },
] as const;

/** The words of a `--ou` expression with their place, quotes taken off. */
export function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = skipSpace(source, 0);
  while (at < source.length) {
    const { kind, text } = tokenAt(source, at);
    tokens.push({ kind, value: kind === 'texte' ? text.slice(1, -1).trim() : text, start: at });
    at = skipSpace(source, at + text.length);
  }
  return [...tokens, { kind: 'fin', value: '', start: source.length }];
}

function tokenAt(source: string, at: number): { kind: Token['kind']; text: string } {
  for (const { kind, form } of FORMS) {
    form.lastIndex = at;
    const [text] = form.exec(source) ?? [];
    if (text !== undefined) return { kind, text };
  }
  throw refuseFilter(source, { at, why: 'un guillemet n’est pas fermé, ou ce signe n’a pas de sens ici' });
}

function skipSpace(source: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.exec(source);
  return SPACE.lastIndex;
}

interface Refusal {
  readonly at: number;
  readonly why: string;
  readonly hint?: string;
}

/** The expression with a caret under what is wrong: exit code 2. */
export function refuseFilter(source: string, { at, why, hint = '' }: Refusal): UsageError {
  const message = `sélection --ou : ${why}\n  ${source.replace(/\s/g, ' ')}\n  ${' '.repeat(at)}^`;
  return new UsageError(message, { hint: hint || null });
}
