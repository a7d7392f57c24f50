import type { Flaw } from '../../src/fiche/defect.ts';
import type { FrontMatter } from '../../src/fiche/schema/front-matter.ts';
import { DEFAULTS } from '../../src/fiche/vocabulary/parse-configuration.ts';
import { parsePlan } from '../../src/fiche/parse-plan.ts';
import { buildVocabulary } from '../../src/fiche/vocabulary/vocabulary.ts';
import { avec } from '../../src/rules/exemple.ts';
import { referentiel } from './referentiel.ts';

export interface ReadFiche {
  /** What is trusted of it, null where the file could not be read. */
  readonly champs: FrontMatter | null;
  readonly misspelt: readonly string[];
  readonly flaws: readonly Flaw[];
}

const context = {
  configuration: DEFAULTS,
  configurationFile: null,
  vocabulary: buildVocabulary(referentiel, DEFAULTS),
};

/** A sound fiche in which these lines replace those of the same keys, as the reading layer sees it. */
export function readFiche(lines: string): ReadFiche {
  return readEntries(avec(lines).entries);
}

/** The same for the whole text of a file. */
export function readText(text: string): ReadFiche {
  return readEntries([{ path: 'fiches/1.md', bytes: new TextEncoder().encode(text) }]);
}

function readEntries(entries: ReturnType<typeof avec>['entries']): ReadFiche {
  const { fiches, defects } = parsePlan(entries, context);
  const [fiche] = fiches;
  return { champs: fiche?.champs ?? null, misspelt: fiche?.misspelt ?? [], flaws: defects };
}
