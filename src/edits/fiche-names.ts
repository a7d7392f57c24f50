import { groupBy } from '../fiche/group-by.ts';
import { nameOnDisk } from '../fiche/name-on-disk.ts';
import type { Fiche, Plan } from '../fiche/plan.ts';
import { slug } from '../fiche/words/slug.ts';

/** The first number that no fiche has had, as far as the plan knows. */
export function nextId({ fiches, internes = [] }: Pick<Plan, 'fiches' | 'internes'>): string {
  const numbers = [...fiches, ...internes].flatMap(({ champs: { id } }) =>
    id !== undefined && /^\d{1,9}$/.test(id) ? [Number(id)] : [],
  );
  return String(Math.max(0, ...numbers) + 1);
}

/** Names that Windows keeps for its devices, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The name of a new fiche, `05-equipe-mobile.md`: its number as wide as those of its neighbours, its title, and
 * a number at the end where the name is taken. `taken` are paths, in the folder of the fiche or around it.
 */
export function ficheFileName(id: string, title: string, taken: readonly string[]): string {
  return ficheNamer(taken)(id, title);
}

/** Names fiches one after the other: what one is called is taken for the next. */
export function ficheNamer(taken: readonly string[]): (id: string, title: string) => string {
  const names = taken.map(nameOf);
  const known = new Set(names.map(nameOnDisk));
  const width = numberWidth(names);
  return (id, title) => {
    const parts = [padded(slug(id), width), slug(title)].filter((part) => part !== '');
    const stem = parts.join('-') || 'fiche';
    const name = freeName(RESERVED.test(stem) ? `fiche-${stem}` : stem, known);
    known.add(name);
    return name;
  };
}

/** Where most fiches of an axis are; the folder of fiches where there is none yet. */
export function ficheFolder(plan: Pick<Plan, 'fiches' | 'configuration'>, axe: string | null): string {
  const sameAxe = plan.fiches.filter((fiche) => axe !== null && firstAxe(fiche) === axe);
  const folders = [...groupBy(sameAxe, ({ file }) => folderOf(file))];
  const [most] = folders.toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
  return most?.[0] ?? plan.configuration.fiches.replace(/^(?:\.\/)+|\/+$/g, '');
}

function firstAxe({ champs }: Pick<Fiche, 'champs'>): string | null {
  return champs.axe?.[0] ?? null;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `5` → `05`, so that a folder lists `05-…` before `12-…`; unless a name there has its number bare. */
export function paddedLike(id: string, names: readonly string[]): string {
  return padded(slug(id), numberWidth(names));
}

function numberWidth(names: readonly string[]): number {
  const numbers = names.flatMap((name) => /^\d+(?=-)/.exec(name) ?? []);
  const widths = numbers.filter((number) => number.startsWith('0')).map(({ length }) => length);
  const least = numbers.some((number) => /^[1-9]$/.test(number)) ? 1 : 2;
  return widths.length > 0 ? Math.max(...widths) : least;
}

function padded(id: string, width: number): string {
  return /^\d+$/.test(id) ? id.padStart(width, '0') : id;
}

function freeName(stem: string, taken: ReadonlySet<string>): string {
  for (let rank = 1; ; rank++) {
    const name = rank === 1 ? `${stem}.md` : `${stem}-${String(rank)}.md`;
    if (!taken.has(name)) return name;
  }
}
