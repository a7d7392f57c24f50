import type { Flaw } from '../defect.ts';
import type { Places } from './places.ts';

export interface YamlReading {
  /** Plain data: null-prototype objects, arrays, strings, canonical numbers, booleans, null. Null after a syntax error. */
  readonly data: unknown;
  readonly places: Places;
  readonly flaws: readonly Flaw[];
}
