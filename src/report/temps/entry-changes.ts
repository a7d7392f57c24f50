import { groupBy } from '../../fiche/group-by.ts';
import type { FrontMatter } from '../../fiche/schema/front-matter.ts';
import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import { frenchDate } from '../../fiche/words/french-date.ts';
import { plural } from '../../fiche/words/plural.ts';
import { quantity } from '../quantity.ts';
import { frenchNumber } from '../typography.ts';
import { few } from './few.ts';
import { narrowed, shortened } from './narrowed.ts';
import { termWords, valueWords } from './value-words.ts';

type Item<K extends keyof FrontMatter> = Extract<NonNullable<FrontMatter[K]>, readonly unknown[]>[number];
type Fact = readonly [label: string, text: string | undefined];

/** A field that is a list of entries: what an entry is called, and what it says under that name. */
interface Entries<T> {
  /** What one is, among several. */
  readonly nom: string;
  readonly nameOf: (entry: T) => string;
  /** Where two entries of one name are told apart. */
  readonly keyOf?: (entry: T) => string;
  readonly factsOf: (entry: T, vocabulary: Vocabulary) => readonly Fact[];
}

const budget: Entries<Item<'budget'>> = {
  nom: 'ligne',
  nameOf: ({ annee }) => (annee === undefined ? 'sans année' : String(annee)),
  keyOf: ({ annee, unite }) => `${String(annee)} ${unite}`,
  factsOf: ({ prevu, engage, unite, note }) => [
    ['prévu', prevu === undefined ? undefined : quantity(prevu, unite)],
    ['engagé', engage === undefined ? undefined : quantity(engage, unite)],
    ['note', note],
  ],
};

const financements: Entries<Item<'financements'>> = {
  nom: 'financement',
  nameOf: ({ financeur, annee }) => (annee === undefined ? financeur : `${financeur} ${String(annee)}`),
  factsOf: ({ montant, source, perenne }) => [
    ['montant', montant === undefined ? undefined : quantity(montant, 'EUR')],
    ['source', source],
    ['pérenne', perenne === undefined ? undefined : perenne ? 'oui' : 'non'],
  ],
};

const indicateurs: Entries<Item<'indicateurs'>> = {
  nom: 'indicateur',
  nameOf: ({ nom }) => nom,
  factsOf: ({ unite, initiale, cible, echeance, valeurs = {} }) => [
    ['unité', unite],
    ['départ', measured(initiale)],
    ['cible', measured(cible)],
    ['échéance', typeof echeance === 'string' ? frenchDate(echeance) : echeance?.toString()],
    ...Object.entries(valeurs).map(([year, value]): Fact => [year, measured(value)]),
  ],
};

const etapes: Entries<Item<'etapes'>> = {
  nom: 'étape',
  nameOf: ({ titre }) => titre,
  factsOf: ({ status, date }, vocabulary) => [
    ['statut', status === undefined ? undefined : termWords('status', status, vocabulary)],
    ['date', date === undefined ? undefined : frenchDate(date)],
  ],
};

const ENTRIES: Readonly<Record<string, unknown>> = { budget, financements, indicateurs, etapes };

/** What changed inside such lists: « 2024 : prévu 60 000 € → 65 200 € ; + 2025 (12 000 € prévus) ». Null for any other field. */
export function entryChanges(
  champ: string,
  [before, after]: readonly [readonly unknown[], readonly unknown[]],
  vocabulary: Vocabulary,
): string | null {
  // The values of a field are of its own form: `Changement` cannot say it.
  const entries = ENTRIES[champ] as Entries<unknown> | undefined;
  if (!entries) return null;
  const { nameOf, keyOf = nameOf, factsOf } = entries;
  const { kept, added, removed } = paired(before, after, keyOf);
  const whole = (sign: string) => (entry: unknown) =>
    `${sign} ${shortened(valueWords(champ, [entry], vocabulary))}`;
  const inside = kept.flatMap(([old, recent]) => {
    const facts = factChanges(factsOf(old, vocabulary), factsOf(recent, vocabulary));
    return facts.length === 0 ? [] : [`${shortened(nameOf(old))} : ${few(facts)}`];
  });
  return few([...inside, ...added.map(whole('+')), ...removed.map(whole('−'))], 10, ' ; ') || SHUFFLED;
}

/** Entries that a sentence can hold whole. */
const WHOLE = 2;

/** A long list where there was none: « 8 lignes (2022, 2023, 2024, 2025) ». Null for a short one, and for any other field. */
export function entryNames(champ: string, list: readonly unknown[]): string | null {
  const entries = ENTRIES[champ] as Entries<unknown> | undefined;
  if (!entries || list.length <= WHOLE) return null;
  const names = [...new Set(list.map((entry) => shortened(entries.nameOf(entry))))];
  return `${plural(list.length, entries.nom)} (${few(names)})`;
}

export const SHUFFLED = 'même liste, dans un autre ordre';

function factChanges(before: readonly Fact[], after: readonly Fact[]): readonly string[] {
  const [old, recent] = [new Map(before), new Map(after)];
  return [...new Set([...old.keys(), ...recent.keys()])].flatMap((label) => {
    const [was, is] = [old.get(label), recent.get(label)];
    if (was === is) return [];
    if (was === undefined && is !== undefined && /^\d{4}$/.test(label))
      return [`${shortened(is)} en ${label}`];
    return [`${label} ${narrowed(was ?? 'non renseigné', is ?? 'non renseigné').join(' → ')}`];
  });
}

/** The first of a key with the first of that key, the second with the second. */
function paired<T>(before: readonly T[], after: readonly T[], keyOf: (entry: T) => string) {
  const waiting = new Map([...groupBy(after, keyOf)].map(([key, same]) => [key, same.values()]));
  const pairs = before.map((old) => [old, waiting.get(keyOf(old))?.next()] as const);
  const isKept = new Set<T>();
  const kept: (readonly [T, T])[] = [];
  for (const [old, found] of pairs)
    if (found && found.done !== true) {
      kept.push([old, found.value]);
      isKept.add(old).add(found.value);
    }
  const isLeft = (entry: T) => !isKept.has(entry);
  return { kept, added: after.filter(isLeft), removed: before.filter(isLeft) };
}

function measured(value: string | number | undefined): string | undefined {
  return typeof value === 'number' ? frenchNumber(value) : value;
}
