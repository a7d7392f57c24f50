import { ENGAGEES, MISES_EN_OEUVRE } from '../fiche/vocabulary/status.ts';
import type { Statut } from '../fiche/vocabulary/vocabulary.ts';
import { fusionnees, fusionsText } from './fusions.ts';
import { select, type Population } from './population.ts';
import type { Figure } from './result.ts';
import { cellOf, rateOf } from './tally.ts';
import { TRIPARTITES } from './tripartites.ts';

interface Definition {
  readonly id: string;
  readonly label: string;
  /** The rule of the figure, as `ptsm lister --ou` takes it. */
  readonly filter: string;
  readonly note?: string;
  /** False where a share of the inscrites says nothing. */
  readonly rated?: boolean;
}

const BARE = ['inscrites', 'lues', 'non-lues', 'fusionnees'] as const;

/** Every figure that a report or `chiffres-publies` can name, each defined by one filter. */
export function namedFigures(population: Population): readonly Figure[] {
  return [
    ...fileFigures(population),
    ...definitionsOf(population).map((definition) => figureOf(definition, population)),
  ];
}

/** Names that `chiffres-publies` and `--expliquer` accept. */
export function figureIds(population: Population): readonly string[] {
  return [...BARE, ...definitionsOf(population).map(({ id }) => id), TRIPARTITES];
}

/** The years to report on: those of the period, and those that a fiche names. */
export function yearsOf({ plan, fiches }: Population): readonly number[] {
  const named = fiches.flatMap(({ champs }) => champs.year ?? []);
  return [...new Set([...(plan.configuration.periode ?? []), ...named])].sort((a, b) => a - b);
}

function definitionsOf(population: Population): readonly Definition[] {
  const { vocabulary } = population.plan;
  const having = (senses: readonly string[]) => statusIn(vocabulary.statuts, senses);
  const engagees = having(ENGAGEES);
  return [
    { id: 'engagees', label: 'Fiches mises en œuvre ou en préparation', filter: engagees },
    {
      id: 'mises-en-oeuvre',
      label: 'Fiches mises en œuvre',
      filter: having(MISES_EN_OEUVRE),
      note: 'En cours ou réalisées.',
    },
    { id: 'en-preparation', label: 'Fiches en préparation', filter: having(['en-preparation']) },
    { id: 'suspendues', label: 'Fiches suspendues', filter: having(['suspendue']) },
    { id: 'abandonnees', label: 'Fiches abandonnées', filter: having(['abandonnee']) },
    { id: 'sans-axe', label: 'Fiches sans axe', filter: 'axe vide' },
    { id: 'sans-priorite', label: 'Fiches sans priorité', filter: 'priority vide' },
    { id: 'sans-statut', label: 'Fiches sans statut', filter: 'status vide' },
    {
      id: 'sans-indicateur',
      label: 'Fiches sans indicateur',
      filter: 'indicateurs vide et non sens = abandonnee',
      note: 'Fiches abandonnées non comprises.',
      rated: false,
    },
    ...vocabulary.axes.map(({ code, libelle }) => ({
      id: `engagees-axe-${code}`,
      label: `Fiches engagées, ${libelle.replace(/^A/, 'a')}`,
      filter: `axe = ${code} et ${engagees}`,
    })),
    ...yearsOf(population).flatMap((year) => [
      {
        id: `nouvelles-${String(year)}`,
        label: `Fiches lancées en ${String(year)}`,
        filter: `lancement = ${String(year)}`,
        rated: false,
      },
      {
        id: `actives-${String(year)}`,
        label: `Fiches actives en ${String(year)}`,
        filter: `year = ${String(year)}`,
        rated: false,
      },
    ]),
  ];
}

/** The statuses of these meanings, the territory's own included. */
function statusIn(statuts: readonly Statut[], senses: readonly string[]): string {
  const codes = statuts.filter(({ sens }) => senses.includes(sens)).map(({ code }) => code);
  return codes.length === 1 ? `status = ${codes[0] ?? ''}` : `status parmi (${codes.join(', ')})`;
}

function figureOf({ id, label, filter, note, rated = true }: Definition, population: Population): Figure {
  const { value, fiches } = cellOf(select(population, filter));
  const denominator = rated ? population.base.nombre : null;
  return {
    id,
    label,
    value,
    denominator,
    rate: rateOf(value, denominator),
    filter,
    fiches,
    note: note ?? null,
  };
}

/** Figures that no filter gives: declared, or counted on files. */
function fileFigures({ plan }: Population): readonly Figure[] {
  const { configuration, files } = plan;
  const merged = fusionnees(plan);
  const unread = files.filter(({ state }) => state === 'non-lue').map(({ path }) => path);
  const read = cellOf(plan.fiches);
  const bare = { denominator: null, rate: null, filter: null, fiches: [], note: null };
  return [
    {
      ...bare,
      id: 'inscrites',
      label: 'Fiches inscrites au projet',
      value: configuration.inscrites ?? null,
      note: 'Nombre de fiches retenues par l’arrêté (ptsm.yaml).',
    },
    { ...bare, id: 'lues', label: 'Fiches lues dans le dépôt', ...read },
    {
      ...bare,
      id: 'non-lues',
      label: 'Fichiers non lus',
      value: unread.length,
      fiches: unread,
      note: 'Ils ne sont comptés dans aucun autre chiffre.',
    },
    {
      ...bare,
      id: 'fusionnees',
      label: 'Fiches fusionnées dans une autre',
      value: merged.length,
      fiches: merged.map(({ fiche }) => fiche),
      note: fusionsText(merged)[0] ?? null,
    },
  ];
}
