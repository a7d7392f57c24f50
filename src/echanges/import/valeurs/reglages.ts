import type { Plain } from '../../../edits/field-change.ts';
import type { Vocabulary } from '../../../fiche/vocabulary/vocabulary.ts';
import type { Separateur } from '../separateurs.ts';

/** What a person settled in `import.yaml`, or with `--valeur`, by field; `realisation` counts as one. */
export interface ReglagesDeValeurs {
  readonly vocabulary: Vocabulary;
  /** `{ status: { 'Fait': 'realisee' } }`: spelling does not matter; an empty text says that there is nothing. */
  readonly lectures: Readonly<Record<string, Readonly<Record<string, Plain>>>>;
  readonly separateurs: Readonly<Record<string, Separateur>>;
  /** For each row that says nothing of the field. */
  readonly valeurs: Readonly<Record<string, Plain>>;
}
