import type { Plan } from '../fiche/plan.ts';
import type { Figure } from '../figures/result.ts';
import type { Document } from './document.ts';
import { heading, list, paragraph, root, strong, tableau, textCell } from './nodes.ts';
import { frenchNumber, percent } from './typography.ts';

/** A figure's rule and the fiches behind it. */
export function renderFigure(figure: Figure, { fiches }: Plan): Document {
  const titles = new Map(fiches.map(({ ref, champs }) => [ref, champs.title ?? 'Sans titre']));
  const lignes = figure.fiches.map((ref) => [textCell(ref), textCell(titles.get(ref) ?? '')]);
  return root(
    heading(1, `${figure.label} : ${figure.value === null ? 'inconnu' : frenchNumber(figure.value)}`),
    list(ruleOf(figure).map(([label, text]) => [strong(label), ` : ${text}`])),
    ...(lignes.length > 0
      ? [tableau({ id: figure.id, titre: '', entetes: ['N°', 'Titre'], lignes })]
      : [paragraph('Aucune fiche derrière ce chiffre.')]),
  );
}

function ruleOf({
  filter,
  denominator,
  rate,
  note,
}: Figure): readonly (readonly [label: string, text: string])[] {
  return [
    [
      'Règle',
      filter === null ? 'compté sur les fichiers, ou déclaré dans ptsm.yaml' : `fiches telles que ${filter}`,
    ],
    ...(denominator === null || rate === null
      ? []
      : [['Part', `${percent(rate)} de ${frenchNumber(denominator)}`] as const]),
    ...(note === null ? [] : [['Note', note] as const]),
    ...(filter === null ? [] : [['Pour les lister', `ptsm lister --ou "${filter}"`] as const]),
  ];
}
