import { enumerate } from '../../fiche/words/enumerate.ts';
import { frenchDate, theDate } from '../../fiche/words/french-date.ts';
import { groupBy } from '../../fiche/group-by.ts';
import type { Item } from '../../figures/result.ts';
import type { Block, Tableau } from '../document.ts';
import { budgetText, financementText } from '../money-text.ts';
import { paragraph, tableau, textCell } from '../nodes.ts';
import { spans } from '../../fiche/words/spans.ts';

type Ligne = Item<'ctsm'>;

/** The table of the contract, one for what was signed each time. */
export function ctsmBlocks(lignes: readonly Ligne[]): readonly Block[] {
  if (lignes.length === 0)
    return [paragraph('Aucune fiche ne dit être inscrite au contrat territorial de santé mentale.')];
  return [...groupBy(lignes, idOf)].map(([id, own]) => ctsmTable(id, own));
}

function idOf({ signature, avenant }: Ligne): string {
  if (avenant !== null) return `ctsm-avenant-${String(avenant)}`;
  return signature === null ? 'ctsm' : `ctsm-${signature}`;
}

function titleOf({ signature, avenant }: Ligne): string {
  const contract = 'Contrat territorial de santé mentale';
  if (avenant !== null) return `${contract}, avenant n° ${String(avenant)}`;
  if (signature === null) return contract;
  return `${contract}, actions signées ${signature.length > 7 ? '' : 'en '}${theDate(signature)}`;
}

/** In the columns of the contracts themselves. */
function ctsmTable(id: string, lignes: readonly Ligne[]): Tableau {
  const [first] = lignes;
  return tableau({
    id,
    titre: first ? titleOf(first) : '',
    entetes: ['Thématique', 'Quoi', 'Qui', 'Quand', 'Coûts', 'Financeurs'],
    lignes: lignes.map((ligne) =>
      [
        ligne.thematiques.join(', '),
        ligne.title,
        enumerate(ligne.qui),
        quandOf(ligne),
        ligne.budget === null ? '' : budgetText(ligne.budget),
        ligne.financements.map(financementText).join(', '),
      ].map((text) => textCell(text || '—')),
    ),
  });
}

/** The calendar in the fiche's words, or failing that its dates, or its years. */
function quandOf({ quand, debut, fin, annees }: Ligne): string {
  if (quand !== null) return quand;
  const dates = [
    ...(debut === null ? [] : [`début : ${frenchDate(debut)}`]),
    ...(fin === null ? [] : [`fin : ${frenchDate(fin)}`]),
  ];
  return dates.join(', ') || spans(annees);
}
