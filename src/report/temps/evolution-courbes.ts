import type { Result, Unite } from '../../figures/result.ts';
import type { Graphique } from '../document.ts';
import { quantityCell } from '../quantity.ts';
import { french } from '../typography.ts';
import { etapeCourte, etapeHead } from './etape-text.ts';
import { byUnit, fromTo, serieName, type SerieDeChiffre } from './series.ts';

const UNITES: Readonly<Partial<Record<Unite, readonly [titre: string, unite: string]>>> = {
  fiches: ['Nombre de fiches', 'fiches'],
  EUR: ['Montants', '€'],
  ETP: ['Équivalents temps plein', 'ETP'],
};

/** A chart for each unit; none where there is one step, which goes nowhere, nor for what is never known. */
export function courbes(
  evolution: Result<'ptsm.evolution'>,
  series: readonly SerieDeChiffre[],
): readonly Graphique[] {
  const { etapes, par } = evolution;
  if (etapes.length < 2) return [];
  const known = series.filter(({ valeurs }) => valeurs.some((value) => value !== null));
  return byUnit(known).map(([unit, own]) => {
    const [titre, unite] = UNITES[unit] ?? ['', ''];
    return {
      type: 'graphique',
      id: `courbe-${unit.toLowerCase()}`,
      titre,
      description: french(fromTo(evolution, own) ?? titre),
      genre: 'courbe',
      unite,
      axes: { categories: etapeHead(evolution), series: 'Chiffre' },
      categories: etapes.map((etape) => etapeCourte(etape, par)),
      series: own.map((serie) => ({
        nom: serieName({ ...serie, unite: 'fiches' }),
        valeurs: serie.valeurs.map((value) => ({ ...quantityCell(value, unit), value })),
      })),
      note: null,
    };
  });
}
