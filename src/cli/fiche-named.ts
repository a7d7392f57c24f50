import type { Fiche, Plan } from '../fiche/plan.ts';
import { UsageError } from '../fiche/usage-error.ts';
import { unknownName } from '../fiche/words/unknown-name.ts';

/** A fiche by its number, or its file. @throws UsageError that suggests the one that was meant */
export function ficheNamed({ fiches }: Plan, id: string): Fiche {
  const [found, ...others] = fiches.filter(({ champs, file }) => champs.id === id || file === id);
  if (found && others.length === 0) return found;
  if (found) throw ambiguous(id, [found, ...others]);
  const names = fiches.map(({ ref }) => ref);
  throw unknownName(`aucune fiche n’a le numéro « ${id} »`, id, {
    names,
    otherwise: 'la liste : ptsm lister',
  });
}

function ambiguous(id: string, same: readonly Fiche[]): UsageError {
  const files = same.map(({ file }) => file).join(', ');
  return new UsageError(`${String(same.length)} fiches ont le numéro « ${id} »`, {
    hint: `indiquez le fichier : ${files}`,
  });
}
