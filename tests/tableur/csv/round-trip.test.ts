import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsv } from '../../../src/tableur/csv/read-csv.ts';
import { SEPARATEURS } from '../../../src/tableur/csv/separateurs.ts';

const ENCODERS = {
  'utf-8': (text: string) => Buffer.from(text),
  'utf-8 with a mark': (text: string) => Buffer.from(`\uFEFF${text}`),
  'utf-16le': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'utf-16be': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
} as const;

/** Signs that mean something to a CSV, and letters that encodings disagree about. */
const sign = fc.constantFrom(...Array.from('ab01 ;,|\t"\n\'=-éœ€’–\u00A0😀'));
const cell = fc.string({ unit: sign, maxLength: 8 });
/** A word in each first cell: a row of blanks is no row. */
const table = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 6 }))
  .chain(([columns, rows]) =>
    fc.array(fc.tuple(fc.constant('mot'), ...Array.from({ length: columns - 1 }, () => cell)), {
      minLength: rows,
      maxLength: rows,
    }),
  );

const dialect = fc.record({
  separateur: fc.constantFrom(...SEPARATEURS),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  encode: fc.constantFrom(...Object.values(ENCODERS)),
});

it('what a table of texts says is read back the same, with the lines where its rows start', () => {
  fc.assert(
    fc.property(table, dialect, (rows, { separateur, end, encode }) => {
      const text = stringify(rows, {
        delimiter: separateur,
        record_delimiter: end,
        quoted_match: '\n',
      });
      const { classeur } = readCsv(
        { nom: 'plan.csv', bytes: new Uint8Array(encode(text)) },
        { encodage: null, separateur },
      );
      const lignes = classeur?.feuilles[0]?.lignes ?? [];
      expect(lignes.map(({ cases }) => cases.map(({ valeur }) => valeur ?? ''))).toEqual(rows);
      expect(lignes.map(({ numero }) => numero)).toEqual(starts(rows));
    }),
    { numRuns: 150 },
  );
});

function starts(rows: readonly (readonly string[])[]): readonly number[] {
  let line = 1;
  return rows.map((cells) => {
    const start = line;
    line += 1 + cells.join('').split('\n').length - 1;
    return start;
  });
}

it('the separator is found where rows have the same cells', () => {
  const words = fc.string({ unit: fc.constantFrom(...Array.from('abcdé ')), minLength: 1, maxLength: 6 });
  const amount = fc
    .integer({ min: 0, max: 99_999 })
    .map((cents) => (cents / 100).toFixed(2).replace('.', ','));
  const rows = fc.array(fc.tuple(words, words, amount), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(rows, fc.constantFrom(...SEPARATEURS), (data, separateur) => {
      const written = [['titre', 'pilote', 'budget'], ...data];
      const bytes = new TextEncoder().encode(stringify(written, { delimiter: separateur }));
      const { classeur } = readCsv({ nom: 'plan.csv', bytes }, { encodage: null, separateur: null });
      const lignes = classeur?.feuilles[0]?.lignes ?? [];
      expect(lignes.map(({ cases }) => cases.map(({ valeur }) => valeur))).toEqual(written);
    }),
    { numRuns: 100 },
  );
});
