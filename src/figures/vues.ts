import type { Fiche } from '../fiche/plan.ts';
import { anglesMorts, isSilentOn } from './angles-morts.ts';
import type { Dimension } from './dimension.ts';
import { dimension, type Population } from './population.ts';
import type { Trou } from './result.ts';

/** One look at what the plan covers. */
export interface Vue {
  readonly id: string;
  readonly title: string;
  readonly rows: Dimension;
  readonly note?: string;
  /** What a row without an engaged fiche is called; null where nobody is owed one. */
  readonly objet: Trou['objet'] | null;
  /** The full title behind a row's label. */
  readonly titleOf?: (id: string) => string | undefined;
  /** Whether a fiche says nothing of what could serve a row; by default, whether it leaves the field out. */
  readonly isSilent?: (id: string, fiche: Fiche) => boolean;
}

/** Priorities, axes, national axes, publics, angles morts, sectors; territories where a fiche names one. */
export function vuesOf(population: Population): readonly Vue[] {
  const { vocabulary } = population.plan;
  const by = (id: string) => dimension(population, id);
  const titled = (axes: readonly { code: string; titre: string }[]) => (id: string) =>
    axes.find(({ code }) => code === id)?.titre;
  return [
    { id: 'priorites', title: 'Priorités du décret', rows: by('priority'), objet: 'priorite' },
    {
      id: 'axes-couverts',
      title: 'Axes du territoire',
      rows: by('axe'),
      objet: 'axe',
      titleOf: titled(vocabulary.axes),
    },
    {
      id: 'axes-nationaux',
      title: 'Axes de la feuille de route nationale',
      rows: by('axe-national'),
      note: 'Selon la correspondance déclarée dans ptsm.yaml.',
      objet: 'axe-national',
      titleOf: titled(vocabulary.axesNationaux),
    },
    {
      id: 'publics',
      title: 'Publics',
      rows: by('publics'),
      note: '« Toute la population » est une ligne à part : elle ne couvre aucun public en particulier.',
      objet: 'public',
    },
    anglesMortsVue(population),
    { id: 'secteurs', title: 'Secteurs', rows: by('secteurs'), objet: null },
    ...territoiresVue(population),
  ];
}

/** Most plans cover one territory and name none: a table of nothing would only ask a question. */
function territoiresVue(population: Population): readonly Vue[] {
  const rows = dimension(population, 'territoires');
  const isNamed = population.fiches.some((fiche) => rows.valuesOf(fiche).length > 0);
  return isNamed ? [{ id: 'territoires', title: 'Fiches par territoire', rows, objet: null }] : [];
}

function anglesMortsVue(population: Population): Vue {
  const angles = population.plan.vocabulary.anglesMorts;
  return {
    id: 'angles-morts',
    title: 'Angles morts',
    rows: anglesMorts(angles, dimension(population, 'thematiques')),
    note: 'Angles morts nommés par le rapport ministériel du tour de France des PTSM (2024, chapitre 4).',
    objet: 'angle-mort',
    isSilent: (id, fiche) => angles.some((angle) => angle.code === id && isSilentOn(angle, fiche)),
  };
}
