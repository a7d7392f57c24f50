import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import { plural } from '../../fiche/words/plural.ts';
import type { Changement, SectionChangee } from '../../figures/result.ts';
import { changementWords } from './changement-text.ts';

/** What changed, and how: a field, or a section of the text. */
export interface FicheChange {
  readonly libelle: string;
  readonly texte: string;
}

interface Changed {
  readonly champs: readonly Changement[];
  readonly sections: readonly Omit<SectionChangee, 'lignes'>[];
}

/** The changes of a fiche, fields first. */
export function ficheChanges({ champs, sections }: Changed, vocabulary: Vocabulary): readonly FicheChange[] {
  return [
    ...champs.map((changement) => ({
      libelle: changement.libelle,
      texte: changementWords(changement, vocabulary),
    })),
    ...sections.map(sectionChange),
  ];
}

const ETATS = { nouvelle: ['nouvelle'], disparue: ['retirée'], modifiee: ['modifiée'] } as const;

/** « Section « Bilan 2024 » : nouvelle, +12 lignes » */
function sectionChange({ titre, etat, ajoutees, retirees }: Omit<SectionChangee, 'lignes'>): FicheChange {
  const lines = [
    ...(ajoutees > 0 ? [`+${plural(ajoutees, 'ligne')}`] : []),
    ...(retirees > 0 ? [`−${plural(retirees, 'ligne')}`] : []),
  ];
  return {
    libelle: titre === null ? 'Début du texte' : `Section « ${titre} »`,
    texte: [...ETATS[etat], ...lines].join(', '),
  };
}
