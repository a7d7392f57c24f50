import type { ErrorCode, YAMLError } from 'yaml';
import { flaw, type Flaw, type Range } from '../defect.ts';
import { trapOn } from './traps.ts';

/** What each error of the YAML library means to someone who is not a developer. */
const FRENCH: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_COLLECTION_TYPE: 'ce bloc ne correspond pas à l’étiquette qui le précède',
  BAD_DQ_ESCAPE: 'une barre oblique inversée \\ n’est pas suivie d’un code connu',
  BAD_INDENT: 'le décalage en début de ligne ne correspond pas à celui des lignes voisines',
  BAD_SCALAR_START: 'ce caractère ne peut pas commencer une valeur sans guillemets',
  BLOCK_AS_IMPLICIT_KEY: 'un « : » se trouve dans une valeur sans guillemets',
  BLOCK_IN_FLOW: 'une liste à tirets ne peut pas se trouver entre crochets',
  KEY_OVER_1024_CHARS: 'le nom du champ est démesurément long',
  MISSING_CHAR: 'il manque un caractère : un guillemet, un crochet, une virgule ou un « : »',
  MULTILINE_IMPLICIT_KEY: 'une ligne n’a pas la forme « champ: valeur »',
  NON_STRING_KEY: 'le nom du champ doit être un texte',
  UNEXPECTED_TOKEN: 'du texte se trouve là où la valeur devait être terminée',
};

const CODES: Readonly<Partial<Record<ErrorCode, string>>> = {
  TAB_AS_INDENT: 'yaml-tabulation',
  TAG_RESOLVE_FAILED: 'yaml-etiquette',
  MULTIPLE_TAGS: 'yaml-etiquette',
  BAD_ALIAS: 'yaml-alias',
  ALIAS_PROPS: 'yaml-alias',
  MULTIPLE_ANCHORS: 'yaml-alias',
  BAD_PROP_ORDER: 'yaml-alias',
  MULTIPLE_DOCS: 'yaml-plusieurs-documents',
  BAD_DIRECTIVE: 'yaml-directive',
  RESOURCE_EXHAUSTION: 'yaml-trop-profond',
};

/** A quote opened on a line and not closed on it: the library only notices at the end of the block. */
const OPEN_QUOTE = /^([ \t]*(?:- )?[\w-]+:[ \t]+)("(?:[^"\\\n]|\\.)*|'[^'\n]*)$/m;

/** Errors of one header whose lines are looked at: a line is sought from the start for each. */
const SOUGHT = 500;

/**
 * One flaw for the first error (the next ones are mostly its echo), and one for each other line
 * that falls into a known trap: those are independent, and mended one by one.
 */
export function flawsOfSyntax(errors: readonly YAMLError[], source: string, base: number): readonly Flaw[] {
  const seen = new Set<number>();
  const found = errors.slice(0, SOUGHT).flatMap((error) => {
    const start = startOfLine(source, error.pos[0]);
    if (seen.has(start)) return [];
    seen.add(start);
    return [{ trap: trapOn(source, start, base), error }];
  });
  return found
    .filter(({ trap }, index) => trap !== null || index === 0)
    .map(({ trap, error }) => trap ?? flawOf(error, source, base));
}

function flawOf(error: YAMLError, source: string, base: number): Flaw {
  const quote = error.code === 'MISSING_CHAR' ? OPEN_QUOTE.exec(source) : null;
  if (quote) return flaw('yaml-guillemet-ouvert', openQuoteRange(quote, base));
  const code = CODES[error.code];
  const range = clamp(error.pos, source, base);
  if (code) return flaw(code, range);
  return flaw('yaml-syntaxe', range, {
    detail: FRENCH[error.code] ?? 'la ligne n’a pas la forme « champ: valeur »',
  });
}

function openQuoteRange(match: RegExpExecArray, base: number): Range {
  const [, before = '', value = ''] = match;
  const start = base + match.index + before.length;
  return [start, start + value.trimEnd().length];
}

function clamp([from, to]: readonly [number, number], source: string, base: number): Range {
  const start = Math.min(from, source.length);
  const lineEnd = source.indexOf('\n', start);
  const end = Math.max(start, Math.min(to, lineEnd === -1 ? source.length : lineEnd));
  return [base + start, base + end];
}

function startOfLine(source: string, offset: number): number {
  return offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
}
