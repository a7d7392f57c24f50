import type { Result } from '../../figures/result.ts';
import type { Graphique } from '../document.ts';
import { french } from '../typography.ts';
import { spans } from '../../fiche/words/spans.ts';

/** The calendar of the fiches: a row a fiche, a column a year, « L » where it was launched, « R » where it went on. */
export function calendrierFiches({ fiches, periode }: Result<'ptsm.bilan'>): Graphique | null {
  const dated = fiches.flatMap(({ ref, champs: { title, year } }) =>
    isYears(year) ? [{ ref, title: typeof title === 'string' ? title : 'Sans titre', years: year }] : [],
  );
  if (dated.length === 0) return null;
  const all = [...new Set([...periode, ...dated.flatMap(({ years }) => years)])].sort((a, b) => a - b);
  return {
    type: 'graphique',
    id: 'calendrier-fiches',
    titre: 'Fiches mises en œuvre, par année',
    description: french(dated.map(({ ref, years }) => `Fiche ${ref} : ${spans(years)}.`).join(' ')),
    genre: 'frise',
    unite: '',
    axes: { categories: 'Année', series: 'Fiche' },
    categories: all.map(String),
    series: dated.map(({ ref, title, years }) => ({
      nom: french(`${ref}. ${title}`),
      valeurs: all.map((year) => {
        if (!years.includes(year)) return { text: '', value: null };
        return { text: year === years[0] ? 'L' : 'R', value: 1 };
      }),
    })),
    note: french('L : année de lancement ; R : reconduction.'),
  };
}

function isYears(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length > 0;
}
