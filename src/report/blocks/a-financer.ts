import { enumerate } from '../../fiche/words/enumerate.ts';
import { plural } from '../../fiche/words/plural.ts';
import { aTrouver } from '../../figures/a-financer.ts';
import type { Item } from '../../figures/result.ts';
import type { Block, Cellule, Tableau } from '../document.ts';
import { budgetText, financementText } from '../money-text.ts';
import { paragraph, strong, tableau, textCell } from '../nodes.ts';
import { quantity, quantityCell } from '../quantity.ts';

type Besoin = Item<'aFinancer'>;

/** What remains to be funded, by fiche; then costs that have no euros; then what is funded. */
export function aFinancerBlocks(besoins: readonly Besoin[]): readonly Block[] {
  if (besoins.length === 0) return [paragraph('Aucune fiche à financer ne dit ce qu’elle coûte.')];
  const needs = aTrouver(besoins);
  const worded = besoins.filter(({ prevu }) => prevu === null);
  const funded = besoins.filter(({ reste }) => reste === 0);
  return [
    needs.open.length > 0 ? resteTable(needs) : paragraph(funded.length > 0 ? MET : UNKNOWN),
    ...(worded.length > 0 ? [wordsTable(worded)] : []),
    ...(funded.length > 0 ? [fundedLine(funded)] : []),
  ];
}

const MET = 'Tous les montants prévus sont financés.';
const UNKNOWN = 'Aucune fiche à financer ne donne de montant prévu en euros.';

function resteTable({ open, ...total }: ReturnType<typeof aTrouver>): Tableau {
  const euros = ({ prevu, obtenu, reste }: Pick<Besoin, 'prevu' | 'obtenu' | 'reste'>) =>
    [prevu, obtenu, reste].map((value) => quantityCell(value, 'EUR'));
  return tableau({
    id: 'a-financer',
    titre: 'Ce qui reste à financer',
    entetes: ['N°', 'Titre', 'Prévu', 'Obtenu', 'Reste', 'Financeurs'],
    lignes: [
      ...open.map((besoin) => [
        textCell(besoin.ref),
        textCell(besoin.title),
        ...euros(besoin),
        financeursCell(besoin),
      ]),
      [textCell('Total'), textCell(''), ...euros(total), textCell('')],
    ],
    total: true,
    note: 'Toutes années confondues, pour les fiches ni réalisées ni abandonnées. Obtenu : les financements dont la fiche donne le montant ; un tiret : aucun. Un financement sans montant peut couvrir une part du reste.',
  });
}

function wordsTable(besoins: readonly Besoin[]): Tableau {
  return tableau({
    id: 'a-financer-sans-montant',
    titre: 'Coûts sans montant en euros',
    entetes: ['N°', 'Titre', 'Coût, tel que la fiche le dit', 'Financeurs'],
    lignes: besoins.map((besoin) => [
      textCell(besoin.ref),
      textCell(besoin.title),
      textCell(besoin.budget === null ? '—' : budgetText(besoin.budget)),
      financeursCell(besoin),
    ]),
    note: 'Le coût de ces fiches n’est dans aucun total : on ne sait pas combien il leur manque.',
  });
}

function financeursCell({ financements }: Besoin): Cellule {
  return textCell(financements.map(financementText).join(' ; ') || '—');
}

/** More than what was planned is said, never taken off the needs of others. */
function fundedLine(besoins: readonly Besoin[]): Block {
  const words = besoins.map(({ ref, excedent }) =>
    excedent ? `${ref} (${quantity(excedent, 'EUR')} de plus que prévu)` : ref,
  );
  return paragraph(
    strong(plural(besoins.length, 'fiche entièrement financée', 'fiches entièrement financées')),
    ` : ${enumerate(words)}.`,
  );
}
