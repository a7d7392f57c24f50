const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** After a preposition: « le 1er juin 2023 », « juin 2023 », « 2023 ». */
export function theDate(iso: string): string {
  if (iso.length === 4) return iso;
  return iso.length > 7 ? `le ${frenchDate(iso)}` : frenchDate(iso);
}

/** `2023-06-01` → « 1er juin 2023 »; `2023-06` → « juin 2023 ». */
export function frenchDate(iso: string): string {
  const [year = '', month = '', day] = iso.split('-');
  const name = MONTHS[Number(month) - 1] ?? month;
  if (day === undefined) return `${name} ${year}`;
  return `${Number(day) === 1 ? '1er' : String(Number(day))} ${name} ${year}`;
}
