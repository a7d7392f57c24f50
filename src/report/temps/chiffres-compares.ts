import type { Compared, Ecart } from './compared.ts';

interface Shared {
  /** What a committee reads: progress, the years since the first state, money of all years. */
  readonly principaux: readonly Ecart[];
  /** Amounts of one year, what fiches do not say, years that were over: for whoever asks. */
  readonly autres: readonly Ecart[];
}

/** Figures shared between the body of a report and its end. */
export function sharedFigures(ecarts: readonly Ecart[], { date }: Compared['avant']): Shared {
  const since = date === null ? 0 : Number(date.slice(0, 4));
  const isMain = ({ id }: Ecart) => !DETAILS.test(id) && (yearOf(id) ?? since) >= since;
  return { principaux: ecarts.filter(isMain), autres: ecarts.filter((one) => !isMain(one)) };
}

/** Files read are said beside each state. */
const DETAILS =
  /^(?:lues|non-lues|sans-.+|couts-en-texte.*|(?:budget|etp|financements|reste)(?:-\D+)?-\d{4})$/;

function yearOf(id: string): number | null {
  const [, year] = /^(?:nouvelles|actives)-(\d{4})$/.exec(id) ?? [];
  return year === undefined ? null : Number(year);
}
