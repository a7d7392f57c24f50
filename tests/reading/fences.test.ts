import { describe, expect, it } from 'vitest';
import { scanFences } from '../../src/fiche/reading/fences.ts';

describe('a header between fences', () => {
  it.each([
    ['---\na: 1\n---\ncorps', 'a: 1\n', 'corps'],
    ['---\r\na: 1\r\n---\r\ncorps', 'a: 1\r\n', 'corps'],
    ['---\r\na: 1\n---\ncorps', 'a: 1\n', 'corps'],
    ['\uFEFF---\na: 1\n---\ncorps', 'a: 1\n', 'corps'],
    ['--- \na: 1\n---\t \ncorps', 'a: 1\n', 'corps'],
    ['---\na: 1\n---', 'a: 1\n', ''],
    ['---\na: 1\n---\n\n---\nb\n---\n', 'a: 1\n', '\n---\nb\n---\n'],
    ['---\na: |\n  ---\n---\n', 'a: |\n  ---\n', ''],
  ])('is found in %j', (text, header, body) => {
    const fences = scanFences(text);
    expect(fences.flaws).toEqual([]);
    expect(text.slice(...(fences.header ?? [0, 0]))).toBe(header);
    expect(text.slice(fences.bodyStart)).toBe(body);
    expect(text.slice(...fences.closing)).toBe('---');
  });
});

describe('a file without a sound header', () => {
  it.each([
    ['texte', 'entete-absent', 't'],
    ['', 'entete-absent', ''],
    ['\uFEFF', 'entete-absent', ''],
    ['----\na: 1\n----\n', 'entete-absent', '-'],
    ['\n---\na: 1\n---\n', 'entete-mal-place', '---'],
    ['   ---\na: 1\n---\n', 'entete-mal-place', '---'],
    ['\uFEFF\n---\na: 1\n---\n', 'entete-mal-place', '---'],
    ['\uFEFF\uFEFF---\na: 1\n---\n', 'bom-double', '\uFEFF'],
    ['---\na: 1\n', 'entete-non-ferme', '---'],
    ['---', 'entete-non-ferme', '---'],
    ['---\na: 1\n...\n', 'entete-non-ferme', '---'],
    ['---\na: 1\n----\nb', 'entete-mal-ferme', '----'],
    ['---\na: 1\n--- b\nc', 'entete-mal-ferme', '--- b'],
    ['---\n---\n', 'entete-vide', '---'],
    ['---\n# rien\n\n---\n', 'entete-vide', '---'],
    ['---\r\n\r\n---\r\n', 'entete-vide', '---'],
    ['---js\na\n---\n', 'entete-langage', 'js'],
    ['--- yaml\na: 1\n---\n', 'entete-langage', ' yaml'],
    ['---toString\r\na\r\n---\r\n', 'entete-langage', 'toString'],
    [`---\na: ${'x'.repeat(64_000)}\n---\n`, 'entete-trop-long', '---'],
    [`---\na: 1\n${' \n'.repeat(300)}b: 1\n---\n`, 'entete-trop-long', '---'],
  ])('is refused at the place at fault: %j', (text, code, place) => {
    const { header, flaws } = scanFences(text);
    expect(header).toBeNull();
    expect(flaws.map((flaw) => [flaw.code, text.slice(...flaw.range)])).toEqual([[code, place]]);
  });

  it.each([
    ['---\nid: 1\n# note\ntitle: A\n', '4'],
    ['---\nid: 1\ntitle: A\n\nTexte\n', '3'],
    ['---\ntags:\n  - a\n- b\nTexte', '4'],
  ])('says after which lines the closing fence belongs: %j', (text, line) => {
    expect(scanFences(text).flaws[0]?.detail).toBe(line);
  });

  it('is empty where comments are all it has, with CRLF as with LF', () => {
    expect(scanFences('---\r\n# rien\r\n---\r\n').flaws.map(({ code }) => code)).toEqual(['entete-vide']);
  });
});
