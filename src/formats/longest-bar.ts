import type { Graphique, Serie } from '../report/document.ts';

/** How far from zero the bars of a chart go: the value that fills a whole one. */
export function longestBar({ genre, categories, series }: Graphique): number {
  const valueAt = ({ valeurs }: Serie, index: number) => Math.max(0, valeurs[index]?.value ?? 0);
  const bars = categories.map((_, index) => {
    const values = series.map((serie) => valueAt(serie, index));
    return genre === 'empilees' ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
  });
  return Math.max(0, ...bars);
}
