import type { Cellule, Graphique, Tableau } from '../../report/document.ts';
import { dataTable, unknownValues } from '../graphique-table.ts';

/** The data of bars as a sheet has them. An unknown value has an empty cell, for a text would be drawn as a zero: the note says it. */
export function chartData(graphique: Graphique): Tableau {
  const tableau = dataTable(graphique);
  const unknown = unknownValues(graphique);
  const notes = [
    tableau.note,
    unknown.length === 0 ? null : `Cases vides\u00A0: ${unknown.join('\u00A0; ')}.`,
  ];
  return {
    ...tableau,
    lignes: tableau.lignes.map((line) => line.map(drawnCell)),
    note: notes.filter((one) => one !== null).join(' ') || null,
  };
}

function drawnCell(cell: Cellule): Cellule {
  return cell.value === null ? { ...cell, text: '' } : cell;
}
