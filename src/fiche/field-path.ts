/** `budget.0.annee` → `budget.annee`: what a field is called, wherever it stands in its list. */
export function withoutPositions(path: string): string {
  return path
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
    .join('.');
}
