import type { Result } from '../../figures/result.ts';
import type { Graphique } from '../document.ts';
import { calendrierFiches } from './calendrier-fiches.ts';
import { calendrierGraphique } from './calendrier.ts';
import { progressionGraphique } from './progression.ts';
import { tableGraphique, type Dessin } from './table-graphique.ts';

type Bilan = Result<'ptsm.bilan'>;

export interface ChartMaker {
  readonly id: string;
  readonly description: string;
  /** Null where there is nothing to draw. */
  readonly build: (bilan: Bilan) => Graphique | null;
}

/** Every chart that a template may ask for. */
export const GRAPHIQUES: readonly ChartMaker[] = [
  drawn('axes', 'les fiches par axe et par statut', { table: 'axes', genre: 'empilees' }),
  drawn('annees', 'les fiches nouvelles et actives, par année', {
    table: 'annees',
    genre: 'barres',
    suite: true,
  }),
  drawn('priorites-axes', 'les priorités croisées avec les axes', {
    table: 'priorites-axes',
    genre: 'chaleur',
  }),
  drawn('publics', 'les fiches par public, engagées ou non', { table: 'publics', genre: 'empilees' }),
  drawn('budget', 'les euros prévus et engagés, par année', {
    table: 'budget-annees',
    genre: 'barres',
    colonnes: ['budget-prevu', 'budget-engage'],
    suite: true,
  }),
  drawn('financeurs', 'les montants par financeur', {
    table: 'financements-financeurs',
    genre: 'barres',
    colonnes: ['montant'],
  }),
  {
    id: 'indicateurs',
    description: 'le chemin de chaque indicateur vers sa cible',
    build: ({ indicateurs }) => progressionGraphique(indicateurs),
  },
  { id: 'calendrier-fiches', description: 'les années de chaque fiche', build: calendrierFiches },
  {
    id: 'calendrier',
    description: 'les phases du projet, par mois (calendrier de ptsm.yaml)',
    build: ({ calendrier }) => calendrierGraphique(calendrier),
  },
];

function drawn(id: string, description: string, dessin: Dessin): ChartMaker {
  return {
    id,
    description,
    build: ({ tables }) => {
      const table = tables.find((one) => one.id === dessin.table);
      const made = table ? tableGraphique(table, dessin) : null;
      return made ? { ...made, id } : null;
    },
  };
}
