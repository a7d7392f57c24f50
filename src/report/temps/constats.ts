import { SEVERITIES } from '../../fiche/finding.ts';
import type { Comparaison } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { heading, tableau, textCell } from '../nodes.ts';

export type ConstatBref = Comparaison['constats']['nouveaux'][number];

/** Findings that one end has and the other has not. */
export function constatsBlocks({ nouveaux, disparus }: Comparaison['constats']): readonly Block[] {
  return [
    ...tableOf('constats-nouveaux', 'Constats nouveaux', nouveaux),
    ...tableOf('constats-disparus', 'Constats disparus', disparus),
  ];
}

/** Gravest first, otherwise as they come. */
export function gravestFirst(constats: readonly ConstatBref[]): readonly ConstatBref[] {
  return SEVERITIES.flatMap((wanted) => constats.filter(({ severity }) => severity === wanted));
}

function tableOf(id: string, title: string, constats: readonly ConstatBref[]): readonly Block[] {
  if (constats.length === 0) return [];
  const lignes = gravestFirst(constats).map(({ severity, fiche, file, message, code }) =>
    [severity, fiche ?? file, message, code].map(textCell),
  );
  const entetes = ['Gravité', 'Fiche', 'Constat', 'Règle'];
  return [heading(2, `${title} (${String(constats.length)})`), tableau({ id, titre: '', entetes, lignes })];
}
