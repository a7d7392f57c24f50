import { flaw, inFile, type Defect, type Flaw, type Range } from '../defect.ts';
import { flawsOfSettings } from '../schema/flaws-of-settings.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { placeOf, type Places } from '../yaml/places.ts';
import { EXCEPTIONS_FILE, exceptionSchema, exceptionsSchema, type Exception } from './exception.ts';

/** An exception, and where it stands in its file. */
export interface PlacedException extends Exception {
  /** Of the fingerprint. */
  readonly range: Range;
  /** Of the whole entry, without the dash before it. */
  readonly entry: Range;
}

/** `.ptsm/exceptions.yaml` as it was read; what is wrong in it accepts nothing, and is said. */
export interface ExceptionsFile {
  readonly path: string;
  readonly text: string;
  readonly exceptions: readonly PlacedException[];
  readonly defects: readonly Defect[];
}

export function parseExceptions(text: string): ExceptionsFile {
  const { data, places, flaws } = parseYaml(text, 0);
  const entries = data === null ? [] : data;
  const found = flaws.length > 0 ? flaws : flawsOf(entries, text, places);
  return {
    path: EXCEPTIONS_FILE,
    text,
    exceptions: Array.isArray(entries) ? entries.flatMap((entry, index) => placed(entry, index, places)) : [],
    defects: found.map((one) => inFile(EXCEPTIONS_FILE, one)),
  };
}

function placed(entry: unknown, index: number, places: Places): readonly PlacedException[] {
  const { data } = exceptionSchema.safeParse(entry);
  const whole = placeOf(places, String(index));
  const range = placeOf(places, `${String(index)}.constat`);
  return data && whole && range ? [{ ...data, range, entry: whole }] : [];
}

function flawsOf(data: unknown, text: string, places: Places): readonly Flaw[] {
  const parsed = exceptionsSchema.safeParse(data);
  if (parsed.success) return [];
  const whole: Range = [0, text.trimEnd().length];
  if (!Array.isArray(data)) return [flaw('type-inattendu', whole, { expected: ['une liste d’exceptions'] })];
  return flawsOfSettings(parsed.error.issues, { data, places, whole, keys: exceptionSchema.shape });
}
