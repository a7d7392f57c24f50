import { commitAu, type DatedCommit } from '../../fiche/commit-au.ts';
import { monthOf } from '../../fiche/partial-date.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import { frenchDate } from '../../fiche/words/french-date.ts';

export type Pas = 'mois' | 'trimestre' | 'annee';

/** A moment at which a plan is looked at. */
export interface Etape extends DatedCommit {
  /** `2024-06`, `2024-T2`, `2024`, or the name of a tag. */
  readonly id: string;
  readonly label: string;
  /** Its last day; of a tag, that of its commit. */
  readonly date: string;
}

interface Facts {
  /** In months. */
  readonly length: number;
  readonly id: (year: string, rank: number) => string;
  readonly label: (year: string, rank: number) => string;
}

const PAS: Readonly<Record<Pas, Facts>> = {
  mois: {
    length: 1,
    id: (year, rank) => `${year}-${twoDigits(rank)}`,
    label: (year, rank) => frenchDate(`${year}-${twoDigits(rank)}`),
  },
  trimestre: {
    length: 3,
    id: (year, rank) => `${year}-T${String(rank)}`,
    label: (year, rank) => `${String(rank)}${rank === 1 ? 'er' : 'ᵉ'} trimestre ${year}`,
  },
  annee: { length: 12, id: (year) => year, label: (year) => year },
};

/** A hundred years of months: more is a clock gone wrong. */
const LIMIT = 1200;

/**
 * The periods from the first commit of a branch (newest first, as git lists them) to its last, or to the one of
 * `jusqua`; each with the commit that stood at its end. A period without a commit repeats the one before.
 */
export function etapesOf(commits: readonly DatedCommit[], par: Pas, jusqua: string | null = null): Etape[] {
  const [newest, oldest] = [commits[0], commits.at(-1)];
  if (!newest || !oldest) return [];
  const { length } = PAS[par];
  const periodOf = (date: string) => Math.floor((monthOf(date) - 1) / length);
  const first = periodOf(oldest.date);
  // A last commit dated before the first still stands in one period.
  const last = jusqua === null ? Math.max(first, periodOf(newest.date)) : periodOf(jusqua);
  refuseTooMany(last - first + 1, par);
  const periods = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return periods.flatMap((period) => {
    const { date, ...named } = boundsOf(period, PAS[par]);
    const end = jusqua !== null && jusqua < date ? jusqua : date;
    const standing = commitAu(commits, end);
    return standing ? [{ ...named, date: end, commit: standing.commit }] : [];
  });
}

function boundsOf(period: number, { length, id, label }: Facts): Omit<Etape, 'commit'> {
  const months = period * length;
  const year = Math.floor(months / 12);
  const rank = (months % 12) / length + 1;
  const text = String(year).padStart(4, '0');
  return { id: id(text, rank), label: label(text, rank), date: lastDay(year, (months % 12) + length) };
}

function lastDay(year: number, month: number): string {
  // Day 0 of a month is the last of the one before.
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function refuseTooMany(count: number, par: Pas): void {
  if (count <= LIMIT) return;
  const fewer = par === 'annee' ? '' : ' ; --par annee en demande moins';
  throw new UsageError(`${String(count)} étapes, du premier commit au dernier, c’est trop`, {
    hint: `l’un des deux a sans doute une date fausse (git log)${fewer}`,
  });
}
