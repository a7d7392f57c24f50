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

/** `2023-06-01` → « 1er juin 2023 »; `2023-06` → « juin 2023 ». */
export function frenchDate(iso: string): string {
  const [year = '', month = '', day] = iso.split('-');
  const name = MONTHS[Number(month) - 1] ?? month;
  if (day === undefined) return `${name} ${year}`;
  return `${Number(day) === 1 ? '1er' : String(Number(day))} ${name} ${year}`;
}
