import type { DepuisCopil } from '../../fiche/copil/depuis-copil.ts';
import { reasonText } from '../../fiche/body/reason-section.ts';
import { countedFiches } from '../../fiche/fusions.ts';
import { groupBy } from '../../fiche/group-by.ts';
import type { Fiche } from '../../fiche/plan.ts';
import { EN_MARCHE, sensOf } from '../../fiche/vocabulary/status.ts';
import { nameOf } from '../actions.ts';
import { envelope, type Reading } from '../envelope.ts';
import { byRef } from '../fiches.ts';
import type { Comparaison, Result, Suivi } from '../result.ts';
import { ditOf } from './dit.ts';
import { enterineOf } from './enterine.ts';

type Copil = Result<'ptsm.copil'>;
type Point<K extends keyof Copil> = Extract<Copil[K], readonly unknown[]>[number];
type Raison = Point<'aDecider'>['raisons'][number];

export interface PreparationRequest {
  /** From the last committee to this reading. */
  readonly comparaison: Comparaison;
  readonly choix: Copil['choix'];
  /** What git knows of the fiches of this reading; empty where it knows nothing. */
  readonly suivis: readonly Suivi[];
  /** What the last COPIL on record validated, asked of all the fiches: those that may not be shown are left out here. */
  readonly depuis: DepuisCopil | null;
  readonly reserves?: readonly string[];
}

/** Statuses of a fiche of which something is still awaited. */
const ATTENDUES: readonly string[] = ['a-discuter', 'a-venir', 'en-preparation', 'en-cours', 'suspendue'];
const TROP_DE_REPORTS = 2;

/** What a committee has to look at, each fiche with the reason why; one fiche may stand under several points. */
export function buildPreparation(reading: Reading, request: PreparationRequest): Copil {
  const { comparaison, choix, depuis, reserves = [] } = request;
  const { avant, apres, nouvelles, disparues, fusionnees, scindees, renommees, modifiees } = comparaison;
  const look = looking(reading, request);
  const fiches = byRef(countedFiches(reading.plan)).map(look);
  return {
    ...envelope('ptsm.copil', reading),
    avant,
    apres,
    choix,
    nouvelles,
    disparues,
    fusionnees,
    scindees,
    renommees,
    modifiees,
    reportees: fiches.flatMap(reporteeOf),
    aDecider: fiches.flatMap(aDeciderOf),
    sansPilote: fiches.flatMap(sansPiloteOf),
    sansNouvelles: fiches.flatMap((look) => sansNouvellesOf(look, reading.plan.configuration.silence)),
    silence: reading.plan.configuration.silence,
    enterine: depuis && enterineOf(depuis, reading.plan),
    reserves: [...comparaison.reserves, ...reserves],
  };
}

/** A fiche with all that is known around it. */
interface Look {
  readonly fiche: Fiche;
  readonly nom: Comparaison['nouvelles'][number];
  readonly sens: string | null;
  readonly suivi: Suivi | null;
  readonly codes: ReadonlySet<string>;
  /** Its status went back since the last committee. */
  readonly aRecule: boolean;
}

/** What is known is sorted by file once, however many fiches there are. */
function looking(
  { plan, findings }: Reading,
  { comparaison, suivis }: PreparationRequest,
): (fiche: Fiche) => Look {
  const changes = new Map(comparaison.modifiees.map(({ file, champs }) => [file, champs]));
  const suiviOf = new Map(suivis.map((suivi) => [suivi.file, suivi]));
  const found = groupBy(findings, ({ file }) => file);
  return (fiche) => ({
    fiche,
    nom: nameOf(fiche, plan),
    sens: sensOf(fiche, plan.vocabulary),
    suivi: suiviOf.get(fiche.file) ?? null,
    codes: new Set((found.get(fiche.file) ?? []).map(({ code }) => code)),
    aRecule: (changes.get(fiche.file) ?? []).some(({ nature }) => nature === 'recul'),
  });
}

function reporteeOf({ fiche, nom, sens, suivi }: Look): readonly Point<'reportees'>[] {
  const { reports = 0 } = suivi ?? {};
  if (reports < TROP_DE_REPORTS || !ATTENDUES.includes(sens ?? '')) return [];
  return [{ ...nom, fin: fiche.champs.fin ?? null, reports }];
}

function aDeciderOf(look: Look): readonly Point<'aDecider'>[] {
  const raisons = (Object.keys(A_DECIDER) as Raison[]).filter((raison) => A_DECIDER[raison](look));
  if (raisons.length === 0) return [];
  const { status = null, fin = null, motif } = look.fiche.champs;
  return [{ ...look.nom, raisons, status, fin, motif: motif ?? reasonText(look.fiche) }];
}

const A_DECIDER: Readonly<Record<Raison, (look: Look) => boolean>> = {
  'a-discuter': ({ sens }) => sens === 'a-discuter',
  suspendue: ({ sens }) => sens === 'suspendue',
  recul: ({ aRecule }) => aRecule,
  'echeance-depassee': ({ codes }) => codes.has('echeance-depassee'),
};

/** The rule speaks once an action is carried out; a committee finds a pilote before. */
function sansPiloteOf({ fiche, nom, sens, codes }: Look): readonly Point<'sansPilote'>[] {
  const isSilent = EN_MARCHE.includes(sens ?? '') && ditOf('pilotes', fiche).dit.etat === 'absent';
  if (!isSilent && !codes.has('fiche-sans-pilote')) return [];
  return [{ ...nom, status: fiche.champs.status ?? null }];
}

function sansNouvellesOf(
  { fiche, nom, sens, suivi, codes }: Look,
  silence: number,
): readonly Point<'sansNouvelles'>[] {
  const { modification = null, silence: mois = null } = suivi ?? {};
  const raisons = [
    ...(codes.has('sans-nouvelles') ? (['fiche'] as const) : []),
    ...(EN_MARCHE.includes(sens ?? '') && mois !== null && mois >= silence ? (['depot'] as const) : []),
  ];
  const { pilotes = [] } = fiche.champs;
  return raisons.length === 0 ? [] : [{ ...nom, raisons, pilotes, modification, silence: mois }];
}
