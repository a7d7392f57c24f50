import { NO_BILANS } from './bilans/bilan-annuel.ts';
import { NO_MODELES } from './modeles.ts';
import { decode, type Decoded } from './reading/decode.ts';
import { flaw, inFile, type Defect } from './defect.ts';
import { frontMatterSchema } from './schema/front-matter.ts';
import { once } from './once.ts';
import { parseFiche, type ParseContext } from './parse-fiche.ts';
import type { Fiche, Plan, PlanFile } from './plan.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** Why an entry of the fiches folder was not opened; the rule of the same code words it. */
export type Refusal =
  | 'lien-symbolique'
  | 'lien-interne'
  | 'fichier-special'
  | 'fichier-trop-gros'
  | 'fichier-illisible'
  | 'nom-de-fichier';

/** One `.md` of the fiches folder, from a working tree or a commit: its bytes, or why there are none. */
export type Entry =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly refusal: Refusal; readonly detail: string }
  | { readonly path: string; readonly ignored: true };

interface ReadEntry {
  readonly file: PlanFile;
  readonly fiche: Omit<Fiche, 'ref'> | null;
  readonly defects: readonly Defect[];
}

export type PlanContext = Pick<Plan, 'configuration' | 'configurationFile' | 'vocabulary'> &
  Partial<Pick<Plan, 'exceptionsFile' | 'copil' | 'bilans' | 'modeles'>>;

/** Every entry becomes a fiche, an ignored file or a finding: `lue + ignoree + non-lue` is their number. */
export function parsePlan(
  entries: readonly Entry[],
  { exceptionsFile = null, copil = null, bilans = NO_BILANS, modeles = NO_MODELES, ...settings }: PlanContext,
): Plan {
  const context = contextOf(settings.vocabulary);
  const read = [...entries].sort(byPath).map((entry) => readEntry(entry, context));
  return {
    ...settings,
    exceptionsFile,
    copil,
    bilans,
    modeles,
    fiches: withRefs(read.flatMap(({ fiche }) => fiche ?? [])),
    files: read.map(({ file }) => file),
    defects: [
      ...read.flatMap(({ defects }) => defects),
      ...(exceptionsFile?.defects ?? []),
      ...(copil?.defects ?? []),
      ...bilans.defects,
      ...modeles.defects,
    ],
  };
}

const contextOf = once((vocabulary: Vocabulary): ParseContext => ({
  vocabulary,
  schema: frontMatterSchema(vocabulary),
}));

function readEntry(entry: Entry, context: ParseContext): ReadEntry {
  const { path } = entry;
  if ('ignored' in entry) return { file: { path, state: 'ignoree', text: null }, fiche: null, defects: [] };
  if ('refusal' in entry) return refused(entry);
  const known = KNOWN.get(entry.bytes);
  if (known?.context === context && known.read.file.path === path) return known.read;
  const read = readBytes(path, entry.bytes, context);
  KNOWN.set(entry.bytes, { context, read });
  return read;
}

/** What many commits hold is parsed once: git gives the same bytes each time. */
const KNOWN = new WeakMap<Uint8Array, { readonly context: ParseContext; readonly read: ReadEntry }>();

function readBytes(path: string, bytes: Uint8Array, context: ParseContext): ReadEntry {
  const { text, flaws } = decode(bytes);
  const last = lastRead(context).get(path);
  if (last && text !== null && flaws.length === 0 && text === last.file.text) return last;
  const read = readText(path, { text, flaws }, context);
  lastRead(context).set(path, read);
  return read;
}

/** Files are compared with a commit that mostly holds the same texts. */
const lastRead = once<ParseContext, Map<string, ReadEntry>>(() => new Map());

function readText(path: string, { text, flaws }: Decoded, context: ParseContext): ReadEntry {
  const parsed = text === null || flaws.length > 0 ? { fiche: null, flaws } : parseFiche(path, text, context);
  return {
    file: { path, state: parsed.fiche ? 'lue' : 'non-lue', text },
    fiche: parsed.fiche,
    defects: parsed.flaws.map((found) => inFile(path, found)),
  };
}

function refused({ path, refusal, detail }: Extract<Entry, { refusal: Refusal }>): ReadEntry {
  const defect = inFile(path, flaw(refusal, [0, 0], { detail }));
  return { file: { path, state: 'non-lue', text: null }, fiche: null, defects: [defect] };
}

/** An id that two files carry names neither: reports then name the files. */
function withRefs(fiches: readonly Omit<Fiche, 'ref'>[]): readonly Fiche[] {
  const count = new Map<string, number>();
  for (const { champs } of fiches) if (champs.id) count.set(champs.id, (count.get(champs.id) ?? 0) + 1);
  return fiches.map((fiche) => {
    const { id } = fiche.champs;
    return named(fiche, id !== undefined && count.get(id) === 1 ? id : fiche.file);
  });
}

const NAMED = new WeakMap<Omit<Fiche, 'ref'>, Fiche>();

/** The same fiche where it has the same name, so that what is derived from it is derived once. */
function named(fiche: Omit<Fiche, 'ref'>, ref: string): Fiche {
  const known = NAMED.get(fiche);
  if (known?.ref === ref) return known;
  const made = { ...fiche, ref };
  NAMED.set(fiche, made);
  return made;
}

function byPath(a: Entry, b: Entry): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
