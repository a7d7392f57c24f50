import { groupBy } from '../../fiche/group-by.ts';
import type { Fiche, Plan } from '../../fiche/plan.ts';
import { fold } from '../../fiche/words/fold.ts';
import { titleWords } from '../../fiche/words/title-words.ts';
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
    if (id !== null) return sameId(lue, id, byId.get(id) ?? []);
    const title = fold(textOf(lue.champs, 'title') ?? '');
    return sameTitle(lue, title === '' ? [] : (byTitle.get(title) ?? []));
  };
}

function sameId(lue: FicheLue, id: string, [first, ...others]: readonly Fiche[]): Recognised {
  if (!first) return { fiche: null, remarques: [], motif: null };
  if (others.length === 0) return { fiche: first, remarques: anotherTitle(lue, first), motif: null };
  const files = [first, ...others].map(({ file }) => file).join(', ');
  return { fiche: null, remarques: [], motif: `le n° ${id} est celui de plusieurs fiches : ${files}` };
}

/** One number, and titles without a word in common: two actions, most likely. */
function anotherTitle(
  { lieu, champs }: FicheLue,
  { file, champs: { title = '' } }: Fiche,
): readonly Remarque[] {
  const typed = textOf(champs, 'title') ?? '';
  const known = new Set(titleWords(title));
  const words = titleWords(typed);
  if (known.size === 0 || words.length === 0 || words.some((word) => known.has(word))) return [];
  const message = `ce numéro est celui de « ${title} » (${file}) : si la ligne parle d’une autre action, changez d’abord l’un des deux numéros (ptsm renumeroter)`;
  return [{ code: 'autre-titre', gravite: 'avertissement', message, lieu, recu: typed }];
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
