import { Composer, Parser, type CST, type Document, type YAMLError } from 'yaml';
import { flaw, type Flaw, type Range } from '../defect.ts';
import { tooDeepAt } from './depth.ts';
import { flawsOfSyntax } from './syntax.ts';
import { toData } from './to-data.ts';
import type { Places } from './places.ts';
import type { YamlReading } from './yaml-reading.ts';

/** Far above any real front matter, far below what exhausts the stack. */
const DEPTH_LIMIT = 20;

const NOTHING: Places = { values: new Map(), keys: new Map() };

/** Reads one YAML 1.2 document. `base` is where `source` starts in its file: all places are absolute. */
export function parseYaml(source: string, base: number): YamlReading {
  const tokens = tokensOf(source);
  if (!tokens) return { data: null, places: NOTHING, flaws: [flaw('yaml-trop-profond', [base, base + 1])] };
  const refused = flawsOfTokens(tokens, source, base);
  if (refused.length > 0) return { data: null, places: NOTHING, flaws: refused };
  const [document] = [...new Composer({ uniqueKeys: false, merge: false }).compose(tokens)];
  if (!document) return { data: null, places: NOTHING, flaws: [] };
  const syntax = flawsOfSyntax(problemsOf(document), source, base);
  if (syntax.length > 0) return { data: null, places: NOTHING, flaws: syntax };
  return toData(document.contents, base);
}

/** Null where the parser itself runs out of stack: it recurses on thousands of keys that open each other. */
function tokensOf(source: string): readonly CST.Token[] | null {
  try {
    return [...new Parser().parse(source)];
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function flawsOfTokens(tokens: readonly CST.Token[], source: string, base: number): readonly Flaw[] {
  const deep = tooDeepAt(tokens, DEPTH_LIMIT);
  if (deep !== null) return [flaw('yaml-trop-profond', [base + deep, base + deep + 1])];
  const directive = tokens.find((token) => token.type === 'directive');
  if (directive) return [flaw('yaml-directive', spanOf(directive, source, base))];
  const end = tokens.find((token) => token.type === 'doc-end');
  if (end) return [flaw('yaml-plusieurs-documents', spanOf(end, source, base))];
  return [];
}

function problemsOf(document: Document.Parsed): readonly YAMLError[] {
  return [...document.errors, ...document.warnings];
}

function spanOf(token: { offset: number; source: string }, source: string, base: number): Range {
  const length = token.source.trimEnd().length;
  return [base + token.offset, base + Math.min(token.offset + length, source.length)];
}
