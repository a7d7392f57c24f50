import type { Item, Result } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { paragraph, tableau, textCell } from '../nodes.ts';
import { oneLine } from '../one-line.ts';
import { spans } from '../../fiche/words/spans.ts';
import { named } from './named.ts';

/** Fiches achieved, suspended or given up; the last two with the reason they give. */
export function arretsBlocks(bilan: Result<'ptsm.bilan'>, id: string): readonly Block[] {
  const { annee, terminees, suspendues, abandonnees } = bilan;
  const inYear = annee === null ? '' : ` en ${String(annee)}`;
  const render = named(
    [
      { id: 'terminees', blocks: () => termineesBlocks(terminees, `Aucune fiche réalisée${inYear}.`) },
      { id: 'suspendues', blocks: () => arreteesBlocks(id, suspendues, 'Aucune fiche suspendue.') },
      { id: 'abandonnees', blocks: () => arreteesBlocks(id, abandonnees, 'Aucune fiche abandonnée.') },
    ],
    id,
    'groupe de fiches',
  );
  return render.blocks();
}

function termineesBlocks(fiches: readonly Item<'terminees'>[], none: string): readonly Block[] {
  if (fiches.length === 0) return [paragraph(none)];
  const lignes = fiches.map(({ ref, title, axe, annees }) =>
    [ref, title, axe, spans(annees) || '—'].map(textCell),
  );
  return [tableau({ id: 'terminees', titre: '', entetes: ['N°', 'Titre', 'Axe', 'Années'], lignes })];
}

function arreteesBlocks(id: string, fiches: readonly Item<'suspendues'>[], none: string): readonly Block[] {
  if (fiches.length === 0) return [paragraph(none)];
  const lignes = fiches.map(({ ref, title, axe, motif }) =>
    [ref, title, axe, motif === null ? 'motif non renseigné' : oneLine(motif)].map(textCell),
  );
  return [tableau({ id, titre: '', entetes: ['N°', 'Titre', 'Axe', 'Motif'], lignes })];
}
