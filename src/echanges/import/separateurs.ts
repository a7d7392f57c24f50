/** What stands between the items of a list, as people name it; `et` is « A, B et C », `aucun` makes one item of the whole cell. */
export const SEPARATEURS = ['virgule', 'point-virgule', 'barre', 'ligne', 'et', 'aucun'] as const;
export type Separateur = (typeof SEPARATEURS)[number];
