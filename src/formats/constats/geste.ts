import type { Controle } from '../../report/document.ts';

/** What a rule tells the reader to do. */
export function gesteOf({ regles }: Controle, code: string): string {
  const geste = regles.find((regle) => regle.code === code)?.geste ?? '';
  return `corriger\u00A0: ${geste}`;
}
