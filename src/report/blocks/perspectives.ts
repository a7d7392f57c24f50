import { frenchDate } from '../../fiche/words/french-date.ts';
import type { Action, Result } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { paragraph, tableau, textCell } from '../nodes.ts';
import { suiviText } from '../temps/suivi.ts';
import { spans } from '../../fiche/words/spans.ts';
import { named } from './named.ts';

/** What the committee has to look at next. */
export function perspectivesBlocks(bilan: Result<'ptsm.bilan'>, id: string): readonly Block[] {
  const { annee, aVenir, echeances, sansNouvelles, suivis, provenance } = bilan;
  const changes = new Map(suivis.map((suivi) => [suivi.file, suiviText(suivi)]));
  const changeOf = ({ file }: Action) => (changes.size > 0 ? [changes.get(file) ?? '—'] : []);
  const next = annee === null ? '' : ` en ${String(annee + 1)}`;
  // Outside git no rule knows the day.
  const doubt =
    provenance.date === null
      ? ' Hors de git, le jour du bilan n’est pas connu : aucun retard ne se voit.'
      : '';
  const { entetes, lines, none } = named(
    [
      {
        id: 'a-venir',
        entetes: ['Début prévu'],
        lines: aVenir.map((one) => lineOf(one, one.debut === null ? 'non renseigné' : frenchDate(one.debut))),
        none: `Aucune fiche à venir ne doit commencer${next}.`,
      },
      {
        id: 'echeances',
        entetes: ['Fin prévue'],
        lines: echeances.map((one) => lineOf(one, one.fin === null ? '—' : frenchDate(one.fin))),
        none: `Aucune date de fin n’est signalée comme passée.${doubt}`,
      },
      {
        id: 'sans-nouvelles',
        entetes: ['Années', ...(changes.size > 0 ? ['Dernier changement'] : [])],
        lines: sansNouvelles.map((one) => lineOf(one, spans(one.annees) || '—', ...changeOf(one))),
        none: `Aucune fiche n’est signalée sans nouvelles.${doubt}`,
      },
    ],
    id,
    'liste de perspectives',
  );
  if (lines.length === 0) return [paragraph(none)];
  const lignes = lines.map((line) => line.map(textCell));
  return [tableau({ id, titre: '', entetes: ['N°', 'Titre', 'Axe', ...entetes], lignes })];
}

function lineOf({ ref, title, axe }: Action, ...facts: readonly string[]): readonly string[] {
  return [ref, title, axe, ...facts];
}
