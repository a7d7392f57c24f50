import type { Finding } from '../fiche/finding.ts';
import type { Fiche, Plan } from '../fiche/plan.ts';
import { sensOf } from '../fiche/status.ts';
import type { AngleMort } from '../fiche/referentiel.ts';
import type { Dimension } from './dimension.ts';
import { envelope } from './envelope.ts';
import { ENGAGEES } from './named-figures.ts';
import { dimension, populationOf, type Population } from './population.ts';
import { reservesOf } from './reserves.ts';
import type { Figure, Provenance, Result, Row, Table, Trou } from './result.ts';
import { cellOf, NON_RENSEIGNE, rateOf, tally } from './tally.ts';

export interface Couverture {
  readonly tables: readonly Table[];
  readonly figures: readonly Figure[];
  /** What no fiche serves, or none that is engaged. */
  readonly trous: readonly Trou[];
}

const NOTE = 'Fiches abandonnées non comprises : elles ne couvrent plus rien.';

/** What the plan covers: the decree's priorities, its axes, the national ones, publics and angles morts. */
export function couverture(population: Population): Couverture {
  const { vocabulary } = population.plan;
  const fiches = population.fiches.filter((fiche) => sensOf(fiche, vocabulary) !== 'abandonnee');
  const by = (id: string) => dimension(population, id);
  const engagement = engagementOf(population);
  const one = (id: string, title: string, rows: Dimension, note = NOTE) => tally(fiches, { id, title, rows, columns: engagement, note });
  const axes = one('axes-couverts', 'Axes couverts', by('axe'));
  const nationaux = one('axes-nationaux', 'Axes de la feuille de route nationale', by('axe-national'), `${NOTE} Selon la correspondance déclarée dans ptsm.yaml.`);
  const priorites = one('priorites', 'Priorités du décret', by('priority'));
  const publics = one('publics', 'Publics', by('publics'), `${NOTE} « Toute la population » est une ligne à part : elle ne couvre aucun public en particulier.`);
  const angles = one('angles-morts', 'Angles morts', anglesMorts(vocabulary.anglesMorts, by('thematiques')), `${NOTE} Angles morts nommés par le rapport ministériel du tour de France des PTSM (2024, chapitre 4).`);
  const secteurs = one('secteurs', 'Secteurs', by('secteurs'));
  return {
    tables: [tally(fiches, { id: 'priorites-axes', title: 'Priorités × axes', rows: by('priority'), columns: by('axe'), note: NOTE }), axes, nationaux, priorites, publics, angles, secteurs],
    figures: [tripartites(fiches)],
    trous: [
      ...trousOf(priorites, 'priorite'),
      ...trousOf(axes, 'axe'),
      ...trousOf(nationaux, 'axe-national'),
      ...trousOf(publics, 'public').filter(({ id }) => id !== 'tous'),
      ...trousOf(angles, 'angle-mort'),
    ],
  };
}

/** Two columns: engaged or not; a fiche without a status counts as not engaged. */
function engagementOf({ plan: { vocabulary } }: Population): Dimension {
  return {
    id: 'engagement',
    label: 'Engagement',
    valuesOf: (fiche) => [ENGAGEES.includes(sensOf(fiche, vocabulary) ?? '') ? 'engagees' : 'autres'],
    declared: [
      { id: 'engagees', label: 'Engagées' },
      { id: 'autres', label: 'Autres' },
    ],
    closed: true,
    multiple: false,
  };
}

/** An angle mort is served as soon as a fiche names one of its publics or of its themes. */
function anglesMorts(angles: readonly AngleMort[], themes: Dimension): Dimension {
  const serves = (fiche: Fiche, { publics, thematiques }: AngleMort) =>
    publics.some((code) => fiche.champs.publics?.includes(code)) || themes.valuesOf(fiche).some((code) => thematiques.includes(code));
  return {
    id: 'angle-mort',
    label: 'Angle mort',
    valuesOf: (fiche) => angles.filter((angle) => serves(fiche, angle)).map(({ code }) => code),
    declared: angles.map(({ code, libelle }) => ({ id: code, label: libelle })),
    closed: true,
    multiple: true,
  };
}

function trousOf({ rows }: Table, objet: Trou['objet']): readonly Trou[] {
  const isHole = ({ id, cells }: Row) => id !== NON_RENSEIGNE && (cells[0]?.value ?? 0) === 0;
  return rows.filter(isHole).map(({ id, label, total }) => ({ id, label, objet, engagees: total > 0 }));
}

const TRIPARTITE = 'secteurs = sanitaire et secteurs = medico-social et secteurs = social';

/** A share of the fiches that say their sectors, never of those that do not. */
function tripartites(fiches: readonly Fiche[]): Figure {
  const known = fiches.filter(({ champs }) => (champs.secteurs ?? []).length > 0);
  const { value, fiches: behind } = cellOf(known.filter(({ champs }) => new Set(champs.secteurs).size === 3));
  return {
    id: 'tripartites',
    label: 'Fiches tripartites (sanitaire, médico-social et social)',
    value,
    denominator: known.length,
    rate: rateOf(value, known.length),
    filter: TRIPARTITE,
    fiches: behind,
    note: `Parmi les ${String(known.length)} fiches qui disent leurs secteurs ; ${String(fiches.length - known.length)} ne les disent pas.`,
  };
}

export function buildCouverture(plan: Plan, findings: readonly Finding[], provenance: Provenance): Result<'ptsm.couverture'> {
  return { ...envelope('ptsm.couverture', plan, provenance), ...couverture(populationOf(plan)), reserves: reservesOf(plan, findings) };
}
