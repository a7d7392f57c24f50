import type { Heading } from 'mdast';
import type { Block, Tableau } from '../../report/document.ts';
import { wordsOf } from './words-of.ts';

/** Tables of the same heads, each under a heading of its own: one table for who filters it. */
interface Run {
  readonly titre: string;
  readonly groupes: readonly Groupe[];
  /** Index of its last table. */
  readonly end: number;
}

interface Groupe {
  readonly nom: string;
  readonly tableau: Tableau;
}

/** The run that starts with a heading; null where there is none. A table alone makes one under two headings: its own, and that of its group. */
export function runAt(children: readonly Block[], index: number): Run | null {
  const first = pairAt(children, index);
  if (first === null) return null;
  const groupes = [first];
  let next = index + 2;
  for (let pair = pairAt(children, next); isAlike(first, pair); pair = pairAt(children, next)) {
    groupes.push(pair);
    next += 2;
  }
  const parent = headingAbove(children, index, first.depth);
  if (parent === null || (groupes.length === 1 && children[index - 1] !== parent)) return null;
  return { titre: wordsOf(parent), groupes, end: next - 1 };
}

interface Pair extends Groupe {
  readonly depth: Heading['depth'];
}

/** A heading and its untitled table. */
function pairAt(children: readonly Block[], index: number): Pair | null {
  const [heading, tableau] = [children[index], children[index + 1]];
  if (heading?.type !== 'heading' || tableau?.type !== 'tableau') return null;
  if (tableau.titre !== '' || tableau.total) return null;
  return { nom: wordsOf(heading), depth: heading.depth, tableau };
}

function isAlike(first: Pair, pair: Pair | null): pair is Pair {
  if (pair?.depth !== first.depth) return false;
  const [a, b] = [first.tableau.entetes, pair.tableau.entetes];
  return a.length === b.length && a.every((head, index) => head === b[index]);
}

/** What a run is named after: never the title of the document. */
function headingAbove(children: readonly Block[], index: number, depth: number): Heading | null {
  const above = children
    .slice(0, index)
    .findLast((node): node is Heading => node.type === 'heading' && node.depth < depth);
  return above && above.depth > 1 ? above : null;
}

/** With the heading of each table as the first column of its lines. */
export function mergedTable({ titre, groupes }: Run): Tableau {
  const [first] = groupes;
  const notes = new Set(groupes.flatMap(({ tableau }) => tableau.note ?? []));
  return {
    type: 'tableau',
    id: first?.tableau.id ?? '',
    titre,
    entetes: ['Groupe', ...(first?.tableau.entetes ?? [])],
    lignes: groupes.flatMap(({ nom, tableau }) =>
      tableau.lignes.map((line) => [{ text: nom, value: nom }, ...line]),
    ),
    total: false,
    note: notes.size === 0 ? null : [...notes].join(' '),
  };
}
