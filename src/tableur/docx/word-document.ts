import type { Paquet } from '../paquet/paquet.ts';

/** What mammoth makes of a document: the parts of its model that hold words, or that we say are left out. */
export type Noeud =
  | Bloc
  | Table
  | { readonly type: 'run'; readonly children: readonly Noeud[]; readonly isStrikethrough: boolean }
  | { readonly type: 'hyperlink'; readonly children: readonly Noeud[]; readonly href?: string }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'checkbox'; readonly checked: boolean }
  | { readonly type: 'noteReference'; readonly noteType: string; readonly noteId: string }
  | { readonly type: 'tab' | 'break' | 'image' | 'commentReference' | 'bookmarkStart' };

export interface Bloc {
  readonly type: 'paragraph';
  readonly children: readonly Noeud[];
  readonly styleName: string | null;
  readonly numbering: { readonly level: string; readonly isOrdered: boolean } | null;
}

export interface Table {
  readonly type: 'table';
  readonly children: readonly Rangee[];
}

interface Rangee {
  readonly type: 'tableRow';
  readonly children: readonly Cellule[];
}

export interface Cellule {
  readonly type: 'tableCell';
  readonly children: readonly Noeud[];
  readonly colSpan: number;
  readonly rowSpan: number;
}

export interface WordDocument {
  readonly children: readonly Noeud[];
  readonly notes: { resolve(reference: { noteType: string; noteId: string }): Note | null };
}

interface Note {
  readonly body: readonly Noeud[];
}

/**
 * The document, from parts that were checked: mammoth is given nothing else, neither a path nor a zip, and its access to other files stays closed.
 * Null where it does not understand them: whatever it throws at, the document is at fault, since its parts are sound XML.
 */
export async function readWordDocument(xml: ReadonlyMap<string, string>): Promise<WordDocument | null> {
  // Its only export once it is bundled is the default one.
  const { default: reader } = await import('mammoth/lib/docx/docx-reader.js');
  const file = {
    exists: (path: string) => xml.has(path),
    read: (path: string) => Promise.resolve(xml.get(path) ?? ''),
  };
  return reader.read(file).then(
    ({ value }) => value as WordDocument,
    () => null,
  );
}

/** Texts of the parts, by path. */
export function partTexts(parts: Paquet['parts']): ReadonlyMap<string, string> {
  const utf8 = new TextDecoder();
  return new Map([...parts].map(([path, bytes]) => [path, utf8.decode(bytes)]));
}
