import { Liquid, type LiquidError } from 'liquidjs';
import { frenchDate } from '../../fiche/words/french-date.ts';
import { plural } from '../../fiche/words/plural.ts';
import type { Range } from '../../fiche/defect.ts';
import type { UsageError } from '../../fiche/usage-error.ts';
import { frenchNumber, percent } from '../typography.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { OTHERWISE, rangeOf, templateError, type Template } from './template-error.ts';

/** Templates come from anyone who can open a pull request: no file, no prototype, bounded time and memory. */
const LIMITS = { parseLimit: 200_000, renderLimit: 2_000, memoryLimit: 20_000_000 };

const FILTERS: Readonly<Record<string, (value: never, ...words: never[]) => string>> = {
  // Liquid's own `raw` would let a value act as Markdown: here it changes nothing.
  raw: (value: string) => value,
  pourcent: (rate: number | null) => (rate === null ? 'taux inconnu' : percent(rate)),
  nombre: (value: number | null) => (value === null ? 'inconnu' : frenchNumber(value)),
  date: (iso: string | null) => (iso === null ? 'date inconnue' : frenchDate(iso)),
  pluriel: (count: number | null, one: string, many?: string) =>
    count === null ? `nombre inconnu de ${many ?? one}` : plural(count, one, many),
};

/** Values and loops of a template (Liquid) filled in: the result is Markdown. @throws UsageError with the line at fault. */
export function fillTemplate(template: Template, model: object): string {
  const engine = new Liquid({
    ...LIMITS,
    ownPropertyOnly: true,
    strictVariables: true,
    strictFilters: true,
    templates: {},
    // Or else that of the machine, which takes Intl 40 ms to tell.
    locale: 'en-US',
    outputEscape: escapeMarkdown,
  });
  for (const [filter, apply] of Object.entries(FILTERS))
    engine.registerFilter(filter, apply as (...values: unknown[]) => string);
  try {
    return String(engine.parseAndRenderSync(template.source, model));
  } catch (error) {
    throw refusal(template, error, model);
  }
}

interface Reason {
  readonly pattern: RegExp;
  readonly french: (word: string) => string;
  /** What the word could have been. */
  readonly names?: (model: object) => readonly string[];
}

const REASONS: readonly Reason[] = [
  {
    pattern: /undefined variable: ([\w.-]+)/,
    french: (word) => `la valeur « ${word} » n’existe pas`,
    names: pathsOf,
  },
  {
    pattern: /undefined filter: ([\w.-]+)/,
    french: (word) => `le filtre « ${word} » n’existe pas`,
    names: () => Object.keys(FILTERS),
  },
  {
    pattern: /tag "?([\w-]+)"? (?:not found|is not)/,
    french: (word) => `la balise « ${word} » n’existe pas`,
  },
  { pattern: /tag .*not closed|output .*not closed/, french: () => 'une accolade n’est pas fermée' },
  { pattern: /limit exceeded/, french: () => 'le modèle est trop long à calculer' },
  { pattern: /ENOENT|Failed to lookup/, french: () => 'un modèle ne peut pas en inclure un autre' },
];

function refusal(template: Template, error: unknown, model: object): UsageError {
  const message = error instanceof Error ? error.message : '';
  const reason = REASONS.find(({ pattern }) => pattern.test(message));
  const word = reason?.pattern.exec(message)?.[1] ?? '';
  const names = reason?.names?.(model) ?? [];
  return templateError(template, {
    message: reason?.french(word) ?? 'erreur de syntaxe',
    range: placeOf(word, template.source, error),
    known: { names, otherwise: OTHERWISE },
  });
}

/** The word at fault, or else the tag that it stands in, as Liquid says it. */
function placeOf(word: string, source: string, error: unknown): Range | null {
  const { token } = error as Partial<LiquidError>;
  return token ? rangeOf(word, source, [token.begin, token.end]) : null;
}

/** Every value of a model by its dotted path, and what holds it; a list is one value. */
function pathsOf(model: object): readonly string[] {
  return Object.entries(model).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? [key, ...pathsOf(value).map((path) => `${key}.${path}`)]
      : [key],
  );
}
