import type { Fiche } from '../fiche/plan.ts';
import { TRANSVERSAL } from '../fiche/vocabulary/vocabulary.ts';
import { AUCUN } from './angles-morts.ts';
import type { Row, Table, Trou } from './result.ts';
import { NON_RENSEIGNE } from './tally.ts';
import type { Vue } from './vues.ts';

/** Rows that are no answer, or name everybody: they leave no hole. */
const NOT_HOLES: readonly string[] = [NON_RENSEIGNE, AUCUN, TRANSVERSAL, 'tous'];

/** Rows that no engaged fiche serves, with how many fiches do not say: a hole is only as sure as the data. */
export function trousOf({ rows }: Table, vue: Vue, fiches: readonly Fiche[]): readonly Trou[] {
  const {
    objet,
    titleOf,
    isSilent = (_: string, fiche: Fiche) => vue.rows.valuesOf(fiche).length === 0,
  } = vue;
  if (objet === null) return [];
  const isHole = ({ id, cells }: Row) => !NOT_HOLES.includes(id) && (cells[0]?.value ?? 0) === 0;
  return rows.filter(isHole).map(({ id, label, total }) => {
    const title = titleOf?.(id);
    const sansReponse = fiches.filter((fiche) => isSilent(id, fiche)).length;
    return {
      id,
      // « Axe 2 » alone names nothing to a committee.
      label: title === undefined ? label : `${label} (${title})`,
      objet,
      etat:
        total > 0
          ? 'aucune-engagee'
          : fiches.length > 0 && sansReponse === fiches.length
            ? 'inconnu'
            : 'aucune-fiche',
      sansReponse,
    };
  });
}
