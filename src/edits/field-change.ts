/** A value of a header: what YAML holds. */
export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

/** A field of a header at another value; null takes it away. */
export interface FieldChange {
  /** `['status']`, `['budget', '0', 'prevu']`; one past the last item of a list adds to it. */
  readonly path: readonly string[];
  readonly value: Plain | null;
}

/** A text with its changes made, or why none of them was: each ends the sentence « modification écartée : … ». */
export type Edited = { readonly text: string } | { readonly motif: string };
