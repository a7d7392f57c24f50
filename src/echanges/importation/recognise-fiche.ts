import { groupBy } from '../../fiche/group-by.ts';
import type { Fiche, Plan } from '../../fiche/plan.ts';
import { fold } from '../../fiche/words/fold.ts';
import type { Remarque } from '../../tableur/remarque.ts';
import { textOf, type FicheLue } from '../import/fiche-lue.ts';

/** The fiche of the repository that a row tells of, null where it is a new one. */
export interface Recognised {
  readonly fiche: Fiche | null;
  readonly remarques: readonly Remarque[];
  /** Why nothing may be written of the row. */
  readonly motif: string | null;
}

/** By its number; a row without one by its title, to the letter, so that a second import makes nothing twice. */
export function recogniser({ fiches }: Plan): (lue: FicheLue) => Recognised {
  const byId = groupBy(fiches, ({ champs }) => champs.id ?? '');
  const byTitle = groupBy(fiches, ({ champs }) => fold(champs.title ?? ''));
  return (lue) => {
    const id = textOf(lue.champs, 'id');
    if (id !== null) return sameId(id, byId.get(id) ?? []);
    const title = fold(textOf(lue.champs, 'title') ?? '');
    return sameTitle(lue, title === '' ? [] : (byTitle.get(title) ?? []));
  };
}

function sameId(id: string, same: readonly Fiche[]): Recognised {
  if (same.length < 2) return { fiche: same[0] ?? null, remarques: [], motif: null };
  const motif = `le n° ${id} est celui de plusieurs fiches : ${same.map(({ file }) => file).join(', ')}`;
  return { fiche: null, remarques: [], motif };
}

function sameTitle(lue: FicheLue, [first, second]: readonly Fiche[]): Recognised {
  if (!first) return { fiche: null, remarques: [], motif: null };
  if (second) return { fiche: null, remarques: [], motif: 'plusieurs fiches du dépôt ont ce titre' };
  return { fiche: first, remarques: [recognisedByTitle(lue, first)], motif: null };
}

function recognisedByTitle({ lieu, champs }: FicheLue, { file }: Fiche): Remarque {
  return {
    code: 'reconnue-par-titre',
    gravite: 'info',
    message: `sans numéro, reconnue par son titre : ${file}`,
    lieu,
    recu: textOf(champs, 'title'),
  };
}
