import type { Cell } from '../result.ts';
import { fichesCell, sumCell } from './cells.ts';
import type { De, Financement } from './montants.ts';

export type Financements = readonly De<Financement>[];

export interface Column {
  readonly id: string;
  readonly label: string;
  readonly unite: 'EUR' | 'fiches' | 'financements';
  readonly cellOf: (items: Financements) => Cell;
}

/** What each row of a table of financings adds up, with a column of the year where one is asked. */
export function financementColumns(annee: number | null): readonly Column[] {
  return annee === null ? COLUMNS : [yearColumn(annee), ...COLUMNS];
}

const COLUMNS: readonly Column[] = [
  { id: 'montant', label: 'Montant total', unite: 'EUR', cellOf: amountCell },
  {
    id: 'perenne',
    label: 'Dont pérenne',
    unite: 'EUR',
    cellOf: (items) => amountCell(items.filter(({ perenne }) => perenne === true)),
  },
  { id: 'fiches', label: 'Fiches', unite: 'fiches', cellOf: fichesCell },
  {
    id: 'sans-montant',
    label: 'Financements sans montant',
    unite: 'financements',
    cellOf: (items) => {
      const silent = items.filter(({ montant }) => montant === null);
      return { ...fichesCell(silent), value: silent.length };
    },
  },
];

function yearColumn(annee: number): Column {
  return {
    id: 'montant-annee',
    label: `Montant ${String(annee)}`,
    unite: 'EUR',
    cellOf: (items) => amountCell(items.filter((item) => item.annee === annee)),
  };
}

/** Zero is an amount, none is null. */
export function amountCell(items: Financements): Cell {
  return sumCell(
    items.map(({ fiche, montant: value }) => ({ fiche, value })),
    'EUR',
  );
}
