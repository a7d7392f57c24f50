import { join } from 'node:path';
import { decode } from '../fiche/reading/decode.ts';
import { UsageError } from '../fiche/usage-error.ts';
import { exists } from './exists.ts';
import { TEMPLATES_FOLDER } from './list-templates.ts';
import type { Root } from './find-root.ts';
import { readSafely } from './read-safely.ts';
import { readShipped } from './read-shipped.ts';

/** The territory's own `modeles/NOM.md`, or the one that comes with the tool. */
export function readTemplate(name: string, { folder }: Root): { name: string; source: string } {
  const own = `${TEMPLATES_FOLDER}/${name}.md`;
  const shipped = `templates/${name}.md`;
  if (!exists(join(folder, own))) return { name: shipped, source: readShipped(shipped) };
  const { text, flaws } = decode(readSafely(folder, own));
  if (text === null || flaws.length > 0) throw new UsageError(`le modèle ${own} n’est pas un texte en UTF-8`);
  return { name: own, source: text.replace(/^\uFEFF/, '') };
}
