import type { FrontMatter } from '../../fiche/schema/front-matter.ts';
import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import { frenchDate } from '../../fiche/words/french-date.ts';
import { dimensionsOf } from '../../figures/dimension.ts';
import { fieldText } from '../field-text.ts';
import { frenchNumber, lowered } from '../typography.ts';

type Etape = NonNullable<FrontMatter['etapes']>[number];

/** What a field says, inside a sentence: « en cours », « juin 2025 », « Axe 2 » as « axe 2 ». */
export function valueWords(champ: string, valeur: unknown, vocabulary: Vocabulary): string {
  const known = fieldText(champ, { [champ]: worded(champ, valeur, vocabulary) });
  if (known !== null) return known;
  if (Array.isArray(valeur)) return valeur.map((item) => termWords(champ, item, vocabulary)).join(', ');
  return termWords(champ, valeur, vocabulary);
}

/** One value of a field, or of its list. */
export function termWords(champ: string, valeur: unknown, vocabulary: Vocabulary): string {
  if (typeof valeur === 'number') return frenchNumber(valeur);
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  if (typeof valeur !== 'string') return JSON.stringify(valeur);
  const label = labelsOf(vocabulary).get(champ)?.get(valeur);
  if (label !== undefined) return lowered(label);
  return typeOf(champ, vocabulary) === 'date' ? frenchDate(valeur) : valeur;
}

/** A step names a status by its code, and writes its date as a fiche does. */
function worded(champ: string, valeur: unknown, vocabulary: Vocabulary): unknown {
  if (champ !== 'etapes' || !Array.isArray(valeur)) return valeur;
  return (valeur as readonly Etape[]).map(({ titre, status, date }) => ({
    titre,
    status: status === undefined ? undefined : termWords('status', status, vocabulary),
    date: date === undefined ? undefined : frenchDate(date),
  }));
}

function typeOf(champ: string, { champs }: Vocabulary): string | null {
  return champs.find(({ code }) => code === champ)?.type ?? null;
}

type Labels = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Vocabularies as they were first met: each change of each fiche asks. */
const LABELS = new WeakMap<Vocabulary, Labels>();

/** By field, the words for each of its codes. */
function labelsOf(vocabulary: Vocabulary): Labels {
  const known = LABELS.get(vocabulary);
  if (known) return known;
  const labels = new Map(
    [...dimensionsOf(vocabulary)].map(([id, { declared }]) => [
      id,
      new Map(declared.map((value) => [value.id, value.label])),
    ]),
  );
  LABELS.set(vocabulary, labels);
  return labels;
}
