import type { Candidate, Grammar, GrammarCommand, GrammarOption, Kind, Slot } from './grammar.ts';
import type { Place } from './locate.ts';
import { oneLine, safeCandidates } from './safe-candidates.ts';
import type { Territory } from './territory.ts';

/** What is proposed at a place; files are left to the shell, that knows their quoting. */
export interface Proposal {
  readonly files: 'fichiers' | 'dossiers' | null;
  readonly candidates: readonly Candidate[];
}

/** What the grammar and the repository around it know; null outside one. */
export interface Known {
  readonly grammar: Grammar;
  readonly territory: () => Territory | null;
}

const FILES: Partial<Record<Kind, Proposal['files']>> = { fichier: 'fichiers', dossier: 'dossiers' };

/** The words that could stand at a place, in a useful order. */
export async function proposalFor(place: Place, known: Known): Promise<Proposal> {
  const { slot, word, awaitsVerb, awaitsOption, command, options } = place;
  if (awaitsOption && word.startsWith('-'))
    return { files: null, candidates: shortened(matchingOptions(options, word)) };
  const verbs = awaitsVerb ? matchingVerbs(command, word) : [];
  const values = slot ? await matchingValues(slot, place, known) : [];
  const files = slot && verbs.length === 0 ? FILES[slot.kind] : null;
  return { files: files ?? null, candidates: [...shortened(verbs), ...values] };
}

/** The long name, or the short one where only that one was begun. */
function matchingOptions(options: readonly GrammarOption[], word: string): readonly Candidate[] {
  return options.flatMap(({ flags, description }) => {
    const value = flags.find((flag) => flag.startsWith(word));
    return value === undefined ? [] : [{ value, description }];
  });
}

/** French names first; an alias is proposed to who has begun to type it. */
function matchingVerbs({ commands }: GrammarCommand, word: string): readonly Candidate[] {
  const named = (pick: (names: readonly string[]) => readonly string[]) =>
    commands.flatMap(({ names, description }) =>
      pick(names)
        .filter((value) => value.startsWith(word))
        .map((value) => ({ value, description })),
    );
  const french = named((names) => names.slice(0, 1));
  return french.length > 0 ? french : named((names) => names.slice(1));
}

function shortened(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map(({ value, description }) => ({ value, description: oneLine(description) }));
}

/** A list is typed with commas: only its last part is completed. */
async function matchingValues(slot: Slot, { word, prefix }: Place, known: Known) {
  const start = word.lastIndexOf(',') + 1;
  const [typed, begun] = [word.slice(0, start), word.slice(start)];
  return safeCandidates(await valuesOf(slot, known))
    .filter(({ value }) => value.startsWith(begun))
    .map(({ value, description }) => ({ value: `${prefix}${typed}${value}`, description }));
}

type Source = (known: Known, slot: Slot) => readonly Candidate[] | Promise<readonly Candidate[]>;

/** Outside a repository, nothing of what one would say. */
const SOURCES: Partial<Record<Kind, Source>> = {
  axe: async ({ grammar, territory }) => {
    const own = await territory()?.terms('axes');
    return own?.length === 0 ? grammar.shipped.axe : (own ?? []);
  },
  champ: async ({ grammar, territory }) => [
    ...grammar.shipped.champ,
    ...((await territory()?.terms('champs')) ?? []),
  ],
  choix: (_, { choices }) => choices.map((value) => ({ value, description: '' })),
  commande: ({ grammar }) => matchingVerbs(grammar.program, ''),
  fiche: ({ territory }) => territory()?.fiches() ?? [],
  format: ({ grammar }) => grammar.shipped.format,
  modele: ({ grammar, territory }) => [...grammar.shipped.modele, ...(territory()?.modeles() ?? [])],
  regle: ({ grammar }) => grammar.shipped.regle,
  schema: ({ grammar }) => grammar.shipped.schema,
  statut: async ({ grammar, territory }) => {
    const own = await territory()?.terms('statuts');
    return own ? [...grammar.shipped.statut, ...own] : [];
  },
};

async function valuesOf(slot: Slot, known: Known): Promise<readonly Candidate[]> {
  const values = (await SOURCES[slot.kind]?.(known, slot)) ?? [];
  return [...new Map(values.map((one) => [one.value, one])).values()];
}
