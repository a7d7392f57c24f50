import { parseConfiguration } from '../../src/fiche/vocabulary/parse-configuration.ts';
import { parsePlan } from '../../src/fiche/parse-plan.ts';
import type { Plan } from '../../src/fiche/plan.ts';
import { buildVocabulary } from '../../src/fiche/vocabulary/vocabulary.ts';
import { referentiel } from './referentiel.ts';

/** The plan of files whose whole texts are these, by their names in the fiches folder. */
export function planAt(
  texts: Readonly<Record<string, string>>,
  configuration: Readonly<Record<string, unknown>> = {},
): Plan {
  // JSON is YAML.
  const parsed = parseConfiguration('ptsm.yaml', JSON.stringify(configuration));
  if (!parsed.configuration) throw new Error('the configuration of the test is refused');
  const entries = Object.entries(texts).map(([name, text]) => ({
    path: `fiches/${name}.md`,
    bytes: new TextEncoder().encode(text),
  }));
  return parsePlan(entries, {
    configuration: parsed.configuration,
    configurationFile: parsed.file,
    vocabulary: buildVocabulary(referentiel, parsed.configuration),
  });
}
