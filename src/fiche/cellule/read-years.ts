import { texteDe, type Contenu, type Lu } from './contenu.ts';

const SPAN = /^(\d{4})(?:\s*[-–]\s*(\d{4}))?$/;

/** No plan is as long: a mistyped end would make a list of thousands. */
const MOST = 120;

/** « 2021-2023, 2025 » → [2021, 2022, 2023, 2025] */
export function readYears(cell: Contenu): Lu {
  const parts = (texteDe(cell) ?? '').split(/\s*[,;]\s*/).filter((part) => part !== '');
  const years = parts.flatMap(yearsOf);
  if (parts.length === 0 || years.includes(Number.NaN))
    return { attendu: 'des années : 2023, ou 2021-2023, ou 2021, 2023' };
  return { valeur: [...new Set(years)].sort((a, b) => a - b) };
}

function yearsOf(part: string): readonly number[] {
  const [, first, last = first] = SPAN.exec(part) ?? [];
  const span = Number(last) - Number(first);
  if (!(span >= 0 && span < MOST)) return [Number.NaN];
  return Array.from({ length: span + 1 }, (_, index) => Number(first) + index);
}
