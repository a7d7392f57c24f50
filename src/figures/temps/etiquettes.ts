import type { DatedCommit } from '../../fiche/commit-au.ts';
import { frenchDate } from '../../fiche/words/french-date.ts';
import { naturalOrder } from '../natural-order.ts';
import type { Etape } from './etapes.ts';

export interface Etiquette extends DatedCommit {
  readonly name: string;
}

interface Etiquettes {
  readonly etapes: readonly Etape[];
  /** Tags that are no step, because others name COPILs. */
  readonly ecartees: readonly string[];
}

const COPIL = /^copil-(\d{4}-(?:0[1-9]|1[0-2]))$/;

/** Tags as steps, in the order of their dates; only those of COPILs (`copil-AAAA-MM`) where there are any. */
export function etapesOfTags(etiquettes: readonly Etiquette[]): Etiquettes {
  const ordered = etiquettes.toSorted((a, b) => naturalOrder(a.date, b.date) || naturalOrder(a.name, b.name));
  const copils = ordered.filter(({ name }) => COPIL.test(name));
  const kept = copils.length > 0 ? copils : ordered;
  return {
    etapes: kept.map(({ name, commit, date }) => ({ id: name, label: etiquetteLabel(name), date, commit })),
    ecartees: ordered.filter((one) => !kept.includes(one)).map(({ name }) => name),
  };
}

/** « COPIL de janvier 2025 », « COPIL d’avril 2025 »; other tags are called what they are called. */
export function etiquetteLabel(name: string): string {
  const month = COPIL.exec(name)?.[1];
  if (month === undefined) return name;
  const words = frenchDate(month);
  return `COPIL ${/^[aeiouy]/.test(words) ? 'd’' : 'de '}${words}`;
}
