import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pathsIn, stableZip } from '../../../src/formats/office/stable-zip.ts';

const same = (_: string, text: string) => text;

describe('stableZip', () => {
  it('puts the types first, then the way in, then the parts by name, without folders', () => {
    const archive = zipSync({
      'word/b.xml': strToU8('<b/>'),
      'word/': new Uint8Array(),
      'word/B.xml': strToU8('<B/>'),
      '_rels/.rels': strToU8('<r/>'),
      '[Content_Types].xml': strToU8('<t/>'),
    });
    expect(namesOf(stableZip(archive, same))).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/B.xml',
      'word/b.xml',
    ]);
  });

  it('gives the same bytes whenever the archive was made, workbooks inside it included', () => {
    const made = (mtime: Date) => {
      const workbook = zipSync({ 'xl/workbook.xml': strToU8('<w/>') }, { mtime });
      return zipSync({ 'a.xml': strToU8('<a/>'), 'classeur.xlsx': workbook }, { mtime });
    };
    const [first, second] = [made(new Date(2001, 1, 3)), made(new Date(2024, 10, 12, 13, 14))];
    expect(first).not.toEqual(second);
    expect(stableZip(first, same)).toEqual(stableZip(second, same));
  });

  it('gives the same bytes in every time zone', () => {
    const archive = zipSync({ 'a.xml': strToU8('<a/>') });
    const inZone = (zone: string) => {
      const before = process.env['TZ'];
      process.env['TZ'] = zone;
      try {
        return { offset: new Date(2024, 0, 1).getTimezoneOffset(), bytes: stableZip(archive, same) };
      } finally {
        if (before === undefined) delete process.env['TZ'];
        else process.env['TZ'] = before;
      }
    };
    const [west, east] = [inZone('America/Los_Angeles'), inZone('Pacific/Kiritimati')];
    expect(west.offset).not.toBe(east.offset);
    expect(west.bytes).toEqual(east.bytes);
  });

  it('lets texts be edited or left out, and never touches pictures', () => {
    const archive = zipSync({
      'a.xml': strToU8('<a/>'),
      'b.rels': strToU8('<b/>'),
      'c.png': strToU8('<c/>'),
    });
    const seen: string[] = [];
    const edited = stableZip(archive, (path, text) => {
      seen.push(path);
      return path === 'b.rels' ? null : `${text}<!-- é -->`;
    });
    expect(seen).toEqual(['a.xml', 'b.rels']);
    const parts = unzipSync(edited);
    expect(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
      ['a.xml', '<a/><!-- é -->'],
      ['c.png', '<c/>'],
    ]);
  });

  it('edits the parts of a workbook apart, and puts parts where they are wanted', () => {
    const workbook = zipSync({ 'xl/a.xml': strToU8('<a/>'), 'xl/b.xml': strToU8('<b/>') });
    const archive = zipSync({ 'x/classeur7.xlsx': workbook, 'x/z7.xml': strToU8('<z/>') });
    const made = stableZip(archive, (path, text) => `${text}<!-- ${path} -->`, {
      workbook: (path) => (path === 'xl/b.xml' ? null : '<w/>'),
      place: (path) => path.replace('7', '1'),
    });
    expect(namesOf(made)).toEqual(['x/classeur1.xlsx', 'x/z1.xml']);
    expect(pathsIn(made)).toEqual(namesOf(made));
    const parts = unzipSync(made);
    expect(strFromU8(parts['x/z1.xml'] ?? new Uint8Array())).toBe('<z/><!-- x/z1.xml -->');
    const inner = unzipSync(parts['x/classeur1.xlsx'] ?? new Uint8Array());
    expect(Object.entries(inner).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
      ['xl/a.xml', '<w/>'],
    ]);
  });
});

function namesOf(archive: Uint8Array): readonly string[] {
  return Object.keys(unzipSync(archive));
}
