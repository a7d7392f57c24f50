import type { GrammarCommand, GrammarOption, Slot } from './grammar.ts';

/** Where the cursor is, in the terms of the grammar. */
export interface Place {
  readonly command: GrammarCommand;
  /** Those of the command and of the ones above it. */
  readonly options: readonly GrammarOption[];
  /** What is awaited here, beside an option: a verb, a value, or nothing that is known. */
  readonly slot: Slot | null;
  readonly awaitsVerb: boolean;
  /** False where a value is due, or after « -- ». */
  readonly awaitsOption: boolean;
  /** What stands before the value in the same word: « --format= ». */
  readonly prefix: string;
  readonly word: string;
  /** What `-C` and `--config` say. */
  readonly given: ReadonlyMap<string, string>;
}

interface Walk {
  readonly command: GrammarCommand;
  readonly options: readonly GrammarOption[];
  /** Arguments read since the last verb. */
  readonly read: number;
  /** The option whose value is due. */
  readonly pending: GrammarOption | null;
  readonly verbatim: boolean;
  readonly given: ReadonlyMap<string, string>;
}

/** Follows the words before the cursor from verb to verb; what it does not know, it takes for an argument. */
export function locate(program: GrammarCommand, before: readonly string[], word: string): Place {
  const start: Walk = {
    command: program,
    options: program.options,
    read: 0,
    pending: null,
    verbatim: false,
    given: new Map(),
  };
  return placeOf(before.reduce(step, start), word);
}

function step(walk: Walk, word: string): Walk {
  const { verbatim, command } = walk;
  const pending = dueBefore(walk, word);
  if (pending) return { ...walk, pending: null, given: noted(walk, pending, word) };
  if (!verbatim && word === '--') return { ...walk, verbatim: true };
  if (!verbatim && word.startsWith('-')) return afterOption(walk, word);
  const verb = walk.read === 0 ? verbNamed(command, word) : null;
  if (!verb) return { ...walk, pending: null, read: walk.read + 1 };
  return { ...walk, pending: null, command: verb, options: optionsOf(verb, walk), read: 0 };
}

/** Those of a verb, then those above it that it does not have of its own. */
function optionsOf(verb: GrammarCommand, { options }: Walk): Walk['options'] {
  const own = new Set(verb.options.flatMap(({ flags }) => flags));
  return [...verb.options, ...options.filter(({ flags }) => flags.every((flag) => !own.has(flag)))];
}

/** The option that this word is the value of; one that may have none leaves room for another option. */
function dueBefore({ pending }: Walk, word: string): GrammarOption | null {
  return pending?.slot?.optional && word.startsWith('-') ? null : pending;
}

function afterOption(walk: Walk, word: string): Walk {
  const [name = '', value] = splitAtEqual(word);
  const option = optionNamed(walk.options, name);
  const after = { ...walk, pending: null };
  if (!option?.slot) return after;
  return value === undefined ? { ...walk, pending: option } : { ...after, given: noted(walk, option, value) };
}

function noted({ given }: Walk, { flags: [name = ''] }: GrammarOption, value: string): Walk['given'] {
  return new Map([...given, [name, value]]);
}

function placeOf(walk: Walk, word: string): Place {
  const { command, options, verbatim, read, given } = walk;
  const pending = dueBefore(walk, word);
  const nothing = { command, options, given, awaitsVerb: false, awaitsOption: false, prefix: '', word };
  if (pending) return { ...nothing, slot: pending.slot };
  const [name = '', value] = verbatim ? [] : splitAtEqual(word);
  const option = value === undefined ? undefined : optionNamed(options, name);
  if (option?.slot) return { ...nothing, slot: option.slot, prefix: `${name}=`, word: value ?? '' };
  const slot = command.slots[read] ?? command.slots.filter(({ variadic }) => variadic).at(-1) ?? null;
  return { ...nothing, slot, awaitsVerb: read === 0, awaitsOption: !verbatim };
}

/** « --format=json » in two; a value may hold other signs of the kind. */
function splitAtEqual(word: string): readonly string[] {
  const at = word.startsWith('--') ? word.indexOf('=') : -1;
  return at === -1 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

function optionNamed(options: readonly GrammarOption[], name: string): GrammarOption | undefined {
  return options.find(({ flags }) => flags.includes(name));
}

function verbNamed({ commands }: GrammarCommand, word: string): GrammarCommand | null {
  return commands.find(({ names }) => names.includes(word)) ?? null;
}
