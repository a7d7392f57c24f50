import { parseFiche, type ParseContext, type ParsedFiche } from '../fiche/parse-fiche.ts';
import { headerData, type HeaderData } from '../edits/header-data.ts';

/** One file's texts, read before and after each of its fixes: the same text is read once. */
export interface Reader {
  readonly header: (text: string) => HeaderData | null;
  readonly parsed: (text: string) => ParsedFiche;
}

export function readerOf(file: string, context: ParseContext): Reader {
  return { header: once(headerData), parsed: once((text) => parseFiche(file, text, context)) };
}

function once<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined) return value;
    const fresh = read(text);
    known.set(text, fresh);
    return fresh;
  };
}
