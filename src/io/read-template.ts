import { cheminDeModele, type Modeles } from '../fiche/modeles.ts';
import type { Surroundings } from '../fiche/surroundings.ts';
import { UsageError } from '../fiche/usage-error.ts';
import { readShipped } from './read-shipped.ts';

/** The territory's own `modeles/NOM.md`, or the one that comes with the tool. @throws UsageError where it cannot be read */
export function readTemplate(
  name: string,
  { files, defects }: Modeles,
  holds: Surroundings['holds'],
): { readonly name: string; readonly source: string } {
  const own = cheminDeModele(name);
  const found = files.find(({ path }) => path === own);
  if (found) return { name: own, source: found.text.replace(/^\uFEFF/, '') };
  if (holds(own) || defects.some(({ file }) => file === own))
    throw new UsageError(`le modèle ${own} ne se lit pas`, {
      hint: 'attendu un fichier ordinaire du dépôt, en UTF-8 ; le détail : ptsm valider',
    });
  const shipped = `templates/${name}.md`;
  return { name: shipped, source: readShipped(shipped) };
}
