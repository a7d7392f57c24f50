import type { FrontMatter } from '../fiche/schema/front-matter.ts';
import { isAbandonnee } from '../fiche/vocabulary/status.ts';
import { nameOf } from './actions.ts';
import { difference } from './difference.ts';
import { byRef } from './fiches.ts';
import type { Population } from './population.ts';
import type { Item, Part } from './result.ts';
import { rateOf } from './tally.ts';

type Written = NonNullable<FrontMatter['indicateurs']>[number];
type Indicateur = Item<'indicateurs'>;
type Followed = Omit<Indicateur, 'ref' | 'file' | 'axe' | 'title'>;
type Releve = Indicateur['valeurs'][number];

/** Each indicator of each fiche not given up: where it started, where it should go, where it stands. */
export function indicateurs({ plan, fiches }: Population, annee: number | null): Part<'indicateurs'> {
  return byRef(fiches)
    .filter((fiche) => !isAbandonnee(fiche, plan.vocabulary))
    .flatMap((fiche) =>
      (fiche.champs.indicateurs ?? []).map((written) => ({
        ...nameOf(fiche, plan),
        ...followed(written, annee),
      })),
    );
}

function followed(written: Written, annee: number | null): Followed {
  const { nom, unite = null, initiale = null, cible = null, echeance } = written;
  const valeurs = valeursOf(written);
  const valeur = (annee === null ? valeurs.at(-1) : valeurs.find((one) => one.annee === annee)) ?? null;
  const until = annee ?? valeur?.annee;
  const precedente = valeurs.findLast((one) => until !== undefined && one.annee < until) ?? null;
  return {
    nom,
    unite,
    initiale,
    cible,
    echeance: echeance === undefined ? null : String(echeance),
    valeurs,
    valeur,
    precedente,
    tendance: tendanceOf(valeur, precedente),
    ecart: between(cible, valeur?.valeur),
    progression: rateOf(between(valeur?.valeur, initiale), between(cible, initiale)),
  };
}

function valeursOf({ valeurs = {} }: Written): readonly Releve[] {
  return Object.entries(valeurs)
    .map(([annee, valeur]) => ({ annee: Number(annee), valeur }))
    .sort((a, b) => a.annee - b.annee);
}

type Measure = Releve['valeur'] | null | undefined;

/** Only numbers can be taken from each other: « 12 à 15 » is a text. */
function between(a: Measure, b: Measure): number | null {
  return typeof a === 'number' && typeof b === 'number' ? difference(a, b) : null;
}

function tendanceOf(valeur: Releve | null, precedente: Releve | null): Indicateur['tendance'] {
  const change = between(valeur?.valeur, precedente?.valeur);
  if (change === null) return null;
  if (change === 0) return 'stable';
  return change > 0 ? 'hausse' : 'baisse';
}
