import type { Vocabulary } from '../../fiche/vocabulary/vocabulary.ts';
import type { Comparaison } from '../../figures/result.ts';
import { isReport, withRang } from '../../figures/temps/changements.ts';
import { buildComparaison } from '../../figures/temps/comparaison.ts';
import type { Depot } from '../depot.ts';
import { openVersion, type OpenPlan } from '../open-plan.ts';
import { published, type PublishedOptions } from '../published.ts';
import type { Bouts } from './bouts.ts';
import { readSuivis } from './read-suivis.ts';

interface Compared {
  readonly comparaison: Comparaison;
  readonly avant: OpenPlan;
  readonly apres: OpenPlan;
  /** `apres` with its fiches for internal use. */
  readonly entier: OpenPlan;
  readonly vocabulary: Vocabulary;
}

/** Two versions, each by its own configuration, judged on the day of the later one. */
export async function comparaisonOf(
  depot: Depot,
  bouts: Pick<Bouts, 'avant' | 'apres'>,
  options: Pick<PublishedOptions, 'avecInternes'>,
): Promise<Compared> {
  const entier = await openVersion(depot, bouts.apres.then);
  const apres = published(entier, options);
  const avant = published(
    await openVersion(depot, bouts.avant.then, { today: apres.source.today() }),
    options,
  );
  const comparaison = buildComparaison(
    { ...avant, ref: bouts.avant.ref },
    { ...apres, ref: bouts.apres.ref },
    { reserves: [...(avant.avis ?? []), ...(apres.avis ?? [])] },
  );
  return {
    comparaison: await withRangs(comparaison, apres),
    avant,
    apres,
    entier,
    vocabulary: apres.plan.vocabulary,
  };
}

/** « 2ᵉ report »: the whole history is read for it, and only where something was postponed. */
async function withRangs(comparaison: Comparaison, apres: OpenPlan): Promise<Comparaison> {
  const files = comparaison.modifiees.filter(({ champs }) => champs.some(isReport)).map(({ file }) => file);
  if (files.length === 0) return comparaison;
  const { suivis, isCut } = await readSuivis(apres, files);
  const rangs = new Map(isCut ? [] : suivis.map(({ file, reports }) => [file, reports]));
  const modifiees = comparaison.modifiees.map((one) => ({
    ...one,
    champs: [...withRang(one.champs, rangs.get(one.file) ?? null)],
  }));
  return { ...comparaison, modifiees };
}
