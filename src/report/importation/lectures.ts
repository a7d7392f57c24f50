import type { Importation } from '../../figures/result.ts';
import type { Block } from '../document.ts';
import { heading, tableau, textCell } from '../nodes.ts';
import { lieuxText } from './lieux.ts';
import { alike, type Remarque } from './remarques.ts';

/** What words of a cell were taken for, once however often they stand there. */
export function lecturesBlocks({ remarques, fichiers }: Importation): readonly Block[] {
  const read = remarques.filter(isLecture);
  if (read.length === 0) return [];
  const lignes = alike(read).map(({ remarque: { recu, lu }, lieux }) =>
    [oneLine(recu ?? ''), lu ?? '', lieuxText(lieux, fichiers)].map(textCell),
  );
  return [
    heading(2, 'Ce que disent les cases'),
    tableau({ id: 'lectures', titre: '', entetes: ['La case dit', 'Lu comme', 'Où'], lignes }),
  ];
}

export function isLecture({ gravite, lu, recu }: Remarque): boolean {
  return gravite === 'info' && lu !== null && recu !== null;
}

const MOST = 80;

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MOST ? `${line.slice(0, MOST).trimEnd()}…` : line;
}
