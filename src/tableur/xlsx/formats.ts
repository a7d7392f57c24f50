import { attributesOf } from '../xml/read-tag.ts';
import { scanXml } from '../xml/scan-xml.ts';

/** How a cell shows its number: `zeros` is how many digits it always has. */
export type Affichage = 'jour' | 'heure' | 'pourcentage' | { readonly zeros: number } | null;

/** Formats that Excel knows by number; those from 27 on are days in Asian versions. */
const CONNUS: readonly (readonly [first: number, last: number, affichage: Affichage])[] = [
  [9, 10, 'pourcentage'],
  [14, 17, 'jour'],
  [18, 21, 'heure'],
  [22, 22, 'jour'],
  [27, 36, 'jour'],
  [45, 47, 'heure'],
  [50, 58, 'jour'],
];

/** What each style of the workbook shows, by its rank. */
export function parseFormats(xml: string): readonly Affichage[] {
  const codes = new Map<string, string>();
  const styles: Affichage[] = [];
  let isCells = false;
  scanXml(xml, {
    open(name, written) {
      if (name === 'cellXfs') isCells = true;
      if (name !== 'numFmt' && !(name === 'xf' && isCells)) return;
      const attributes = attributesOf(written);
      const id = attributes.get('numFmtId') ?? '';
      if (name === 'xf') styles.push(affichageOf(id, codes));
      else codes.set(id, attributes.get('formatCode') ?? '');
    },
    close(name) {
      if (name === 'cellXfs') isCells = false;
    },
  });
  return styles;
}

function affichageOf(id: string, codes: ReadonlyMap<string, string>): Affichage {
  const code = codes.get(id);
  if (code !== undefined) return affichageDuCode(code);
  return CONNUS.find(([first, last]) => Number(id) >= first && Number(id) <= last)?.[2] ?? null;
}

/** What a code shows, once its colours, its quoted words and the parts for other signs are left out. */
const SIGNES: readonly (readonly [RegExp, Affichage])[] = [
  [/general|standard|@/i, null],
  [/[dy]/i, 'jour'],
  [/[hs]/i, 'heure'],
  [/m/i, 'jour'],
  [/%/, 'pourcentage'],
];

function affichageDuCode(code: string): Affichage {
  const [first = ''] = code
    .replace(/\\.|[_*]./g, '')
    .replace(/"[^"]*"/g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';');
  if (/^0{2,20}$/.test(first)) return { zeros: first.length };
  return SIGNES.find(([pattern]) => pattern.test(first))?.[1] ?? null;
}
