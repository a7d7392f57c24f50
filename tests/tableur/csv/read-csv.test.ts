import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/tableur/csv/read-csv.ts';
import type { Encodage } from '../../../src/tableur/csv/encodages.ts';

const AUTO = { encodage: null, separateur: null };
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const ansi = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const read = (bytes: Uint8Array | string, options: Partial<Parameters<typeof readCsv>[1]> = {}) =>
  readCsv(
    { nom: 'plan.csv', bytes: typeof bytes === 'string' ? utf8(bytes) : bytes },
    { ...AUTO, ...options },
  );

/** Rows of the only sheet, with the line of the file in front. */
function rowsOf(lecture: ReturnType<typeof read>) {
  return lecture.classeur?.feuilles[0]?.lignes.map(({ numero, cases }) => [
    numero,
    ...cases.map(({ valeur }) => valeur),
  ]);
}

const said = (lecture: ReturnType<typeof read>, code: string) =>
  lecture.remarques.filter((remarque) => remarque.code === code);

describe('small files that people send', () => {
  it.each<[string, Uint8Array | string, unknown[][]]>([
    [
      'a mark and semicolons, as Excel writes them',
      '\uFEFFnuméro;titre;statut\r\n01;Plan vélo;en cours\r\n',
      [
        [1, 'numéro', 'titre', 'statut'],
        [2, '01', 'Plan vélo', 'en cours'],
      ],
    ],
    [
      'lone carriage returns',
      'numéro;titre\r1;A\r',
      [
        [1, 'numéro', 'titre'],
        [2, '1', 'A'],
      ],
    ],
    [
      'a code with a zero in front',
      'numéro;titre;insee\n1;A;01004\n',
      [
        [1, 'numéro', 'titre', 'insee'],
        [2, '1', 'A', '01004'],
      ],
    ],
    [
      'a date',
      'numéro;titre;début\n1;A;01/09/2024\n',
      [
        [1, 'numéro', 'titre', 'début'],
        [2, '1', 'A', '01/09/2024'],
      ],
    ],
    [
      'a colon',
      'numéro;titre\n1;Axe 1 : Promouvoir\n',
      [
        [1, 'numéro', 'titre'],
        [2, '1', 'Axe 1 : Promouvoir'],
      ],
    ],
    [
      'a path',
      'numéro;titre\n1;../../etc/passwd\n',
      [
        [1, 'numéro', 'titre'],
        [2, '1', '../../etc/passwd'],
      ],
    ],
    [
      'a header that is the name of a prototype',
      '__proto__;titre\n1;A\n',
      [
        [1, '__proto__', 'titre'],
        [2, '1', 'A'],
      ],
    ],
    [
      'a header twice',
      'numéro;titre;titre\n1;A;B\n',
      [
        [1, 'numéro', 'titre', 'titre'],
        [2, '1', 'A', 'B'],
      ],
    ],
    [
      'a formula that a tool has neutralised',
      "numéro;titre\n1;'=cmd|x!A1\n",
      [
        [1, 'numéro', 'titre'],
        [2, '1', "'=cmd|x!A1"],
      ],
    ],
    [
      'quoted line breaks, and empty lines',
      'numéro;titre\r\n\r\n1;"Un\r\ndeux ""trois"""\r\n;\r\n2;B\r\n',
      [
        [1, 'numéro', 'titre'],
        [3, '1', 'Un\ndeux "trois"'],
        [6, '2', 'B'],
      ],
    ],
    [
      'line ends of three systems',
      'a;b\r\n1;2\n3;4\r5;6',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
        [3, '3', '4'],
        [4, '5', '6'],
      ],
    ],
    [
      'decimal commas between semicolons',
      'numéro;montant\n1;1 234,50\n2;65 200,00\n',
      [
        [1, 'numéro', 'montant'],
        [2, '1', '1 234,50'],
        [3, '2', '65 200,00'],
      ],
    ],
    [
      'lists by semicolon between commas',
      'id,title,partenaires\n1,A,CHU ; CPTS\n2,B,ARS ; CAF\n',
      [
        [1, 'id', 'title', 'partenaires'],
        [2, '1', 'A', 'CHU ; CPTS'],
        [3, '2', 'B', 'ARS ; CAF'],
      ],
    ],
    [
      'separators inside quotes',
      'a,b\n"x;y;z",1\n"x;y;z",2\n',
      [
        [1, 'a', 'b'],
        [2, 'x;y;z', '1'],
        [3, 'x;y;z', '2'],
      ],
    ],
    [
      'bars',
      'a|b\n1|x, y\n',
      [
        [1, 'a', 'b'],
        [2, '1', 'x, y'],
      ],
    ],
    [
      'the separator that Excel is told',
      'sep=|\r\na;b|c\r\n1;2|3\r\n',
      [
        [2, 'a;b', 'c'],
        [3, '1;2', '3'],
      ],
    ],
    [
      'one column',
      'titre\nUn plan\n',
      [
        [1, 'titre'],
        [2, 'Un plan'],
      ],
    ],
    [
      '« Texte Unicode »',
      utf16('numéro\ttitre\r\n1\tCœur d’îlot\r\n'),
      [
        [1, 'numéro', 'titre'],
        [2, '1', 'Cœur d’îlot'],
      ],
    ],
  ])('%s', (_, bytes, expected) => {
    const lecture = read(bytes);
    expect(rowsOf(lecture)).toEqual(expected);
    expect(lecture.remarques.filter(({ gravite }) => gravite !== 'info')).toEqual([]);
  });

  it('reads what Excel writes in France, punctuation included, and says so', () => {
    const bytes = ansi('num\xE9ro;titre;co\xFBt\r\n1;C\x9Cur d\x92\xEElot \x96 5 \x80;1 200,50\r\n');
    const lecture = read(bytes);
    expect(rowsOf(lecture)?.[1]).toEqual([2, '1', 'Cœur d’îlot – 5 €', '1 200,50']);
    expect(lecture.remarques.map(({ code, message }) => [code, message])).toEqual([
      ['encodage', 'texte lu en Windows-1252 (ce qu’Excel écrit en France)'],
      ['separateur', 'cases séparées par le point-virgule : 3 colonnes'],
      ['decimale', 'nombres à virgule décimale'],
    ]);
  });
});

describe('files that are refused', () => {
  it.each<[string, Uint8Array | string, readonly [code: string, ligne: number | null]]>([
    ['an open quote', 'numéro;titre\n1;"Plan\n2;B\n', ['guillemet-ouvert', 2]],
    [
      'an open quote, after accents and quoted lines',
      'é;è\n"à\nç";1\n2;"Plan\n3;B\n',
      ['guillemet-ouvert', 4],
    ],
    ['an open quote below the separator that Excel is told', 'sep=;\na;b\n1;"x\n', ['guillemet-ouvert', 3]],
    ['text after a closing quote', 'a;b\n1;"Plan\n2;"B"\n', ['guillemet-ouvert', 2]],
    ['a NUL', 'numéro;titre\n1;A\0B\n', ['octet-nul', 2]],
    ['UTF-16 without its mark', utf16('a;b\n1;2\n').subarray(2), ['octet-nul', 1]],
    ['nothing', '', ['fichier-vide', null]],
    ['a mark and blanks', '\uFEFF \r\n;;\r\n', ['fichier-vide', null]],
    ['UTF-8 mixed with something else', ansi('\xC3\xA9;b\n1;\xE9\n'), ['encodage-mele', 2]],
    ['too many columns', `a${';'.repeat(500)}\n`, ['fichier-trop-grand', null]],
    ['an endless line', `a;b\n${';'.repeat(7_000_000)}`, ['fichier-trop-grand', null]],
    ['too many rows', 'a;b\n'.repeat(20_001), ['fichier-trop-grand', null]],
    ['too many cells', `${'a;'.repeat(9)}a\n`.repeat(10_001), ['fichier-trop-grand', null]],
    ['too many bytes', ' '.repeat(8_000_001), ['fichier-trop-grand', null]],
  ])('%s', (_, bytes, expected) => {
    const { classeur, remarques } = read(bytes);
    expect(classeur).toBeNull();
    const errors = remarques.filter(({ gravite }) => gravite === 'erreur');
    expect(errors.map((error) => [error.code, error.lieu.ligne])).toEqual([expected]);
  });
});

describe('rows that do not fit the header', () => {
  const forty = Array.from({ length: 40 }, (_, index) => `c${String(index)}`).join(';');

  it('keeps the cell too many, as an error at its place', () => {
    const lecture = read(`${forty}\n${forty}\n${forty};« trop\n`);
    expect(said(lecture, 'ligne-trop-longue')).toMatchObject([
      {
        gravite: 'erreur',
        recu: '« trop',
        lieu: { fichier: 'plan.csv', feuille: '', ligne: 3, colonne: 40 },
      },
    ]);
    expect(rowsOf(lecture)?.[2]).toHaveLength(42);
  });

  it('says the cells that are missing', () => {
    const lecture = read('a;b;c\n1;2\n1;2;3\n');
    expect(said(lecture, 'ligne-trop-courte')).toMatchObject([
      { gravite: 'avertissement', lieu: { ligne: 2, colonne: null } },
    ]);
  });

  it('does not mind a title above the header, nor an empty cell too many', () => {
    const { remarques } = read('Plan 2024, version 2\na;b;c\n1;2;3;\n1;2,5;3;\n');
    expect(remarques.filter(({ gravite }) => gravite !== 'info')).toEqual([]);
  });
});

describe('what is not sure is said', () => {
  it('two separators that cut alike', () => {
    expect(said(read('a,b;c\n1,2;3\n'), 'separateur-douteux')).toHaveLength(1);
    expect(said(read('a,b;c\n1,2;3\n', { separateur: ',' }), 'separateur-douteux')).toEqual([]);
  });

  it('a quote in the middle of a text', () => {
    const lecture = read('a;b\n1;Le "plan"\n');
    expect(rowsOf(lecture)?.[1]).toEqual([2, '1', 'Le "plan"']);
    expect(said(lecture, 'guillemet-libre')).toMatchObject([
      { gravite: 'avertissement', lieu: { ligne: 2 } },
    ]);
  });

  it('points and commas in amounts', () => {
    expect(said(read('a;b\n1,50;2.50\n'), 'decimale')).toMatchObject([{ gravite: 'avertissement' }]);
    expect(said(read('a;b\n1.1;2.2\n'), 'decimale')).toEqual([]);
  });

  it('letters of a Mac that Windows does not have', () => {
    const mac = ansi('num\x8Ero;th\x8Fme\n1;p\x90che\n');
    expect(said(read(mac), 'encodage-douteux')).toMatchObject([{ lieu: { ligne: 1 } }]);
    expect(rowsOf(read(mac, { encodage: 'mac-roman' }))).toEqual([
      [1, 'numéro', 'thème'],
      [2, '1', 'pêche'],
    ]);
  });

  it.each<[Encodage, string]>([
    ['utf-8', 'encodage-faux'],
    ['utf-16le', 'encodage-faux'],
  ])('an encoding that was asked for and is not there: %s', (encodage, code) => {
    expect(said(read(ansi('a;b\n1;\xE9\xE9\n'), { encodage }), code)).toHaveLength(1);
  });
});

it('MacRoman is what the platform says it is', () => {
  const high = Uint8Array.from({ length: 128 }, (_, index) => 128 + index);
  const expected = new TextDecoder('macintosh').decode(high);
  expect(rowsOf(read(high, { encodage: 'mac-roman' }))).toEqual([[1, expected]]);
});
