import { parsePlan } from '../../../src/fiche/parse-plan.ts';
import type { Plan } from '../../../src/fiche/plan.ts';
import { parseConfiguration } from '../../../src/fiche/vocabulary/parse-configuration.ts';
import { buildVocabulary } from '../../../src/fiche/vocabulary/vocabulary.ts';
import { referentiel } from '../../support/referentiel.ts';

/** The plan of one fiche with these lines in its header, under a `ptsm.yaml` as it is written. */
export function planWith(lines: string, settings = 'referentiel: ptsm-1'): Plan {
  const { configuration, file } = parseConfiguration('ptsm.yaml', settings);
  if (!configuration) throw new Error('the configuration of the test is refused');
  const text = `---\nid: 1\ntitle: Une action de santé mentale\n${lines}\n---\nSon texte.\n`;
  return parsePlan([{ path: 'fiches/1.md', bytes: new TextEncoder().encode(text) }], {
    configuration,
    configurationFile: file,
    vocabulary: buildVocabulary(referentiel, configuration),
  });
}
