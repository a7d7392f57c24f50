import type { DataValidation, WriteSheet } from 'hucre/xlsx';
import type { Choix, Feuille } from '../feuille.ts';

/** What people may do on a sheet that they fill in: there is no password, the protection is against a slip. */
export function saisieOf({ choix }: NonNullable<Feuille['saisie']>): Partial<WriteSheet> {
  return { protection: ALLOWED, dataValidations: choix.map(validationOf) };
}

const ALLOWED: NonNullable<WriteSheet['protection']> = {
  sheet: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  insertHyperlinks: true,
  sort: true,
  autoFilter: true,
};

/** Limits of Excel, which « repairs » a file that goes beyond. */
const TITLE = 32;
const MESSAGE = 255;

function validationOf({ plage, source, ferme, titre, message }: Choix): DataValidation {
  const title = cut(titre, TITLE);
  return {
    ...(source === null ? ANYTHING : { type: 'list', formula1: source }),
    range: plage,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: title,
    inputMessage: cut(message, MESSAGE),
    ...(ferme
      ? { showErrorMessage: true, errorStyle: 'stop', errorTitle: title, errorMessage: cut(message, MESSAGE) }
      : {}),
  };
}

/** The library has no check that checks nothing: without an error message, this one refuses nothing. */
const ANYTHING = { type: 'textLength', operator: 'greaterThanOrEqual', formula1: '0' } as const;

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
