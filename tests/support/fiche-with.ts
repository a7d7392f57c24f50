import type { Fiche } from '../../src/fiche/plan.ts';
import { DEFAULTS } from '../../src/fiche/vocabulary/parse-configuration.ts';
import { parsePlan } from '../../src/fiche/parse-plan.ts';
import { buildVocabulary } from '../../src/fiche/vocabulary/vocabulary.ts';
import { soundFiche } from './fiche-text.ts';
import { referentiel } from './referentiel.ts';

const vocabulary = buildVocabulary(referentiel, DEFAULTS);

/** A sound fiche with this body. */
export function ficheWith(body: string): Fiche {
  const bytes = new TextEncoder().encode(soundFiche({}, body));
  const context = { configuration: DEFAULTS, configurationFile: null, exceptionsFile: null, vocabulary };
  const [fiche] = parsePlan([{ path: 'fiches/1.md', bytes }], context).fiches;
  if (!fiche) throw new Error('the body makes the fiche unreadable');
  return fiche;
}
