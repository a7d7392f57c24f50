import { parsePlan } from '../../src/fiche/parse-plan.ts';
import type { Plan } from '../../src/fiche/plan.ts';
import { parseConfiguration } from '../../src/fiche/vocabulary/parse-configuration.ts';
import { buildVocabulary } from '../../src/fiche/vocabulary/vocabulary.ts';
import { referentiel } from './referentiel.ts';

/** The plan of these files, `fiches/0000.md` and so on or as they are named, under what `ptsm.yaml` would say. */
export function planOfTexts(
  texts: readonly string[] | Readonly<Record<string, string>>,
  configuration: Readonly<Record<string, unknown>> = {},
): Plan {
  // JSON is YAML.
  const parsed = parseConfiguration('ptsm.yaml', JSON.stringify(configuration));
  if (!parsed.configuration) throw new Error('the configuration of the test is refused');
  const files = Object.entries(texts).map(([name, text]) => ({
    path: Array.isArray(texts) ? `fiches/${name.padStart(4, '0')}.md` : name,
    bytes: new TextEncoder().encode(text),
  }));
  return parsePlan(files, {
    configuration: parsed.configuration,
    configurationFile: parsed.file,
    vocabulary: buildVocabulary(referentiel, parsed.configuration),
  });
}
