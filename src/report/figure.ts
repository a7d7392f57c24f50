import type { Plan } from '../fiche/plan.ts';
import type { Figure } from '../figures/result.ts';
import type { Block, Document } from './document.ts';
import { heading, list, paragraph, root, strong, tableau, textCell } from './nodes.ts';
import { quantity, quantityCell } from './quantity.ts';
import { frenchNumber, percent } from './typography.ts';

/** A figure's rule, the fiches behind it, and what each brings where that is not one. */
export function renderFigure(figure: Figure, { fiches }: Plan): Document {
  const titles = new Map(fiches.map(({ ref, champs }) => [ref, champs.title ?? 'Sans titre']));
  const titleOf = (ref: string) => titles.get(ref) ?? '';
  return root(
    heading(1, `${figure.label} : ${valueText(figure)}`),
    list(ruleOf(figure).map(([label, text]) => [strong(label), ` : ${text}`])),
    behind(figure, titleOf),
  );
}

function behind(figure: Figure, titleOf: (ref: string) => string): Block {
  const { id, unite, fiches, apports } = figure;
  if (fiches.length === 0) return paragraph('Aucune fiche derrière ce chiffre.');
  if (apports.length === 0) {
    const lignes = fiches.map((ref) => [ref, titleOf(ref)].map(textCell));
    return tableau({ id, titre: '', entetes: ['N°', 'Titre'], lignes });
  }
  const line = (ref: string, title: string, value: number | null) => [
    textCell(ref),
    textCell(title),
    quantityCell(value, unite),
  ];
  const lignes = apports.map(({ ref, value }) => line(ref, titleOf(ref), value));
  return tableau({
    id,
    titre: '',
    entetes: ['N°', 'Titre', unite === 'EUR' ? 'Montant' : unite],
    lignes: [...lignes, line('Total', '', figure.value)],
    total: true,
  });
}

function valueText({ value, unite }: Figure): string {
  return value === null ? 'inconnu' : quantity(value, unite);
}

function ruleOf({
  filter,
  regle,
  denominator,
  rate,
  note,
}: Figure): readonly (readonly [label: string, text: string])[] {
  return [
    ['Règle', filter === null ? (regle ?? '') : `fiches telles que ${filter}`],
    ...(denominator === null || rate === null
      ? []
      : [['Part', `${percent(rate)} de ${frenchNumber(denominator)}`] as const]),
    ...(note === null ? [] : [['Note', note] as const]),
    ...(filter === null ? [] : [['Pour les lister', `ptsm lister --ou "${filter}"`] as const]),
  ];
}
