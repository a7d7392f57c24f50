import { monthsOf } from '../../fiche/vocabulary/documents.ts';
import type { Part } from '../../figures/result.ts';
import type { Graphique } from '../document.ts';
import { french, frenchMonth } from '../typography.ts';

/** The plan's own calendar: a row a phase, a column a month, the number of the step that fills it. */
export function calendrierGraphique(calendrier: Part<'calendrier'>): Graphique | null {
  const months = monthsOf(calendrier);
  if (months.length === 0) return null;
  return {
    type: 'graphique',
    id: 'calendrier',
    titre: 'Calendrier du projet',
    description: french(calendrier.map(descriptionOf).join(' ')),
    genre: 'frise',
    unite: '',
    axes: { categories: 'Mois', series: 'Phase' },
    categories: months.map(frenchMonth),
    series: calendrier.map(({ phase, etapes }) => ({
      nom: french(phase),
      valeurs: months.map((month) => {
        const ranks = etapes.flatMap(({ debut, fin }, index) =>
          debut <= month && month <= fin ? [String(index + 1)] : [],
        );
        return { text: ranks.join(', '), value: ranks.length === 0 ? null : ranks.length };
      }),
    })),
    note: 'Le numéro dans une case est celui de l’étape, dans la liste de sa phase.',
  };
}

function descriptionOf({ phase, etapes }: Part<'calendrier'>[number]): string {
  const steps = etapes.map(({ titre, debut, fin }) => `${titre} (${spanOf(debut, fin)})`);
  return `${phase} : ${steps.join(' ; ')}.`;
}

/** « avr. 2025 », « avr. 2025 à oct. 2025 » */
export function spanOf(debut: string, fin: string): string {
  return debut === fin ? frenchMonth(debut) : `${frenchMonth(debut)} à ${frenchMonth(fin)}`;
}
