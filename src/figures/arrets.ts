import { reasonText } from '../fiche/body/reason-section.ts';
import { countedFiches } from '../fiche/fusions.ts';
import type { Fiche } from '../fiche/plan.ts';
import { sensOf } from '../fiche/vocabulary/status.ts';
import { actionOf } from './actions.ts';
import type { Reading } from './envelope.ts';
import { byRef } from './fiches.ts';
import type { Item, Part } from './result.ts';

interface Arrets {
  readonly terminees: Part<'terminees'>;
  readonly suspendues: Part<'suspendues'>;
  readonly abandonnees: Part<'abandonnees'>;
}

/** Fiches that ended or stopped, as they stand: achieved (with a year, those whose last year it is), suspended and given up. */
export function arretsOf({ plan }: Reading, annee: number | null): Arrets {
  const fiches = byRef(countedFiches(plan));
  const having = (sens: string) => fiches.filter((fiche) => sensOf(fiche, plan.vocabulary) === sens);
  const endsInYear = ({ champs }: Fiche) => annee === null || champs.year?.at(-1) === annee;
  const stopped = (fiche: Fiche): Item<'suspendues'> => ({ ...actionOf(fiche, plan), motif: motifOf(fiche) });
  return {
    terminees: having('realisee')
      .filter(endsInYear)
      .map((fiche) => actionOf(fiche, plan)),
    suspendues: having('suspendue').map(stopped),
    abandonnees: having('abandonnee').map(stopped),
  };
}

/** As the fiche says it: its field, or the section of its body, in Markdown. */
function motifOf(fiche: Fiche): string | null {
  return fiche.champs.motif ?? reasonText(fiche);
}
