import { readFileSync } from 'node:fs';

/** The template of a fiche that comes with the tool. */
export const FICHE_TEMPLATE = {
  name: 'templates/fiche.md',
  source: readFileSync(new URL('../../templates/fiche.md', import.meta.url), 'utf8'),
};
