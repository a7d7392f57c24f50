import type { Tableau } from '../../document.ts';
import { tableau, textCell } from '../../nodes.ts';
import { french } from '../../typography.ts';
import type { Nom } from '../compared.ts';

/** A column: its head, and what it says of a fiche. */
export type Colonne<T> = readonly [entete: string, text: (fiche: T) => string];

/** Fiches by number and title, with what else is to be said of each; none, no table. */
export function nommeesTable<T extends Pick<Nom, 'ref' | 'title'>>(
  id: string,
  fiches: readonly T[],
  colonnes: readonly Colonne<T>[],
): readonly Tableau[] {
  if (fiches.length === 0) return [];
  const all: readonly Colonne<T>[] = [['N°', ({ ref }) => ref], ['Titre', ({ title }) => title], ...colonnes];
  const entetes = all.map(([entete]) => entete);
  const lignes = fiches.map((fiche) => all.map(([, text]) => textCell(french(text(fiche)))));
  return [tableau({ id, titre: '', entetes, lignes })];
}
