import { SEVERITIES } from '../../fiche/finding.ts';
import type { Block } from '../document.ts';
import { heading, list, strong } from '../nodes.ts';
import type { Importation } from '../../figures/result.ts';
import { origineText } from './origine.ts';

const TITRES = {
  erreur: 'Ce qui empêche de lire',
  avertissement: 'À vérifier',
  info: 'À savoir',
} as const;

/** What was detected, filled, kept aside or refused, gravest first, each with its place. */
export function remarquesBlocks({ remarques }: Importation): readonly Block[] {
  return SEVERITIES.flatMap((gravite) => {
    const same = remarques.filter((one) => one.gravite === gravite);
    if (same.length === 0) return [];
    const items = same.map(({ message, origine }) => [strong(origineText(origine)), ` : ${message}`]);
    return [heading(2, TITRES[gravite]), list(items)];
  });
}
