import { Liquid, type LiquidError } from 'liquidjs';
import { frenchDate } from '../../fiche/words/french-date.ts';
import { plural } from '../../fiche/words/plural.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import { nearName } from '../../fiche/words/unknown-name.ts';
import { frenchNumber, percent } from '../typography.ts';
import { escapeMarkdown } from './escape-markdown.ts';

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
export function fillTemplate(name: string, source: string, model: object): string {
  const engine = new Liquid({
    ...LIMITS,
    ownPropertyOnly: true,
    strictVariables: true,
    strictFilters: true,
    templates: {},
    outputEscape: escapeMarkdown,
  });
  for (const [filter, apply] of Object.entries(FILTERS))
    engine.registerFilter(filter, apply as (...values: unknown[]) => string);
  try {
    return String(engine.parseAndRenderSync(source, model));
  } catch (error) {
    throw refusal(name, error, model);
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

const OTHERWISE = 'ce qu’un modèle peut dire : ptsm modeles';

function refusal(name: string, error: unknown, model: object): UsageError {
  const message = error instanceof Error ? error.message : '';
  const line = (error as Partial<LiquidError>).token?.getPosition()[0];
  const where = line === undefined ? name : `${name}, ligne ${String(line)}`;
  const reason = REASONS.find(({ pattern }) => pattern.test(message));
  const word = reason?.pattern.exec(message)?.[1] ?? '';
  return new UsageError(`le modèle ${where} : ${reason?.french(word) ?? 'erreur de syntaxe'}`, {
    hint: nearName(word, { names: reason?.names?.(model) ?? [], otherwise: OTHERWISE }),
  });
}

/** Every value of a model by its dotted path, and what holds it; a list is one value. */
function pathsOf(model: object): readonly string[] {
  return Object.entries(model).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? [key, ...pathsOf(value).map((path) => `${key}.${path}`)]
      : [key],
  );
}
