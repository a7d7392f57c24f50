import type { Document, Printer } from '../../src/report/document.ts';

/** What a printer of packages makes of a document. */
export async function printedBytes(printer: Printer, document: Document): Promise<Uint8Array> {
  const printed = await printer(
    { data: () => null, document: () => document },
    { width: null, colour: 0, csv: 'fr' },
  );
  if (typeof printed === 'string') throw new Error('a text, where a package was expected');
  return printed;
}
