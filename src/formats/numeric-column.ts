import type { Tableau } from '../report/document.ts';

/** Numbers stand under one another, on the right; one that is not known is no reason against it. */
export function isNumericColumn({ lignes }: Pick<Tableau, 'lignes'>, column: number): boolean {
  const values = lignes.map((line) => line[column]?.value ?? null);
  return values.every((value) => typeof value !== 'string') && values.some((value) => value !== null);
}
