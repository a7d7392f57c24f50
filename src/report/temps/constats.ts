import { SEVERITIES } from '../../fiche/finding.ts';
import { groupBy } from '../../fiche/group-by.ts';
import type { Comparaison } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { heading, tableau, textCell } from '../nodes.ts';
import { few } from './few.ts';

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
  const groups = groupBy(gravestFirst(constats), ({ code, message }) => `${code} ${message}`);
  const lignes = [...groups.values()].map((same) => lineOf(same).map(textCell));
  const entetes = ['Gravité', 'Constat', 'Fiches', 'Règle'];
  return [heading(2, `${title} (${String(constats.length)})`), tableau({ id, titre: '', entetes, lignes })];
}

/** Findings that say the same of several fiches. */
function lineOf(same: readonly ConstatBref[]): readonly string[] {
  const [first] = same;
  const fiches = new Set(same.map(({ fiche, file }) => fiche ?? file));
  return first ? [first.severity, first.message, few([...fiches], 30), first.code] : [];
}
