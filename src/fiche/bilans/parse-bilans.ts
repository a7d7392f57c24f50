import type * as z from 'zod';
import { flaw, inFile, type Flaw, type Range } from '../defect.ts';
import { isMap } from '../is-map.ts';
import type { Entry } from '../parse-plan.ts';
import { flawsOfBody } from '../reading/body-flaws.ts';
import { decode } from '../reading/decode.ts';
import { scanFences } from '../reading/fences.ts';
import { parseHeader } from '../reading/header.ts';
import { flawsOfText } from '../reading/text-flaws.ts';
import { flawsOfSettings } from '../schema/flaws-of-settings.ts';
import type { Places } from '../yaml/places.ts';
import type { YamlReading } from '../yaml/yaml-reading.ts';
import { bilanAnnuelSchema, BILANS_FOLDER, type BilanAnnuel, type Bilans } from './bilan-annuel.ts';

const NAME = new RegExp(`^${BILANS_FOLDER}/(20\\d\\d)\\.md$`);

interface Parsed {
  readonly annuel: BilanAnnuel | null;
  readonly flaws: readonly Flaw[];
}

/** Files of the folder of bilans, those that are named after a year; the others are no business of ours. */
export function parseBilans(entries: readonly Entry[]): Bilans {
  const read = entries.filter(({ path }) => NAME.test(path) || path === BILANS_FOLDER).map(readEntry);
  return {
    annuels: read.flatMap(({ annuel }) => annuel ?? []),
    files: read.map(({ path, text }) => ({ path, text })),
    defects: read.flatMap(({ path, flaws }) => flaws.map((found) => inFile(path, found))),
  };
}

function readEntry(entry: Entry): Parsed & { readonly path: string; readonly text: string } {
  const { path } = entry;
  if ('refusal' in entry)
    return { path, text: '', annuel: null, flaws: [flaw(entry.refusal, [0, 0], { detail: entry.detail })] };
  if ('ignored' in entry) return { path, text: '', annuel: null, flaws: [] };
  const { text, flaws } = decode(entry.bytes);
  if (text === null || flaws.length > 0) return { path, text: text ?? '', annuel: null, flaws };
  return { path, text, ...parseBilan(path, text) };
}

/** Text of one file → what it says, or what is wrong with it. A header is not needed. */
function parseBilan(path: string, text: string): Parsed {
  const { header, bodyStart, closing, flaws } = scanFences(text);
  const wrong = [...flawsOfText(text), ...flaws.filter(({ code }) => code !== 'entete-absent')];
  const reading = header ? parseHeader(text, { header, bodyStart, closing, flaws }) : NOTHING;
  const { said, flaws: inHeader } = checkHeader(reading, header ?? [0, 0], path);
  const found = [...wrong, ...flawsOfBody(text, bodyStart), ...inHeader];
  if (found.length > 0 || !said) return { annuel: null, flaws: found };
  const { copil = null, presents } = said;
  return { annuel: { path, annee: yearOf(path), copil, presents, text, bodyStart }, flaws: [] };
}

const NOTHING: YamlReading = { data: {}, places: { values: new Map(), keys: new Map() }, flaws: [] };

interface CheckedHeader {
  /** Undefined where the header is wrong. */
  readonly said?: z.infer<typeof bilanAnnuelSchema> | undefined;
  readonly flaws: readonly Flaw[];
}

function checkHeader({ data, places, flaws }: YamlReading, whole: Range, path: string): CheckedHeader {
  if (flaws.length > 0) return { flaws };
  if (!isMap(data)) return { flaws: [flaw('entete-sans-champ', whole)] };
  const { data: said, error } = bilanAnnuelSchema.safeParse(data);
  const settings = { data, places, whole, keys: bilanAnnuelSchema.shape };
  const wrong = flawsOfSettings(error?.issues ?? [], settings);
  return { said, flaws: [...wrong, ...yearFlaws(data['annee'], path, places)] };
}

/** The year is the file's name: another one inside is a slip. */
function yearFlaws(annee: unknown, path: string, { values }: Places): readonly Flaw[] {
  const range = values.get('annee');
  if (typeof annee !== 'number' || annee === yearOf(path) || !range) return [];
  return [flaw('valeur-inconnue', range, { field: 'annee', expected: [String(yearOf(path))] })];
}

function yearOf(path: string): number {
  return Number(NAME.exec(path)?.[1]);
}
