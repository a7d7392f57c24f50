import { countedFiches } from '../fiche/fusions.ts';
import type { Fiche, Plan } from '../fiche/plan.ts';
import { plural } from '../fiche/words/plural.ts';
import { filesOf } from '../figures/envelope.ts';
import { byRef } from '../figures/fiches.ts';
import { horsTotaux } from '../figures/hors-totaux.ts';
import type { Document } from './document.ts';
import { paragraph, root, tableau, textCell } from './nodes.ts';
import { spans } from './typography.ts';

/** A list of fiches, one a line. */
export function renderFiches(fiches: readonly Fiche[], plan: Plan): Document {
  const { vocabulary } = plan;
  const all = countedFiches(plan);
  const labels = new Map(vocabulary.statuts.map(({ code, libelle }) => [code, libelle]));
  const lignes = byRef(fiches).map(({ ref, champs }) =>
    [
      ref,
      champs.title ?? 'Sans titre',
      champs.axe?.join(', ') ?? '—',
      champs.priority?.join(', ') ?? '—',
      labels.get(champs.status ?? '') ?? '—',
      spans(champs.year ?? []) || '—',
    ].map(textCell),
  );
  const table = tableau({
    id: 'fiches',
    titre: '',
    entetes: ['N°', 'Titre', 'Axe', 'Priorité', 'Statut', 'Années'],
    lignes,
  });
  return root(
    ...(lignes.length > 0 ? [table] : []),
    paragraph(`${plural(fiches.length, 'fiche')} sur ${String(all.length)}.`),
    ...horsTotaux(filesOf(plan)).map((text) => paragraph(text)),
  );
}
