import type { Fiche } from '../../fiche/plan.ts';

/** The file under the new number, where its name starts with the former one: as many digits, `05-…` → `47-…`. */
export function renumberedPath({ file, champs: { id = '' } }: Fiche, nouveau: string): string {
  const cut = file.lastIndexOf('/') + 1;
  const [folder, name] = [file.slice(0, cut), file.slice(cut)];
  const [, former = '', rest = ''] = /^([A-Za-z0-9]+)(\D.*)$/.exec(name) ?? [];
  if (former === '' || former.replace(/^0+(?=.)/, '').toLowerCase() !== id.toLowerCase()) return file;
  return folder + nouveau.padStart(former.length, '0') + rest;
}
