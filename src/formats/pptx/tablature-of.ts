import type { Table } from 'mdast';
import type { Graphique, Tableau } from '../../report/document.ts';
import { cellText } from '../cell-text.ts';
import { isNumericColumn } from '../numeric-column.ts';
import { visible } from '../visible.ts';
import type { Ensemble } from './gather-tables.ts';
import { runsOf, textOf } from './runs.ts';
import type { Case, Ligne } from './slide.ts';
import type { Tablature } from './table-pages.ts';

export function tablatureOf(tableau: Tableau): Tablature {
  const { titre, entetes, lignes, total } = tableau;
  const isNumeric = entetes.map((_, index) => isNumericColumn(tableau, index));
  const caseOf = (text: string, index: number): Case => ({
    texte: visible(text),
    cote: isNumeric[index] ? 'droite' : 'gauche',
    teinte: 0,
  });
  return {
    titre: visible(titre),
    egales: false,
    entetes: entetes.map(caseOf),
    lignes: lignes.map((line, index): Ligne => ({
      cases: line.map((cell, column) => caseOf(cellText(cell), column)),
      genre: total && index === lignes.length - 1 ? 'total' : 'ligne',
    })),
  };
}

/** Tables one under another, each under its title. */
export function ensembleOf({ tableaux }: Ensemble): Tablature {
  const lignes = tableaux.flatMap(({ titre, tableau }): readonly Ligne[] => [
    { genre: 'groupe', cases: [{ texte: visible(titre), cote: 'gauche', teinte: 0 }] },
    ...tablatureOf(tableau).lignes,
  ]);
  const [first] = tableaux;
  return { titre: '', egales: false, entetes: first ? tablatureOf(first.tableau).entetes : [], lignes };
}

/** A table written in Markdown. */
export function writtenTableau({ children }: Table): Tableau {
  const [entetes = [], ...lignes] = children.map((row) =>
    row.children.map((cell) => textOf(runsOf(cell.children))),
  );
  return {
    type: 'tableau',
    id: '',
    titre: '',
    entetes,
    lignes: lignes.map((row) => row.map((text) => ({ text, value: text }))),
    total: false,
    note: null,
  };
}

/** A heat map or a calendar: a table whose cells are shaded, with what they are worth written in each. */
export function gridOf({ titre, genre, axes, categories, series }: Graphique): Tablature {
  const most = Math.max(0, ...series.flatMap(({ valeurs }) => valeurs.map(({ value }) => value ?? 0)));
  const teinteOf = (value: number | null) => {
    if (value === null || value <= 0) return 0;
    return genre === 'frise' ? 1 : value / most;
  };
  const cell = (texte: string, teinte: number): Case => ({ texte: visible(texte), cote: 'centre', teinte });
  const name = (texte: string): Case => ({ texte: visible(texte), cote: 'gauche', teinte: 0 });
  return {
    titre: visible(titre),
    egales: true,
    entetes: [name(axes.series), ...categories.map((category) => cell(category, 0))],
    lignes: series.map(({ nom, valeurs }) => ({
      genre: 'ligne',
      cases: [name(nom), ...valeurs.map(({ text, value }) => cell(text, teinteOf(value)))],
    })),
  };
}
