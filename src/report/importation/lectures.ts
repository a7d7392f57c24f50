import type { Importation } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { heading, tableau, textCell } from '../nodes.ts';
import { lieuxText } from './lieux.ts';
import { shortened } from './said.ts';
import { alike, type Remarque } from './remarques.ts';

/** What words of a cell were taken for, once however often they stand there. */
export function lecturesBlocks({ remarques, fichiers }: Importation): readonly Block[] {
  const read = remarques.filter(isLecture);
  if (read.length === 0) return [];
  const lignes = alike(read).map(({ remarque: { recu, lu }, lieux }) =>
    [shortened(recu ?? '', MOST), lu ?? '', lieuxText(lieux, fichiers)].map(textCell),
  );
  return [
    heading(2, 'Ce que disent les cases'),
    tableau({ id: 'lectures', titre: '', entetes: ['La case dit', 'Lu comme', 'Où'], lignes }),
  ];
}

export function isLecture({ gravite, lu, recu }: Remarque): boolean {
  return gravite === 'info' && lu !== null && recu !== null;
}

/** In characters. */
const MOST = 80;
