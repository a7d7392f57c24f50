import type { Configuration } from './configuration.ts';
import { flaw, type Flaw, type Range } from '../defect.ts';
import { FIELDS } from '../schema/fields.ts';
import type { ConfigurationFile } from '../plan.ts';
import type { Referentiel } from './referentiel.ts';
import { suggest, type Term } from '../words/suggest.ts';
import { placeOf } from '../yaml/places.ts';

/** What only the référentiel and the other keys can tell: codes that name nothing, or the same thing twice. */
export function flawsOfReferences(
  file: ConfigurationFile,
  configuration: Configuration,
  referentiel: Referentiel,
): readonly Flaw[] {
  const { axes = [], statuts, champs, copil } = configuration;
  const national = referentiel.axes.map(({ code }) => code);
  const senses = referentiel.statuts.map(({ code }) => code);
  const named = [
    ...axes.flatMap(({ national: codes = [] }, index) =>
      codes.map((value) => ({ path: `axes.${String(index)}.national`, value, known: national })),
    ),
    ...statuts.map(({ code, sens }, index) =>
      sens === undefined
        ? { path: `statuts.${String(index)}.code`, value: code, known: senses }
        : { path: `statuts.${String(index)}.sens`, value: sens, known: senses },
    ),
    ...(copil.champs ?? []).map((value, index) => ({
      path: `copil.champs.${String(index)}`,
      value,
      known: [...FIELDS.map(({ code }) => code), ...champs.map(({ code }) => code)],
      terms: FIELDS,
    })),
  ];
  return [
    ...named.flatMap((one) => unknownValue(one, file)),
    ...repeated(
      'axes',
      axes.map(({ code }) => code),
      file,
    ),
    ...repeated(
      'champs',
      champs.map(({ code }) => code),
      file,
    ),
    ...champs.flatMap(({ code }, index) =>
      isField(code) ? [takenAt(`champs.${String(index)}.code`, file)] : [],
    ),
  ];
}

/** Each unknown name costs a search for what was meant; one is enough to refuse the file. */
const MANY = 100;

export interface KnownNames {
  readonly rules: readonly string[];
  readonly figures: readonly string[];
}

/** Names that only the rules and the figures know: the keys of `regles`, the figures of `chiffres-publies`. */
export function flawsOfNames(
  file: ConfigurationFile,
  configuration: Configuration,
  { rules, figures }: KnownNames,
): readonly Flaw[] {
  const codes = Object.keys(configuration.regles).filter((code) => !rules.includes(code));
  const published = configuration['chiffres-publies'].map(({ figure }) => figure);
  return [
    ...codes
      .slice(0, MANY)
      .flatMap((code) => unknownName(file.places.keys.get(`regles.${code}`), code, rules)),
    ...published.flatMap((figure, index) =>
      unknownName(rangeAt(`chiffres-publies.${String(index)}.figure`, file), figure, figures),
    ),
  ];
}

interface NamedValue {
  readonly path: string;
  readonly value: string;
  readonly known: readonly string[];
  /** The known values with their other spellings, where they have some. */
  readonly terms?: readonly Term[];
}

function unknownValue({ path, value, known, terms }: NamedValue, file: ConfigurationFile): readonly Flaw[] {
  if (known.includes(value)) return [];
  const facts = { field: path, expected: known, ...suggest(value, terms ?? known) };
  return [flaw('valeur-inconnue', rangeAt(path, file), facts)];
}

function unknownName(range: Range | undefined, name: string, known: readonly string[]): readonly Flaw[] {
  if (known.includes(name)) return [];
  return [flaw('nom-inconnu', range ?? [0, 0], suggest(name, known))];
}

function repeated(key: string, codes: readonly string[], file: ConfigurationFile): readonly Flaw[] {
  return codes.flatMap((code, index) =>
    codes.indexOf(code) === index ? [] : [takenAt(`${key}.${String(index)}.code`, file)],
  );
}

function takenAt(path: string, file: ConfigurationFile): Flaw {
  return flaw('code-en-double', rangeAt(path, file), { field: path });
}

function isField(code: string): boolean {
  return FIELDS.some((field) => field.code === code);
}

function rangeAt(path: string, { places }: ConfigurationFile): Range {
  return placeOf(places, path) ?? [0, 0];
}
