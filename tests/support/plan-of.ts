import { parseConfiguration } from '../../src/fiche/vocabulary/parse-configuration.ts';
import { parsePlan } from '../../src/fiche/parse-plan.ts';
import type { Plan } from '../../src/fiche/plan.ts';
import { buildVocabulary } from '../../src/fiche/vocabulary/vocabulary.ts';
import { ficheText, type Header } from './fiche-text.ts';
import { referentiel } from './referentiel.ts';

/** The plan that fiches with these headers, and bodies, make, under what `ptsm.yaml` would say. */
export function planOf(
  headers: readonly Header[],
  configuration: Readonly<Record<string, unknown>> = {},
  bodies: readonly string[] = [],
): Plan {
  // JSON is YAML.
  const parsed = parseConfiguration('ptsm.yaml', JSON.stringify(configuration));
  if (!parsed.configuration) throw new Error('the configuration of the test is refused');
  const entries = headers.map((header, index) => ({
    path: `fiches/${String(index).padStart(4, '0')}.md`,
    bytes: new TextEncoder().encode(ficheText({ id: index + 1, ...header }, bodies[index])),
  }));
  return parsePlan(entries, {
    configuration: parsed.configuration,
    configurationFile: parsed.file,
    vocabulary: buildVocabulary(referentiel, parsed.configuration),
  });
}
