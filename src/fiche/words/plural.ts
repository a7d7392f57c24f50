/** « 1 fiche », « 2 fiches », « 0 fiche » : zero is singular in French. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count < 2 ? one : many}`;
}
