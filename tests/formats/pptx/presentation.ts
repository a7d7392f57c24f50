import { strFromU8, unzipSync } from 'fflate';
import { printPptx } from '../../../src/formats/pptx.ts';
import type { Document } from '../../../src/report/document.ts';

/** A package as another program finds it: its parts by path, workbooks of charts opened too. */
export interface Opened {
  readonly bytes: Uint8Array;
  readonly paths: readonly string[];
  /** Text of the parts in XML, those of a workbook as `path/of/book.xlsx/path/in/it`. */
  readonly xml: ReadonlyMap<string, string>;
}

export async function printed(document: Document): Promise<Uint8Array> {
  const options = { width: null, colour: 0, csv: 'fr' } as const;
  const content = await printPptx({ data: () => null, document: () => document }, options);
  if (typeof content === 'string') throw new Error('a presentation is bytes');
  return content;
}

export async function presented(document: Document): Promise<Opened> {
  return opened(await printed(document));
}

export function opened(bytes: Uint8Array): Opened {
  const entries = Object.entries(unzipSync(bytes));
  return {
    bytes,
    paths: entries.map(([path]) => path),
    xml: new Map(entries.flatMap(([path, part]) => xmlOf(path, part))),
  };
}

function xmlOf(path: string, part: Uint8Array): readonly (readonly [string, string])[] {
  if (path.endsWith('.xlsx'))
    return [...opened(part).xml].map(([inner, text]) => [`${path}/${inner}`, text] as const);
  return /\.(?:xml|rels)$/.test(path) ? [[path, strFromU8(part)]] : [];
}

/** The parts of one kind, in the order of their numbers: `slides/slide`, `charts/chart`, `notesSlides/notesSlide`. */
export function partsOf({ xml }: Opened, kind: string): readonly string[] {
  const pattern = new RegExp(`^ppt/${kind}(\\d+)\\.xml$`);
  return [...xml]
    .flatMap(([path, text]) => {
      const number = pattern.exec(path)?.[1];
      return number === undefined ? [] : [[Number(number), text] as const];
    })
    .sort(([one], [other]) => one - other)
    .map(([, text]) => text);
}

/** Paragraphs of a part, as a person reads them. */
export function paragraphsIn(xml: string): readonly string[] {
  return [...xml.matchAll(/<a:p>(.*?)<\/a:p>/gs)].map(([, inside = '']) =>
    [...inside.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => unescaped(text)).join(''),
  );
}

/** The title of a slide: what stands in its title placeholder. */
export function titleIn(slide: string): string {
  const shape = [...slide.matchAll(/<p:sp>.*?<\/p:sp>/gs)].find(([text]) =>
    /<p:ph\s[^>]*type="title"/.test(text),
  );
  return shape ? paragraphsIn(shape[0]).join(' ') : '';
}

export function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
