import type { Comparaison } from '../../figures/result.ts';
import { isReport, withRang } from '../../figures/temps/changements.ts';
import { buildComparaison } from '../../figures/temps/comparaison.ts';
import { openVersion, type OpenPlan } from '../open-plan.ts';
import { published, type PublishedOptions } from '../published.ts';
import type { Bout } from './bouts.ts';
import { readSuivis } from './read-suivis.ts';

/** The later end of a comparison, opened, by the name it was asked by. */
interface Apres {
  readonly opened: OpenPlan;
  /** Null for the files as they are. */
  readonly ref: string | null;
}

interface Compared {
  readonly comparaison: Comparaison;
  readonly avant: OpenPlan;
}

/** An earlier version beside a later one, each by its own configuration, both judged on the day of the later one. */
export async function comparaisonOf(
  { ref, then }: Bout,
  apres: Apres,
  options: Pick<PublishedOptions, 'avecInternes'>,
): Promise<Compared> {
  const { opened } = apres;
  const avant = published(await openVersion(opened, then, { today: opened.source.today() }), options);
  const comparaison = buildComparaison({ ...avant, ref }, { ...opened, ref: apres.ref });
  return { avant, comparaison: await withRangs(comparaison, opened) };
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
