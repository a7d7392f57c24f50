import { perFiche } from '../fiche/body/per-fiche.ts';
import { countedFiches } from '../fiche/fusions.ts';
import { groupBy } from '../fiche/group-by.ts';
import type { Fiche, Plan } from '../fiche/plan.ts';
import { ARRETEES, isMiseEnOeuvre, sensOf } from '../fiche/vocabulary/status.ts';
import { TRANSVERSAL } from '../fiche/vocabulary/vocabulary.ts';
import { enumerate } from '../fiche/words/enumerate.ts';
import { naturalOrder } from './natural-order.ts';
import type { Action, Groupe } from './result.ts';

type Name = Pick<Action, 'ref' | 'file' | 'axe' | 'title'>;

/** The fiches of a bilan, in the order in which a committee reads them. */
export interface Actions {
  /** Carried out, by the years in which they were. */
  readonly realisees: readonly Groupe[];
  /** The same, by axis. */
  readonly parAxe: readonly Groupe[];
  /** In preparation, by working group. */
  readonly preparation: readonly Groupe[];
  /** The others, by status: to be discussed or to come, and those that do not say. Stopped ones are in `arrets.ts`. */
  readonly autres: readonly Groupe[];
}

/** Statuses whose fiches have a list of their own. */
const ELSEWHERE: readonly string[] = ['en-preparation', ...ARRETEES];

/** With a year, only what was carried out in it; preparation and the rest are as they stand. */
export function actionsOf(plan: Plan, annee: number | null): Actions {
  const { vocabulary } = plan;
  const fiches = countedFiches(plan);
  const carriedOut = (fiche: Fiche) =>
    (fiche.champs.year ?? []).length > 0 || isMiseEnOeuvre(fiche, vocabulary);
  const inYear = ({ champs }: Fiche) => annee === null || champs.year?.includes(annee) === true;
  const sens = (fiche: Fiche) => sensOf(fiche, vocabulary) ?? '';
  const waiting = fiches.filter((fiche) => !carriedOut(fiche));
  const realisees = fiches.filter((fiche) => carriedOut(fiche) && inYear(fiche));
  const status = new Map(vocabulary.statuts.map(({ code, libelle }) => [code, libelle]));
  return {
    realisees: groups(realisees.toSorted(byYears), ({ champs }) => labelOfYears(champs.year ?? []), plan),
    parAxe: byAxis(realisees.toSorted(byRef), plan),
    preparation: groups(
      waiting.filter((fiche) => sens(fiche) === 'en-preparation').sort(byRef),
      ({ champs }) => champs.groupe ?? 'Sans groupe de travail',
      plan,
    ),
    autres: groups(
      waiting.filter((fiche) => !ELSEWHERE.includes(sens(fiche))).sort(byRef),
      ({ champs }) => status.get(champs.status ?? '') ?? 'Statut non renseigné',
      plan,
    ),
  };
}

/** « Mise en œuvre en 2021, reconduite en 2022, 2023 et 2024 » */
function labelOfYears([first, ...others]: readonly number[]): string {
  if (first === undefined) return 'Mise en œuvre, année non renseignée';
  const launch = `Mise en œuvre en ${String(first)}`;
  return others.length === 0 ? launch : `${launch}, reconduite en ${enumerate(others.map(String))}`;
}

function groups(fiches: readonly Fiche[], labelOf: (fiche: Fiche) => string, plan: Plan): readonly Groupe[] {
  return [...groupBy(fiches, labelOf)].map(([label, own]) => ({
    label,
    actions: own.map((fiche) => actionOf(fiche, plan)),
  }));
}

/** Under each of its axes, in their order; an axis without a fiche has no group. */
function byAxis(fiches: readonly Fiche[], plan: Plan): readonly Groupe[] {
  const { axes, transversal } = plan.vocabulary;
  const titled = axes.map(({ code, libelle, titre }) => ({ code, label: `${libelle} : ${titre}` }));
  const under = ({ code, label }: { code: string | null; label: string }) => ({
    label,
    actions: fiches
      .filter(({ champs: { axe = [] } }) => (code === null ? axe.length === 0 : axe.includes(code)))
      .map((fiche) => actionOf(fiche, plan)),
  });
  return [
    ...titled,
    ...(transversal ? [{ code: TRANSVERSAL, label: 'Transversal' }] : []),
    { code: null, label: 'Sans axe' },
  ]
    .map(under)
    .filter(({ actions }) => actions.length > 0);
}

/** A fiche as lists name it, with what a committee asks of it. */
export function actionOf(fiche: Fiche, plan: Plan): Action {
  const { objectif = null, year = [] } = fiche.champs;
  return { ...nameOf(fiche, plan), objectif, annees: year };
}

/** A fiche as lists name it. */
export function nameOf({ ref, file, champs }: Fiche, { vocabulary }: Pick<Plan, 'vocabulary'>): Name {
  const labelOf = (code: string) =>
    code === TRANSVERSAL ? 'Transversal' : vocabulary.axes.find((axe) => axe.code === code)?.libelle;
  const axe = (champs.axe ?? []).map((code) => labelOf(code) ?? code).join(', ');
  return { ref, file, axe: axe || 'Sans axe', title: champs.title ?? 'Sans titre' };
}

/** By launch, then the shorter run of years, then axis and number: the order of published tables. */
function byYears(a: Fiche, b: Fiche): number {
  const [left, right] = [placeOf(a), placeOf(b)];
  return naturalOrder(left.years, right.years) || naturalOrder(left.axes, right.axes) || byRef(a, b);
}

const placeOf = perFiche(({ champs: { year = [9999], axe = [] } }) => ({
  years: year.join(' '),
  axes: axe.join(' '),
}));

function byRef(a: Fiche, b: Fiche): number {
  return naturalOrder(a.ref, b.ref);
}
