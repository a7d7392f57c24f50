import { ficheFolder, ficheNamer, nextId } from '../../edits/fiche-names.ts';
import type { Plan } from '../../fiche/plan.ts';
import { textOf, type FicheLue } from '../import/fiche-lue.ts';

/** Numbers and paths for new fiches, one after the other: none is given twice. */
export interface NewNames {
  /** No number of the repository, nor of a row. */
  readonly freeId: () => string;
  readonly pathOf: (id: string, titre: string, axe: string | null) => string;
}

export function namesFor(plan: Plan, lues: readonly FicheLue[]): NewNames {
  const nameOf = ficheNamer(plan.files.map(({ path }) => path));
  const folders = new Map<string | null, string>();
  let next = firstFree(plan, lues);
  return {
    freeId: () => String(next++),
    pathOf: (id, titre, axe) => {
      const folder = folders.get(axe) ?? ficheFolder(plan, axe);
      folders.set(axe, folder);
      return `${folder}/${nameOf(id, titre)}`;
    },
  };
}

function firstFree(plan: Plan, lues: readonly FicheLue[]): number {
  const given = lues.flatMap(({ champs }) => textOf(champs, 'id') ?? []);
  const numbers = given.flatMap((id) => (/^\d{1,9}$/.test(id) ? [Number(id) + 1] : []));
  return numbers.reduce((most, one) => Math.max(most, one), Number(nextId(plan)));
}
