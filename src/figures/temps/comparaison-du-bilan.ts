import type { Comparaison, Result, Table } from '../result.ts';

/** What a bilan holds of the state that it is compared with: no findings, and the tables of that state. */
export function comparaisonDuBilan(
  comparaison: Comparaison,
  tables: readonly Table[],
): NonNullable<Result<'ptsm.bilan'>['comparaison']> {
  const { avant, apres, figures, nouvelles, disparues, fusionnees, scindees, renommees } = comparaison;
  const { modifiees, inchangees, couverture, reserves } = comparaison;
  return {
    avant,
    apres,
    figures,
    nouvelles,
    disparues,
    fusionnees,
    scindees,
    renommees,
    modifiees,
    inchangees,
    couverture,
    reserves,
    tables,
  };
}
