import { describe, expect, it } from 'vitest';
import { flawsOfText } from '../../src/fiche/reading/text-flaws.ts';
import { readFiche } from '../support/read-fiche.ts';

describe('a text', () => {
  it.each([
    'Éàç œ « » ’ – — € … \u00A0\u202F',
    'a\tb\r\nc',
    '\uFEFFa',
    'e\u0301 😀 \u200D👩‍⚕️',
    '<<<<<< six',
    '> > > > > > > citation',
    'Titre\n=======\n\ntexte',
  ])('that a person may well write holds nothing suspect: %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['a\0b', 'caractere-interdit', 'U+0000'],
    ['a\x1b[31m', 'caractere-interdit', 'U+001B'],
    ['a\x7f', 'caractere-interdit', 'U+007F'],
    ['a\x9b31m', 'caractere-interdit', 'U+009B'],
    ['a\uFFFF', 'caractere-interdit', 'U+FFFF'],
    ['R\uFFFDseau', 'caractere-perdu', 'U+FFFD'],
    ['a\u202Eb', 'caractere-trompeur', 'U+202E'],
    ['a\u2066b', 'caractere-trompeur', 'U+2066'],
    ['a\u{E0041}b', 'caractere-trompeur', 'U+E0041'],
  ])('names the character at fault: %j', (text, code, name) => {
    const character = String.fromCodePoint(Number(name.replace('U+', '0x')));
    expect(found(text)).toEqual([[code, character]]);
    expect(flawsOfText(text)[0]?.detail).toBe(name);
  });

  it('is said once for each kind, at the first place', () => {
    const places = flawsOfText('a\0b\0c\u202E\u202E').map(({ range }) => range);
    expect(places).toEqual([
      [1, 2],
      [5, 6],
    ]);
  });

  it.each(['\n', '\r\n'])('in conflict is seen by its marks, whatever ends its lines: %j', (end) => {
    const text = ['a', '<<<<<<< HEAD', 'b', '=======', 'c', '>>>>>>> branche', ''].join(end);
    expect(found(text)).toEqual([['conflit-git', '<<<<<<< HEAD']]);
  });

  it.each(['a\n=======\nb\n>>>>>>> branche\n', 'a\n>>>>>>> branche\n'])(
    'in conflict is seen by what is left: %j',
    (text) => {
      expect(found(text).map(([code]) => code)).toEqual(['conflit-git']);
    },
  );

  it('that git-lfs left is seen by its first line', () => {
    const line = 'version https://git-lfs.github.com/spec/v1';
    expect(found(`${line}\noid sha256:a\n`)).toEqual([['pointeur-lfs', line]]);
  });

  it('that git-lfs left on a single line is seen by that line', () => {
    const line = 'version https://git-lfs.github.com/spec/v1';
    expect(found(line)).toEqual([['pointeur-lfs', line]]);
  });
});

describe('a character written as a YAML escape', () => {
  it.each([
    ['title: "a\\0b"', 'caractere-interdit', 'title'],
    ['title: "\\e]0;x\\a"', 'caractere-interdit', 'title'],
    ['tags: [a, "\\x9b"]', 'caractere-interdit', 'tags.1'],
    ['title: "\\t=1+1"', 'caractere-interdit', 'title'],
    ['title: "a\\u202eb"', 'caractere-trompeur', 'title'],
  ])('is seen as the character itself: %s', (line, code, field) => {
    expect(readFiche(line).flaws.map((flaw) => [flaw.code, flaw.field])).toEqual([[code, field]]);
  });

  it('leaves its field out of every report where it is forbidden', () => {
    expect(readFiche('title: "a\\0b"').champs).not.toHaveProperty('title');
  });
});

function found(text: string): readonly (readonly [string, string])[] {
  return flawsOfText(text).map(({ code, range }) => [code, text.slice(...range)] as const);
}
