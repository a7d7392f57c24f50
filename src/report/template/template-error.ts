import { flaw, type Range } from '../../fiche/defect.ts';
import { positionAt } from '../../fiche/reading/position.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import { suggest } from '../../fiche/words/suggest.ts';
import { nearName, type Known } from '../../fiche/words/unknown-name.ts';

/** A template as its territory wrote it. */
export interface Template {
  /** How messages name it. */
  readonly name: string;
  readonly source: string;
}

export interface Fault {
  /** « le bloc « tablau » n’existe pas » */
  readonly message: string;
  /** Offsets in the template, null where no place is at fault. */
  readonly range: Range | null;
  readonly known?: Known;
}

/** Where no name comes near. */
export const OTHERWISE = 'ce qu’un modèle peut dire : ptsm modeles';

/** What is wrong in a template: it stops a report, and is a finding for a check. */
export function templateError(
  { name, source }: Template,
  { message, range, known = { names: [], otherwise: OTHERWISE } }: Fault,
): UsageError {
  const word = range ? source.slice(...range) : '';
  const where = range ? `${name}, ligne ${String(positionAt(source, range[0]).line)}` : name;
  return new UsageError(`le modèle ${where} : ${message}`, {
    hint: nearName(word, known),
    flaw: flaw('modele-refuse', range ?? [0, 0], {
      detail: message,
      suggestion: suggest(word, known.names).suggestion,
    }),
  });
}

/** Where a word stands in a part of a template; the whole part where it does not. */
export function rangeOf(word: string, source: string, [start, end]: Range): Range {
  const at = source.slice(start, end).indexOf(word);
  return word === '' || at === -1 ? [start, end] : [start + at, start + at + word.length];
}
