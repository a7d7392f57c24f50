/** Offsets in the file's text (UTF-16 units, byte-order mark included): `text.slice(...range)`. */
export type Range = readonly [start: number, end: number];

export interface Place {
  readonly file: string;
  readonly range: Range;
}

/**
 * What the reading of one text saw wrong: a fact, without words or severity.
 * The rule of the same code (`src/rules/CODE.ts`) says it to a person.
 */
export interface Flaw {
  readonly code: string;
  readonly range: Range;
  /** Dotted path in the front matter (`budget.0.annee`), null when the file itself is at fault. */
  readonly field: string | null;
  /** Acceptable values, or forms of a value, best first. */
  readonly expected: readonly string[];
  /** What the rule needs to word the case: an encoding, a date, the other half of a cut title. */
  readonly detail: string | null;
  /** Text that would mend `range`, or `mended`; never applied unless the user asks. */
  readonly suggestion: string | null;
  /** The suggestion is another spelling of what stands there (case, accents, a synonym), not a guess. */
  readonly certain: boolean;
  /** What the suggestion replaces, where it is more than `range`. */
  readonly mended: Range | null;
}

export interface Defect extends Flaw {
  readonly file: string;
  readonly related: readonly Place[];
}

type FlawFacts = Omit<Flaw, 'code' | 'range'>;

const NO_FACTS: FlawFacts = {
  field: null,
  expected: [],
  detail: null,
  suggestion: null,
  certain: false,
  mended: null,
};

export function flaw(code: string, range: Range, facts: Partial<FlawFacts> = {}): Flaw {
  return { code, range, ...NO_FACTS, ...facts };
}

export function inFile(file: string, found: Flaw, related: readonly Place[] = []): Defect {
  return { ...found, file, related };
}
