/** « titre (détail, détail) »; what is not known is left out. */
export function details(title: string, facts: readonly (string | number | null | undefined)[]): string {
  const known = facts.filter((fact) => fact !== undefined && fact !== null).map(String);
  return known.length === 0 ? title : `${title} (${known.join(', ')})`;
}
