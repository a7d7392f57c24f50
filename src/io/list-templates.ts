import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from './find-root.ts';

export const TEMPLATES_FOLDER = 'modeles';

/** Names of the territory's own templates, sorted; none where it has no such folder. */
export function listTemplates({ folder }: Root): readonly string[] {
  try {
    const entries = readdirSync(join(folder, TEMPLATES_FOLDER), { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
      .map(({ name }) => name.slice(0, -'.md'.length))
      .sort();
  } catch {
    return [];
  }
}
