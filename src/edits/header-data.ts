import type { Flaw } from '../fiche/defect.ts';
import { isMap } from '../fiche/is-map.ts';
import { scanFences } from '../fiche/reading/fences.ts';
import { parseHeader } from '../fiche/reading/header.ts';
import type { Places } from '../fiche/yaml/places.ts';
import { withoutLineAt } from './splice.ts';

export type PlainData = Readonly<Record<string, unknown>>;

export interface HeaderData {
  /** Null where YAML refuses the header. */
  readonly data: PlainData | null;
  readonly places: Places;
  readonly flaws: readonly Flaw[];
  readonly bodyStart: number;
}

/** A header as YAML reads it, before any schema; null where there is no sound header. */
export function headerData(text: string): HeaderData | null {
  const fences = scanFences(text);
  const { header, bodyStart } = fences;
  if (!header) return null;
  const { data, places, flaws } = parseHeader(text, { ...fences, header });
  return { data: isMap(data) ? data : null, places, flaws, bodyStart };
}

/** Lines that may be left out before a header is given up. */
const REFUSED_LINES = 20;

/** What a header says once the lines that YAML refuses are left out; null where nothing can be read even so. */
export function dataDespiteErrors(text: string): PlainData | null {
  let rest = text;
  for (let count = 0; count < REFUSED_LINES; count++) {
    const read = headerData(rest);
    if (!read) return scanFences(rest).flaws.some(({ code }) => code === 'entete-vide') ? {} : null;
    if (read.data) return read.data;
    const [refused] = read.flaws;
    if (!refused) return null;
    rest = withoutLineAt(rest, refused.range[0]);
  }
  return null;
}
