import { escaped } from '../office/escaped.ts';
import { momentOf } from '../office/moment-of.ts';
import type { Edit } from '../office/stable-zip.ts';
import { patterned } from './chart-patterns.ts';
import type { Alternative } from './setting.ts';
import { TABLE_STYLE_XML } from './table-style.ts';

/** What the library leaves to chance or to its own language, and what it has no option for. */
export interface Facts {
  /** `AAAA-MM-JJ`, null where nothing is dated. */
  readonly date: string | null;
  /** Of the tables, in the order of the document. */
  readonly alternatives: readonly Alternative[];
}

type PartEdit = (text: string, facts: Facts) => string;

const EDITS: readonly (readonly [RegExp, PartEdit])[] = [
  [/^docProps\/core\.xml$/, dated],
  [/^word\/settings\.xml$/, (text) => text.replace('</w:settings>', `${SETTINGS}</w:settings>`)],
  [/^word\/styles\.xml$/, (text) => text.replace('</w:styles>', `${TABLE_STYLE_XML}</w:styles>`)],
  [/^word\/document\.xml$/, (text, facts) => renumbered(withAlternatives(text, facts))],
  [/^word\/charts\/chart\d+\.xml$/, (text) => patterned(text.replaceAll('"en-US"', '"fr-FR"'))],
];

/** For the parts of one package, in their order. */
export function packageEdit(facts: Facts): Edit {
  const ids = new Map<string, string>();
  return (path, text) => {
    const edit = EDITS.find(([pattern]) => pattern.test(path))?.[1];
    return withStableIds(edit ? edit(text, facts) : text, ids);
  };
}

/** Numbers and lists as the French write them, for whoever updates a field or a formula. */
const SETTINGS = '<w:themeFontLang w:val="fr-FR"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>';

/** The library writes the time of the run. */
function dated(text: string, { date }: Facts): string {
  return text
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${momentOf(date)}`)
    .replace('</cp:coreProperties>', '<dc:language>fr-FR</dc:language></cp:coreProperties>');
}

function withAlternatives(text: string, { alternatives }: Facts): string {
  let index = 0;
  return text.replaceAll('</w:tblPr>', (end) => {
    const { title = '', description = '' } = alternatives[index++] ?? {};
    const caption = title === '' ? '' : `<w:tblCaption w:val="${escaped(title)}"/>`;
    return `${caption}<w:tblDescription w:val="${escaped(description)}"/>${end}`;
  });
}

/** The library counts drawings and bookmarks over the life of the process. */
function renumbered(text: string): string {
  return COUNTED.reduce((edited, pattern) => {
    const numbers = new Map<string, number>();
    return edited.replace(pattern, (_, start: string, id: string) => {
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return `${start}${String(number)}`;
    });
  }, text);
}

/** Drawings, bookmarks, and the names of the bookmarks that a table of contents leads to. */
const COUNTED = [
  /(<wp:docPr id=")(\d+)/g,
  /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)/g,
  /(<w:bookmarkStart\b[^>]*\bw:name="_Toc|<w:hyperlink\b[^>]*\bw:anchor="_Toc|<w:instrText[^>]*>PAGEREF _Toc)(\d+)/g,
];

/** Relationships have random names: they are numbered as they come, and a part comes after its relationships. */
function withStableIds(text: string, ids: Map<string, string>): string {
  return text.replace(/\b((?:r:id|r:embed|r:link|Id)=")(rId[\w-]{21})"/g, (_, start: string, id: string) => {
    const name = ids.get(id) ?? `rIdPtsm${String(ids.size + 1)}`;
    ids.set(id, name);
    return `${start}${name}"`;
  });
}
