import type { Plan } from '../../fiche/plan.ts';
import { enumerate } from '../../fiche/words/enumerate.ts';
import { fewOf } from '../../fiche/words/few-of.ts';
import { plural } from '../../fiche/words/plural.ts';
import type { Comparaison } from '../result.ts';
import { statutsNonLus } from './statuts-non-lus.ts';

type Bout = Comparaison['avant'];
type Objet = Comparaison['couverture']['gagnee'][number]['objet'];

interface Compared {
  readonly bouts: readonly [avant: Bout, apres: Bout];
  readonly plans: readonly [avant: Plan, apres: Plan];
  /** Fiches kept from one end only. */
  readonly tues: number;
  readonly inconnus: readonly Objet[];
}

/** What a reader must know before trusting a difference; empty where nothing stands in its way. */
export function reservesDeComparaison({ bouts, plans, tues, inconnus }: Compared): readonly string[] {
  const [avant, apres] = bouts;
  return [
    ...unread(avant, 'de départ'),
    ...unread(apres, 'd’arrivée'),
    ...unreadStatuses(...plans),
    ...dirty(avant, 'de départ'),
    ...dirty(apres, 'd’arrivée'),
    ...settings(...plans),
    ...(tues > 0
      ? [
          `${plural(tues, 'fiche, interne à l’un des deux états seulement, n’est pas comparée ; les chiffres de l’autre état la comptent', 'fiches, internes à l’un des deux états seulement, ne sont pas comparées ; les chiffres de l’autre état les comptent')}.`,
        ]
      : []),
    ...inconnus.map(
      (objet) =>
        `À l’un des deux états, aucune fiche ${SILENCES[objet]} : ce qui y était couvert n’est pas connu, et n’est compté ni gagné ni perdu.`,
    ),
  ];
}

const SILENCES: Readonly<Record<Objet, string>> = {
  priorite: 'ne dit sa priorité',
  axe: 'ne dit son axe',
  'axe-national': 'n’est rattachée à un axe national',
  public: 'ne dit ses publics',
  'angle-mort': 'ne dit si elle répond à certains angles morts',
};

const NAMED = 10;

function unread({ nonLues }: Bout, etat: string): readonly string[] {
  if (nonLues.length === 0) return [];
  const count = plural(
    nonLues.length,
    `fichier non lu à l’état ${etat}, absent`,
    `fichiers non lus à l’état ${etat}, absents`,
  );
  return [`${count} de la comparaison : ${fewOf(nonLues, NAMED)}.`];
}

/** As many at both ends make no difference. */
function unreadStatuses(avant: Plan, apres: Plan): readonly string[] {
  const [before, after] = [statutsNonLus(avant), statutsNonLus(apres)];
  return before === after ? [] : [...unreadStatus(before, 'de départ'), ...unreadStatus(after, 'd’arrivée')];
}

function unreadStatus(count: number, etat: string): readonly string[] {
  if (count === 0) return [];
  const fiches = plural(count, 'fiche dont le statut n’est pas lu', 'fiches dont le statut n’est pas lu');
  return [`À l’état ${etat}, ${fiches} : les chiffres ${count > 1 ? 'les' : 'la'} comptent sans statut.`];
}

function dirty({ etat: git }: Bout, etat: string): readonly string[] {
  return git === 'modifie'
    ? [`L’état ${etat} comprend des modifications qui ne sont dans aucun commit.`]
    : [];
}

/** Figures of two ends that do not count alike are still compared: the reader is told why they differ. */
function settings(avant: Plan, apres: Plan): readonly string[] {
  const { inscrites: from = null } = avant.configuration;
  const { inscrites: to = null } = apres.configuration;
  const changed = COUNTED.filter(({ of }) => JSON.stringify(of(avant)) !== JSON.stringify(of(apres)));
  const what = [
    ...changed.map(({ label }) => label),
    ...(from === to
      ? []
      : [`le nombre de fiches inscrites (${String(from ?? 'non dit')} → ${String(to ?? 'non dit')})`]),
  ];
  if (what.length === 0) return [];
  return [
    `Entre les deux états, ptsm.yaml a changé ${enumerate(what)} : les chiffres ne se comparent pas sans précaution.`,
  ];
}

/** What changes the figures of fiches that do not. */
const COUNTED: readonly { readonly label: string; readonly of: (plan: Plan) => unknown }[] = [
  { label: 'le référentiel', of: ({ configuration }) => configuration.referentiel },
  {
    label: 'les axes',
    of: ({ vocabulary }) => vocabulary.axes.map(({ code, national }) => [code, national]),
  },
  { label: 'les statuts', of: ({ vocabulary }) => vocabulary.statuts.map(({ code, sens }) => [code, sens]) },
];
