import { enumerate } from '../../fiche/words/enumerate.ts';
import { frenchDate } from '../../fiche/words/french-date.ts';
import { plural } from '../../fiche/words/plural.ts';
import { nameOf } from '../actions.ts';
import { envelope, type Reading } from '../envelope.ts';
import type { Result, Suivi } from '../result.ts';
import { changementsOf, isLateStart, isReport, withRang } from './changements.ts';
import type { Cote } from './cote.ts';
import { sectionsChangees } from './sections-changees.ts';

type Historique = Result<'ptsm.historique'>;
type Version = Historique['versions'][number];

/** A commit that touched a fiche, and what it left of it. */
export interface Jalon extends Pick<Version, 'commit' | 'date' | 'auteur' | 'message' | 'file'> {
  readonly cote: Cote | 'illisible' | 'supprimee';
}

export interface HistoriqueRequest {
  /** Oldest first; at least one can be read. */
  readonly jalons: readonly Jalon[];
  readonly suivi: Suivi;
  /** False where the story may have begun earlier: postponements then have no number. */
  readonly entiere?: boolean;
  /** The first one is where the clone begins: it may have changed nothing. */
  readonly isCut?: boolean;
  readonly reserves?: readonly string[];
}

/** The story of one fiche: each version told against the last one that could be read before it. */
export function buildHistorique(reading: Reading, request: HistoriqueRequest): Historique {
  const { jalons, suivi, reserves = [] } = request;
  const last = lastRead(jalons);
  if (!last) throw new Error('a story without a version that can be read');
  return {
    ...envelope('ptsm.historique', reading),
    fiche: nameOf(last.fiche, last),
    suivi,
    versions: versionsOf(request)
      .slice(request.isCut ? 1 : 0)
      .toReversed(),
    reserves: [...reserves, ...unreadable(jalons)],
  };
}

/** Oldest first, postponements numbered over the whole story. */
function versionsOf({ jalons, entiere = true }: HistoriqueRequest): readonly Version[] {
  let [reports, lateStarts, before]: [number, number, Cote | null] = [0, 0, null];
  return jalons.map((jalon, at) => {
    const { cote, ...commit } = jalon;
    const { champs, sections } = changesOf(before, cote);
    reports += champs.filter(isReport).length;
    lateStarts += champs.filter(isLateStart).length;
    const numbered = withRang(champs, entiere ? reports : null);
    before = typeof cote === 'string' ? before : cote;
    return {
      ...commit,
      ...placeOf(jalon, jalons[at - 1]),
      champs: [...withRang(numbered, entiere ? lateStarts : null, isLateStart)],
      sections: sections.map(({ titre, etat, ajoutees, retirees }) => ({ titre, etat, ajoutees, retirees })),
    };
  });
}

function lastRead(jalons: readonly Jalon[]): Cote | null {
  const last = jalons.findLast(({ cote }) => typeof cote !== 'string')?.cote;
  return typeof last === 'object' ? last : null;
}

function changesOf(before: Cote | null, after: Jalon['cote']) {
  if (!before || typeof after === 'string') return { champs: [], sections: [] };
  return {
    champs: changementsOf(before, after),
    sections: sectionsChangees(before.fiche, after.fiche),
  };
}

/** A fiche that comes back is created again. */
function placeOf({ cote, file }: Jalon, previous: Jalon | undefined): Pick<Version, 'etat' | 'fileAvant'> {
  const fileAvant = previous && previous.file !== file ? previous.file : null;
  if (typeof cote === 'string') return { etat: cote, fileAvant };
  if (!previous || previous.cote === 'supprimee') return { etat: 'creee', fileAvant };
  return { etat: fileAvant === null ? 'modifiee' : 'deplacee', fileAvant };
}

function unreadable(jalons: readonly Jalon[]): readonly string[] {
  const commits = jalons.filter(({ cote }) => cote === 'illisible').map(({ date }) => frenchDate(date));
  if (commits.length === 0) return [];
  return [
    `La fiche ne se lit pas dans ${plural(commits.length, 'version')} (${enumerate(commits)}) : ce qui y a changé est dit à la version lue suivante.`,
  ];
}
