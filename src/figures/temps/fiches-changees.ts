import type { Plan } from '../../fiche/plan.ts';
import { nameOf } from '../actions.ts';
import type { Comparaison } from '../result.ts';
import { changementsOf } from './changements.ts';
import { destinsOf, type Listes } from './destins.ts';
import type { Paire } from './appariement/paire.ts';
import { sectionsChangees } from './sections-changees.ts';

export interface FichesChangees extends Listes, Pick<Comparaison, 'modifiees' | 'inchangees'> {
  readonly paires: readonly Paire[];
}

/** What became of each fiche, and what changed in those of both ends; `inchangees` are those that no list names. */
export function fichesChangees(avant: Plan, apres: Plan): FichesChangees {
  const { paires, isNamed, ...listes } = destinsOf(avant, apres);
  const changes = paires.map((paire) => ({
    paire,
    champs: changementsOf(
      { fiche: paire.avant, vocabulary: avant.vocabulary },
      { fiche: paire.apres, vocabulary: apres.vocabulary },
    ),
    sections: sectionsChangees(paire.avant, paire.apres),
  }));
  const isChanged = ({ champs, sections }: (typeof changes)[number]) =>
    champs.length > 0 || sections.length > 0;
  return {
    ...listes,
    paires,
    modifiees: changes
      .filter(isChanged)
      .map(({ paire, champs, sections }) => ({ ...nameOf(paire.apres, apres), champs, sections })),
    inchangees: changes.filter((one) => !isChanged(one) && !isNamed(one.paire)).length,
  };
}
