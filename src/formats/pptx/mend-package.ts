import { inkOn } from '../colours.ts';
import type { Edit } from '../office/stable-zip.ts';
import { bare } from '../office/colours.ts';
import { mendLines } from './mend-lines.ts';
import { coreProperties, EXTENDED_PROPERTIES, type Properties } from './properties.ts';
import { themeText } from './theme.ts';

/** What the package is about, beside what pptxgenjs wrote in it. */
export interface Facts extends Properties {
  readonly couleur: string;
  /** Extensions of the parts that are in it. */
  readonly extensions: ReadonlySet<string>;
}

type Mend = (text: string, facts: Facts) => string | null;

/** By path: what pptxgenjs leaves that PowerPoint repairs, or that changes from a run to another. */
const MENDS: readonly (readonly [RegExp, Mend])[] = [
  [/^\[Content_Types\]\.xml$/, contentTypes],
  [/^docProps\/core\.xml$/, (_, facts) => coreProperties(facts)],
  [/^docProps\/app\.xml$/, () => EXTENDED_PROPERTIES],
  [/^ppt\/theme\/theme\d+\.xml$/, (text, { couleur }) => themeText(text, couleur)],
  [/^ppt\/charts\/chart\d+\.xml$/, chart],
  [/^ppt\/notesSlides\/notesSlide\d+\.xml$/, notes],
  [/^ppt\/(?:slides|slideLayouts)\/[^/]+\.xml$/, shapes],
];

/** The same for the workbook behind a chart. */
const WORKBOOK_MENDS: readonly (readonly [RegExp, Mend])[] = [
  [/^xl\/tables\//, () => null],
  [/^xl\/worksheets\/_rels\//, () => null],
  [/^\[Content_Types\]\.xml$/, (text) => text.replace(/<Override PartName="\/xl\/tables\/[^>]*>/g, '')],
  [/^xl\/worksheets\/sheet1\.xml$/, (text) => text.replace(/<c r="[A-Z]+\d+"><v><\/v><\/c>/g, '')],
  [/^docProps\/core\.xml$/, (_, facts) => coreProperties(facts)],
  [/^docProps\/app\.xml$/, () => EXTENDED_PROPERTIES],
];

export function mendWorkbook(facts: Facts): Edit {
  return (path, text) => mendOf(path, WORKBOOK_MENDS)(text, facts);
}

export function mendPackage(facts: Facts): Edit {
  return (path, text) => {
    const result = mendOf(path, MENDS)(text, facts);
    return result === null
      ? null
      : result.replaceAll(' altLang="en-US"', '').replaceAll('lang="en-US"', 'lang="fr-FR"');
  };
}

function mendOf(path: string, mends: typeof MENDS): Mend {
  return mends.find(([pattern]) => pattern.test(path))?.[1] ?? ((text) => text);
}

/** Masters that do not exist, one a slide, and types of files that are not there. */
function contentTypes(text: string, { extensions }: Facts): string {
  return text
    .replace(/<Override PartName="\/ppt\/slideMasters\/slideMaster(?!1\.)\d+\.xml"[^>]*>/g, '')
    .replace(/<Default Extension="(\w+)"[^>]*>/g, (line, extension: string) =>
      extensions.has(extension) ? line : '',
    );
}

/** The axis of a third dimension, values that are not known, the language; a label that its bar lets read. */
function chart(text: string): string {
  const axes = new Set([...text.matchAll(/<c:(?:cat|val)Ax>\s*<c:axId val="(\d+)"/g)].map(([, id]) => id));
  const mended = text
    .replace(/<c:axId val="(\d+)"\/>/g, (axis, id: string) => (axes.has(id) ? axis : ''))
    .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
    .replace('<c:date1904 val="0"/>', '<c:date1904 val="0"/><c:lang val="fr-FR"/>')
    .replace(/<c:ser>.*?<\/c:ser>/gs, labelInk);
  return mendLines(mended);
}

/** Inside a stacked bar, a label is black or white after the colour of its series. */
function labelInk(series: string): string {
  const ground = /<c:spPr><a:solidFill><a:srgbClr val="(\w{6})"/.exec(series.replace(/>\s+</g, '><'))?.[1];
  if (ground === undefined || !series.includes('<c:dLblPos val="ctr"/>')) return series;
  return series.replace(/<c:dLbls>.*?<\/c:dLbls>/s, (labels) =>
    labels.replace(/<a:srgbClr val="\w{6}"\/>/, `<a:srgbClr val="${bare(inkOn(ground))}"/>`),
  );
}

/** A line of the notes is a paragraph. */
function notes(text: string): string {
  return text.replace(
    /<a:t>([^<]*)<\/a:t>/g,
    (_, words: string) =>
      `<a:t>${words.replace(/\r?\n/g, '</a:t></a:r></a:p><a:p><a:r><a:rPr lang="fr-FR" dirty="0"/><a:t>')}</a:t>`,
  );
}

/** Lines that are not drawn, ends that have no arrow: half the text of a table, and time to pack it. */
const SAID_BY_DEFAULT =
  /<a:ln[LRTB] w="0"[^>]*><a:noFill\/><\/a:ln[LRTB]>|<a:(?:head|tail)End type="none" w="med" len="med"\/>| dirty="0"/g;

/** One number a shape, one set of properties a paragraph, a name for those who do not see a table. */
function shapes(text: string): string {
  let id = 0;
  return text
    .replace(SAID_BY_DEFAULT, '')
    .replace(/(<\/a:r>)<a:pPr[^>]*>.*?<\/a:pPr>/gs, '$1')
    .replace('<p:cSld name="DEFAULT">', '<p:cSld name="Vide">')
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1" bandRow="1"/>')
    .replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${String(++id)}"`)
    .replace(/(<p:nvGraphicFramePr><p:cNvPr id="\d+" name="([^"]*)")\/>/g, '$1 descr="$2"/>');
}
