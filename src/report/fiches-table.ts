import type { FrontMatter } from '../fiche/schema/front-matter.ts';
import type { Vocabulary } from '../fiche/vocabulary/vocabulary.ts';
import type { Suivi } from '../figures/result.ts';
import type { Tableau } from './document.ts';
import { tableau, textCell } from './nodes.ts';
import { frenchMonth } from './typography.ts';
import { spans } from '../fiche/words/spans.ts';

interface Listed {
  readonly ref: string;
  readonly champs: FrontMatter;
  readonly suivi?: Suivi | null;
}

type Writer = (fiche: Listed, vocabulary: Vocabulary) => string | null | undefined;

const COLONNES = {
  'N°': ({ ref }) => ref,
  Titre: ({ champs }) => champs.title ?? 'Sans titre',
  Axe: ({ champs }) => champs.axe?.join(', '),
  Priorité: ({ champs }) => champs.priority?.join(', '),
  Statut: ({ champs }, { statuts }) => statuts.find(({ code }) => code === champs.status)?.libelle,
  Années: ({ champs }) => spans(champs.year ?? []),
  Pilotes: ({ champs }) => champs.pilotes?.join(', '),
  'Dernière modification': ({ suivi }) => suivi?.modification && frenchMonth(suivi.modification),
  Reports: ({ suivi }) => suivi?.modification && String(suivi.reports),
} satisfies Record<string, Writer>;

export const LISTE = ['N°', 'Titre', 'Axe', 'Priorité', 'Statut', 'Années'] as const;
/** What git adds to them. */
export const SUIVI = ['Dernière modification', 'Reports'] as const;

/** Fiches one a line, in these columns. */
export function fichesTable(
  fiches: readonly Listed[],
  vocabulary: Vocabulary,
  entetes: readonly (keyof typeof COLONNES)[],
): Tableau {
  const lignes = fiches.map((fiche) =>
    entetes.map((one) => textCell(COLONNES[one](fiche, vocabulary) || '—')),
  );
  return tableau({ id: 'fiches', titre: '', entetes, lignes });
}
