import type * as z from 'zod';
import { flaw, inFile, type Defect, type Flaw, type Range } from '../defect.ts';
import { flawsOfSettings } from '../schema/flaws-of-settings.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { placeOf, type Places } from '../yaml/places.ts';

/** Where an entry stands in its file. */
export interface Placed {
  /** Its rank in the list, faulty entries counted. */
  readonly rank: number;
  /** Of the value that names it. */
  readonly range: Range;
  /** Of all of it, without the dash before it. */
  readonly entry: Range;
}

/** A YAML list that commands keep and people read; what is wrong in it counts for nothing, and is said. */
export interface Registre<T> {
  readonly path: string;
  readonly text: string;
  readonly places: Places;
  /** False where YAML cannot read it, or reads something else: nothing can be added to it. */
  readonly isList: boolean;
  readonly entries: readonly (T & Placed)[];
  readonly defects: readonly Defect[];
}

export interface Form<S extends z.ZodObject> {
  readonly path: string;
  readonly entry: S;
  readonly list: z.ZodType;
  /** The key whose value names an entry. */
  readonly name: string;
  /** To finish « attendu … ». */
  readonly expected: string;
}

export function parseRegistre<S extends z.ZodObject>(text: string, form: Form<S>): Registre<z.output<S>> {
  const { data, places, flaws } = parseYaml(text, 0);
  const entries = data === null ? [] : data;
  const found = flaws.length > 0 ? flaws : flawsOf(entries, { text, places, form });
  return {
    path: form.path,
    text,
    places,
    isList: flaws.length === 0 && Array.isArray(entries),
    entries: Array.isArray(entries)
      ? entries.flatMap((entry, rank) => placed(entry, rank, { places, form }))
      : [],
    defects: found.map((one) => inFile(form.path, one)),
  };
}

interface Reading<S extends z.ZodObject> {
  readonly places: Places;
  readonly form: Form<S>;
}

function placed<S extends z.ZodObject>(
  said: unknown,
  rank: number,
  { places, form }: Reading<S>,
): readonly (z.output<S> & Placed)[] {
  const { data } = form.entry.safeParse(said);
  const entry = placeOf(places, String(rank));
  const range = placeOf(places, `${String(rank)}.${form.name}`);
  return data && entry && range ? [{ ...data, rank, range, entry }] : [];
}

function flawsOf<S extends z.ZodObject>(
  data: unknown,
  { text, places, form }: Reading<S> & { readonly text: string },
): readonly Flaw[] {
  const parsed = form.list.safeParse(data);
  if (parsed.success) return [];
  const whole: Range = [0, text.trimEnd().length];
  if (!Array.isArray(data)) return [flaw('type-inattendu', whole, { expected: [form.expected] })];
  return flawsOfSettings(parsed.error.issues, { data, places, whole, keys: form.entry.shape });
}
