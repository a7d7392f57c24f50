import type { Cellule, Graphique, Tableau } from '../report/document.ts';

/** A grid as the table that it is: a line a series, a column a category. */
export function gridTable({ axes, categories, series, ...rest }: Graphique): Tableau {
  return tableOf(rest, {
    entetes: [axes.series, ...categories],
    lignes: series.map(({ nom, valeurs }) => [{ text: nom, value: nom }, ...valeurs]),
  });
}

/** The data of bars: a line a category, a column a series. */
export function dataTable({ axes, categories, series, ...rest }: Graphique): Tableau {
  const cellsAt = (index: number) =>
    series.map(({ valeurs }): Cellule => valeurs[index] ?? { text: '', value: null });
  return tableOf(rest, {
    entetes: [axes.categories, ...series.map(({ nom }) => nom)],
    lignes: categories.map((nom, index) => [{ text: nom, value: nom }, ...cellsAt(index)]),
  });
}

function tableOf(
  { id, titre, note }: Pick<Graphique, 'id' | 'titre' | 'note'>,
  content: Pick<Tableau, 'entetes' | 'lignes'>,
): Tableau {
  return { type: 'tableau', id, titre, ...content, total: false, note };
}

/** Values that no bar shows, with what is said of each: « 2023, État (non déclaré) ». */
export function unknownValues({ categories, series }: Graphique): readonly string[] {
  return categories.flatMap((category, index) =>
    series.flatMap(({ nom, valeurs }) => {
      const { value = null, text = '' } = valeurs[index] ?? {};
      if (value !== null || text === '') return [];
      return [`${series.length > 1 ? `${category}, ${nom}` : category} (${text})`];
    }),
  );
}
