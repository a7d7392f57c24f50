import type { Plan } from '../fiche/plan.ts';
import type { Figure } from '../figures/result.ts';
import { named } from './blocks/named.ts';
import type { Output } from './document.ts';
import { heading, list, paragraph, root, strong, tableau, textCell } from './nodes.ts';
import { frenchNumber, percent } from './typography.ts';

/** A figure's rule and the fiches behind it. @throws UsageError that suggests the figure that was meant */
export function renderFigure(figures: readonly Figure[], id: string, { fiches }: Plan): Output {
  const figure = named(figures, id, 'chiffre');
  const titles = new Map(fiches.map(({ ref, champs }) => [ref, champs.title ?? 'Sans titre']));
  const lignes = figure.fiches.map((ref) => [textCell(ref), textCell(titles.get(ref) ?? '')]);
  const document = () =>
    root(
      heading(1, `${figure.label} : ${figure.value === null ? 'inconnu' : frenchNumber(figure.value)}`),
      list(ruleOf(figure).map(([label, text]) => [strong(label), ` : ${text}`])),
      ...(lignes.length > 0
        ? [tableau({ id, titre: '', entetes: ['N°', 'Titre'], lignes })]
        : [paragraph('Aucune fiche derrière ce chiffre.')]),
    );
  return { data: () => figure, document };
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
