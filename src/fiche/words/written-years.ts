const YEAR = '(?:19|20)\\d\\d';
/** « de 2021 à 2024 », « 2021/2024 », « entre 2021 et 2024 ». */
const RANGE = new RegExp(`^(?:de )?(${YEAR}) ?(?:[-–—/→]|à|a) ?(${YEAR})$|^entre (${YEAR}) et (${YEAR})$`);
/** « 2021, 2022 et 2023 ». */
const LIST = new RegExp(`^${YEAR}(?:(?: ?[,;+&] ?|,? et )${YEAR})+$`);

/** Years as people write them, as a fiche does: `2021-2024`, or `[2021, 2022]` where a list may stand. Null for anything else. */
export function writtenYears(typed: string, isItem: boolean): string | null {
  const words = typed.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const [first, last] = (RANGE.exec(words) ?? []).slice(1).filter(Boolean);
  if (first !== undefined && last !== undefined) return first <= last ? `${first}-${last}` : null;
  if (isItem || !LIST.test(words)) return null;
  return `[${words.match(new RegExp(YEAR, 'g'))?.join(', ') ?? ''}]`;
}
