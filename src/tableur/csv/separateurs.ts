/** What `--separateur` takes, and what is looked for, in this order. */
export const SEPARATEURS = [';', '\t', ',', '|'] as const;
export type Separateur = (typeof SEPARATEURS)[number];

const NOMS: ReadonlyMap<string, string> = new Map([
  [';', 'le point-virgule'],
  ['\t', 'la tabulation'],
  [',', 'la virgule'],
  ['|', 'la barre verticale'],
]);

export function separatorName(separateur: string): string {
  return NOMS.get(separateur) ?? `« ${separateur} »`;
}
