import { countedFiches } from '../fiche/fusions.ts';
import type { Fiche, Plan } from '../fiche/plan.ts';
import { plural } from '../fiche/words/plural.ts';
import { filesOf } from '../figures/envelope.ts';
import { byRef } from '../figures/fiches.ts';
import { horsTotaux } from '../figures/hors-totaux.ts';
import type { Document } from './document.ts';
import { fichesTable, LISTE } from './fiches-table.ts';
import { paragraph, root } from './nodes.ts';

/** A list of fiches, one a line. */
export function renderFiches(fiches: readonly Fiche[], plan: Plan): Document {
  const all = countedFiches(plan);
  const table = fichesTable(byRef(fiches), plan.vocabulary, LISTE);
  return root(
    ...(fiches.length > 0 ? [table] : []),
    paragraph(`${plural(fiches.length, 'fiche')} sur ${String(all.length)}.`),
    ...horsTotaux(filesOf(plan)).map((text) => paragraph(text)),
  );
}
