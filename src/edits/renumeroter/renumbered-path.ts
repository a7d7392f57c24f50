import type { Fiche } from '../../fiche/plan.ts';
import { paddedLike } from '../fiche-names.ts';

/** The file under the new number, where its name starts with the former one: as wide as its neighbours, `05-…` → `47-…`. */
export function renumberedPath(
  { file, champs: { id } }: Fiche,
  nouveau: string,
  files: readonly string[],
): string {
  const cut = file.lastIndexOf('/') + 1;
  const [folder, name] = [file.slice(0, cut), file.slice(cut)];
  const former = id === undefined ? null : new RegExp(`^0*${id}(?![\\p{L}\\p{N}])`, 'iu').exec(name)?.[0];
  if (former == null) return file;
  const isCapital = /[A-Z]/.test(former);
  const number = isCapital ? nouveau : paddedLike(nouveau, files.map(nameOf));
  return folder + number + name.slice(former.length);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
