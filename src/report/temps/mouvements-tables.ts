import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import type { Block } from '../document.ts';
import { heading, tableau, textCell } from '../nodes.ts';
import { changementText, changementWords } from './changement-text.ts';
import type { Compared } from './compared.ts';
import { ofStatus, postponed, type Mouvement } from './mouvements.ts';

/** What needs a reason comes first. */
const NATURES = ['recul', 'arret', 'reprise', 'avancee', null] as const;

/** Fiches whose status moved, then those that were put off: what a committee asks fiche by fiche. */
export function mouvementsBlocks(compared: Compared, vocabulary: Vocabulary): readonly Block[] {
  const statuts = NATURES.flatMap((nature) => ofStatus(compared, nature));
  const dates = (['fin', 'debut'] as const).flatMap((date) => postponed(compared, date));
  return [
    ...table('statuts', ['Changements de statut', 'Statut'], rows(statuts, changementWords, vocabulary)),
    ...table('reports', ['Dates repoussées', 'Date'], rows(dates, changementText, vocabulary)),
  ];
}

function rows(moves: readonly Mouvement[], wordsOf: typeof changementText, vocabulary: Vocabulary) {
  return moves.map(({ fiche, changement }) => [fiche.ref, fiche.title, wordsOf(changement, vocabulary)]);
}

function table(
  id: string,
  [title, column]: readonly [string, string],
  lines: readonly (readonly string[])[],
): readonly Block[] {
  if (lines.length === 0) return [];
  const lignes = lines.map((line) => line.map(textCell));
  return [
    heading(2, `${title} (${String(lines.length)})`),
    tableau({ id, titre: '', entetes: ['N°', 'Titre', column], lignes }),
  ];
}
