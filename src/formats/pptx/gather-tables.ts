import type { Block, Tableau } from '../../report/document.ts';
import type { Partie } from './sections.ts';

/** Small tables with the same columns, one under another, each with its title over its lines. */
export interface Ensemble {
  readonly type: 'ensemble';
  readonly tableaux: readonly { readonly titre: string; readonly tableau: Tableau }[];
}

export type Bloc = Block | Ensemble;

const SMALL = 3;

/** Parts that follow one another and are each a table of a few lines, with the same columns, become one. */
export function gatheredTables(parties: readonly Partie[]): readonly Partie<Bloc>[] {
  const runs: Partie[][] = [];
  for (const partie of parties) {
    const last = runs.at(-1)?.at(-1);
    if (last && areAlike(last, partie)) runs.at(-1)?.push(partie);
    else runs.push([partie]);
  }
  return runs.flatMap((run): readonly Partie<Bloc>[] =>
    run.length === 1 ? run : [{ titre: null, blocs: [together(run)] }],
  );
}

function together(run: readonly Partie[]): Ensemble {
  const tableaux = run.flatMap((partie) => {
    const tableau = onlyTable(partie);
    return tableau ? [{ titre: partie.titre ?? '', tableau }] : [];
  });
  return { type: 'ensemble', tableaux };
}

function areAlike(one: Partie, other: Partie): boolean {
  const [first, second] = [onlyTable(one), onlyTable(other)];
  return first !== null && second !== null && first.entetes.join('\n') === second.entetes.join('\n');
}

/** The table of a part that is a title and that table, nothing else to say. */
function onlyTable({ titre, blocs }: Partie): Tableau | null {
  const [only, ...others] = blocs;
  if (titre === null || only?.type !== 'tableau' || others.length > 0) return null;
  const isPlain = only.titre === '' && only.note === null && !only.total && only.lignes.length <= SMALL;
  return isPlain ? only : null;
}
