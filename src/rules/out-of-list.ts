import { avec } from './exemple.ts';
import type { Rule } from './rule.ts';
import { attendu, cite } from './words.ts';

interface OutOfList extends Pick<Rule, 'code' | 'titre' | 'pourquoi' | 'effet'> {
  /** « n’est pas un statut », to finish « “en cour” … ». */
  readonly nestPas: string;
  readonly faux: string;
  readonly juste: string;
  readonly geste?: string;
}

/** A rule about a value outside its declared list. */
export function outOfList({ nestPas, faux, juste, geste, ...rule }: OutOfList): Rule {
  return {
    ...rule,
    severity: 'erreur',
    message: (cas) => `${cite(cas.received)} ${nestPas}, ${attendu(cas)}`,
    geste: geste ?? 'écrivez l’un des codes de la liste, ou déclarez le vôtre dans ptsm.yaml',
    exemples: { faux: avec(faux), juste: avec(juste) },
  };
}
