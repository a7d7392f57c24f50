import { Liquid, type LiquidError } from 'liquidjs';
import { frenchDate } from '../../fiche/words/french-date.ts';
import { plural } from '../../fiche/words/plural.ts';
import { UsageError } from '../../fiche/usage-error.ts';
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
    throw refusal(name, error);
  }
}

const REASONS: readonly (readonly [pattern: RegExp, french: (match: string) => string])[] = [
  [/undefined variable: ([\w.-]+)/, (word) => `la valeur « ${word} » n’existe pas`],
  [/undefined filter: ([\w.-]+)/, (word) => `le filtre « ${word} » n’existe pas`],
  [/tag "?([\w-]+)"? (?:not found|is not)/, (word) => `la balise « ${word} » n’existe pas`],
  [/tag .*not closed|output .*not closed/, () => 'une accolade n’est pas fermée'],
  [/limit exceeded/, () => 'le modèle est trop long à calculer'],
  [/ENOENT|Failed to lookup/, () => 'un modèle ne peut pas en inclure un autre'],
];

function refusal(name: string, error: unknown): UsageError {
  const message = error instanceof Error ? error.message : '';
  const line = (error as Partial<LiquidError>).token?.getPosition()[0];
  const [why] = REASONS.flatMap(([pattern, french]) => {
    const match = pattern.exec(message);
    return match ? [french(match[1] ?? '')] : [];
  });
  const where = line === undefined ? name : `${name}, ligne ${String(line)}`;
  return new UsageError(`le modèle ${where} : ${why ?? 'erreur de syntaxe'}`, {
    hint: 'comparez avec le modèle livré avec ptsm',
  });
}
