import { describe, expect, it } from 'vitest';
import { decode } from '../../src/fiche/reading/decode.ts';

const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const UNUSED = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

describe('the bytes of a file', () => {
  it.each(['é', 'œuvre – 50 000 €', '\u{1F600}', 'a\r\nb', 'e\u0301', 'a\uFFFDb'])(
    'in UTF-8 are its text: %j',
    (text) => {
      expect(decode(utf8(text))).toEqual({ text, flaws: [] });
    },
  );

  it('keep their byte-order mark, so that offsets are those of the file', () => {
    expect(decode(utf8('\uFEFF---\n')).text).toBe('\uFEFF---\n');
  });

  it('are said to have old line ends where lines end with a lone CR', () => {
    expect(decode(utf8('---\ra: 1\r---\r')).flaws.map(({ code }) => code)).toEqual(['fins-de-ligne']);
  });

  it('are an empty text where there are none', () => {
    expect(decode(new Uint8Array())).toMatchObject({ text: '', flaws: [{ code: 'fichier-vide' }] });
  });

  it.each([
    ['UTF-16 LE', [0xff, 0xfe, 0x41, 0x00], 'encodage-inattendu'],
    ['UTF-16 BE', [0xfe, 0xff, 0x00, 0x41], 'encodage-inattendu'],
    ['a PDF', [...utf8('%PDF-1.7')], 'fichier-binaire'],
    ['a ZIP, as Word documents are', [0x50, 0x4b, 0x03, 0x04, 0x14], 'fichier-binaire'],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d], 'fichier-binaire'],
    ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'fichier-binaire'],
    ['neither UTF-8 nor text', [0xe9, 0x00, 0x41], 'fichier-binaire'],
  ])('are no text where they are %s', (_, bytes, code) => {
    const { text, flaws } = decode(Uint8Array.from(bytes));
    expect(text).toBeNull();
    expect(flaws).toMatchObject([{ code, range: [0, 0] }]);
    expect(flaws[0]?.detail).toBeTruthy();
  });
});

describe('the bytes of a file that is not UTF-8', () => {
  it.each(Array.from(HIGH, (character, index) => [0x80 + index, character] as const))(
    'are shown as Windows-1252: %i is %s',
    (byte, character) => {
      const expected = UNUSED.includes(byte) ? '\uFFFD' : character;
      expect(decode(Uint8Array.from([0x41, byte, 0x42])).text).toBe(`A${expected}B`);
    },
  );

  it('are Latin letters from 160 on', () => {
    expect(decode(Uint8Array.from([0x52, 0xe9, 0x73, 0xa0, 0xff])).text).toBe('Rés\u00A0ÿ');
  });

  it('are reported at the first wrong one, in characters', () => {
    const { flaws } = decode(Uint8Array.from([...utf8('é😀\n'), 0x52, 0xe9, 0x73, 0xe9]));
    expect(flaws).toMatchObject([{ code: 'encodage-inattendu', range: [5, 6] }]);
  });

  it.each([
    ['a last character cut short', [...utf8('vélo'), 0xc3]],
    ['half a surrogate pair', [0x61, 0xed, 0xa0, 0x80, 0x62]],
    ['an overlong slash', [0x61, 0xc0, 0xaf]],
    ['a character beyond Unicode', [0x61, 0xf5, 0x80, 0x80, 0x80]],
  ])('are refused: %s', (_, bytes) => {
    expect(decode(Uint8Array.from(bytes)).flaws.map(({ code }) => code)).toEqual(['encodage-inattendu']);
  });

  it('are called Windows-1252 only where what precedes could be', () => {
    const details = ['velo ', 'vélo '].map(
      (text) => decode(Uint8Array.from([...utf8(text), 0xe9])).flaws[0]?.detail,
    );
    expect(details[0]).toBe('Windows-1252');
    expect(details[1]).not.toBe('Windows-1252');
  });

  it('are reported at the first wrong one, past an accent already lost', () => {
    const { flaws } = decode(Uint8Array.from([...utf8('R\uFFFDseau '), 0xe9]));
    expect(flaws).toMatchObject([{ range: [7, 8] }]);
  });
});

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
