import { groupBy } from '../../fiche/group-by.ts';
import { SEVERITIES } from '../../fiche/finding.ts';
import type { Importation } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { heading, numberCell, tableau, textCell } from '../nodes.ts';

/** What « valider » will say of what is written, a line a rule, gravest first. */
export function constatsBlocks({ constats, ecrites }: Importation): readonly Block[] {
  const rules = [...groupBy(constats, ({ code, severity }) => `${severity} ${code}`).values()];
  const lignes = SEVERITIES.flatMap((severity) =>
    rules.flatMap(([first, ...others]) =>
      first?.severity === severity
        ? [[...[severity, first.message].map(textCell), numberCell(others.length + 1), textCell(first.code)]]
        : [],
    ),
  );
  if (lignes.length === 0) return [];
  return [
    heading(2, ecrites ? 'Ce que « ptsm valider » dit de neuf' : 'Ce que « ptsm valider » en dira'),
    tableau({
      id: 'constats-a-venir',
      titre: '',
      entetes: ['Gravité', 'Par exemple', 'Fois', 'Règle'],
      lignes,
    }),
  ];
}
