import { once } from '../../fiche/once.ts';
import type { Plan } from '../../fiche/plan.ts';
import { fewOf } from '../../fiche/words/few-of.ts';
import { plural } from '../../fiche/words/plural.ts';
import { listed, unknownName } from '../../fiche/words/unknown-name.ts';
import { envelope, type Reading } from '../envelope.ts';
import { figureIds } from '../named-figures.ts';
import { reservesOf } from '../reserves.ts';
import type { Figure, Result } from '../result.ts';
import type { Etape } from './etapes.ts';
import { mesureOf, type Mesure } from './mesure.ts';
import { sansActionOf } from './sans-action.ts';
import { statutsNonLus } from './statuts-non-lus.ts';

type Evolution = Result<'ptsm.evolution'>;

interface EtapeLue extends Etape {
  /** As it may be shown. Steps that share it, as one object, are counted once. */
  readonly plan: Plan;
}

export interface EvolutionRequest {
  readonly par: Evolution['par'];
  /** At least one, oldest first. */
  readonly etapes: readonly EtapeLue[];
  readonly ecartees?: readonly string[];
  /** Null for every figure. */
  readonly chiffres: readonly string[] | null;
}

/** The figures of each step, and since when nothing serves what the last step leaves uncovered. The reading is that of the last step. */
export function buildEvolution(reading: Reading, request: EvolutionRequest): Evolution {
  const { par, ecartees = [], chiffres } = request;
  const mesures = mesuresAt(request);
  refuseUnknown(chiffres, mesures);
  const etapes = request.etapes.map(({ id, label, date, commit, plan }) => ({
    id,
    label,
    date,
    commit,
    lues: countOf(plan, 'lue'),
    nonLues: countOf(plan, 'non-lue'),
  }));
  return {
    ...envelope('ptsm.evolution', reading),
    par,
    etapes,
    ecartees,
    series: seriesOf(mesures, chiffres),
    sansAction: sansActionOf(etapes, mesures),
    reserves: [...reservesOf(reading), ...unreadReserve(etapes), ...statusReserve(request.etapes)],
  };
}

/** One a step; the same for steps of the same plan. */
function mesuresAt({ etapes, chiffres }: EvolutionRequest): readonly Mesure[] {
  const wanted = chiffres === null ? null : new Set(chiffres);
  const measured = once((plan: Plan) => mesureOf(plan, wanted));
  return etapes.map(({ plan }) => measured(plan));
}

/** Seven a year, for each year of the plan. */
const OF_A_YEAR = /-\d{4}$/;

/** @throws UsageError that suggests the one that was meant. */
function refuseUnknown(chiffres: readonly string[] | null, mesures: readonly Mesure[]): void {
  if (chiffres === null) return;
  const known = new Set([...new Set(mesures)].flatMap(({ population }) => figureIds(population)));
  const unknown = chiffres.find((id) => !known.has(id));
  if (unknown === undefined) return;
  const names = [...known];
  const { otherwise } = listed(
    'connus',
    names.filter((id) => !OF_A_YEAR.test(id)),
  );
  throw unknownName(`chiffre « ${unknown} » inconnu`, unknown, {
    names,
    otherwise: `${otherwise} ; ceux d’une année finissent par elle : budget-engage-2024`,
  });
}

/** In the order asked, or in that of the last step, then of those before. */
function seriesOf(mesures: readonly Mesure[], chiffres: readonly string[] | null): Evolution['series'] {
  const named = new Map<string, Figure>();
  for (const { figures } of mesures.toReversed())
    for (const [id, figure] of figures) if (!named.has(id)) named.set(id, figure);
  const ids = chiffres === null ? [...named.keys()] : [...new Set(chiffres)];
  return ids.flatMap((id) => {
    const figure = named.get(id);
    if (!figure) return [];
    const valeurs = mesures.map(({ figures }) => figures.get(id)?.value ?? null);
    return [{ id, label: figure.label, unite: figure.unite, valeurs }];
  });
}

function countOf({ files }: Plan, wanted: 'lue' | 'non-lue'): number {
  return files.filter(({ state }) => state === wanted).length;
}

const NAMED = 5;

/** The past steps that counted less than the folder held; the last one has its own reservation. */
function unreadReserve(etapes: Evolution['etapes']): readonly string[] {
  const partial = etapes.slice(0, -1).filter(({ nonLues }) => nonLues > 0);
  if (partial.length === 0) return [];
  const where = partial.map(({ label, nonLues }) => `${label} (${String(nonLues)})`);
  const count = plural(partial.length, 'étape passée', 'étapes passées');
  return [`Fichiers non lus, absents des chiffres de ${count} : ${fewOf(where, NAMED)}.`];
}

/** The past steps in which a status that was written counts for none. */
function statusReserve(etapes: readonly EtapeLue[]): readonly string[] {
  const counted = once(statutsNonLus);
  const where = etapes.slice(0, -1).flatMap(({ label, plan }) => {
    const count = counted(plan);
    return count === 0 ? [] : [`${label} (${plural(count, 'fiche')})`];
  });
  if (where.length === 0) return [];
  return [`Statut écrit autrement qu’aujourd’hui, compté comme non renseigné : ${fewOf(where, NAMED)}.`];
}
