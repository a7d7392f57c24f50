const NUMBER = /^-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i;
const GROUPED = /^\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?=[.,]|$)/;
const EURO = /[ \u00A0\u202F]?€$/;

/** Whether a cell that may hold a number would take this text for one: a point or a comma before the decimals. */
export function isNumeric(text: string): boolean {
  return NUMBER.test(text);
}

export function numberIn(text: string): number | null {
  return isNumeric(text) ? Number(text.replace(',', '.')) : null;
}

/** « 65 200,50 € » is sure where only an amount can stand. */
export function amountIn(text: string): number | null {
  return numberIn(text.replace(EURO, '').replace(GROUPED, (digits) => digits.replace(/\D/g, '')));
}
