import type { Cellule, Graphique, Tableau } from '../../report/document.ts';

/** A row a category, a column a series. An unknown value has an empty cell, for a text would be drawn as a zero: the note says it. */
export function dataTable({ id, titre, axes, categories, series, note }: Graphique): Tableau {
  const valueAt = (index: number) =>
    series.map(({ valeurs }): Cellule => {
      const { value = null, text = '', ...valeur } = valeurs[index] ?? {};
      return { ...valeur, value, text: value === null ? '' : text };
    });
  const missing = categories.flatMap((category, index) =>
    series.flatMap(({ nom, valeurs }) => {
      const valeur = valeurs[index];
      if (!valeur || valeur.value !== null || valeur.text === '') return [];
      return [`${series.length > 1 ? `${category}, ${nom}` : category} (${valeur.text})`];
    }),
  );
  const notes = [note, missing.length === 0 ? null : `Cases vides\u00A0: ${missing.join('\u00A0; ')}.`];
  return {
    type: 'tableau',
    id,
    titre,
    entetes: [axes.categories, ...series.map(({ nom }) => nom)],
    lignes: categories.map((nom, index) => [{ text: nom, value: nom }, ...valueAt(index)]),
    total: false,
    note: notes.filter((one) => one !== null).join(' ') || null,
  };
}
