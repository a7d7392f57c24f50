import { describe, expect, it } from 'vitest';
import type { Copil } from '../../src/fiche/copil/copil.ts';
import { withCopil } from '../../src/fiche/copil/edit-copils.ts';
import { dernierCopil, parseCopils } from '../../src/fiche/copil/parse-copils.ts';
import { stopwatch } from '../support/stopwatch.ts';

const copil = (date: string, empreinte = '0a1b2c3d'): Copil => ({
  date,
  commit: null,
  champs: ['title'],
  sections: ['Suite : la « fin », #2'],
  fiches: [{ id: '12', empreintes: [empreinte, '12345678'] }],
});
const JUNE = withCopil('', copil('2024-06-10'));
const entry = (lines: string) =>
  `- date: 2024-06-10\n  commit: null\n  champs: [title]\n  sections: []\n${lines}`;

describe('.ptsm/copil.yaml', () => {
  it('gives back what was written in it, whatever a section is called', () => {
    const { entries, defects } = parseCopils(JUNE);
    expect(defects).toEqual([]);
    expect(entries).toMatchObject([copil('2024-06-10')]);
  });

  it('keeps its COPIL in the order of their dates, with what people wrote around them', () => {
    const later = withCopil(`${JUNE}# après\n`, copil('2025-01-21'));
    const text = withCopil(later, copil('2024-12-01'));
    expect(datesOf(text)).toEqual(['2024-06-10', '2024-12-01', '2025-01-21']);
    expect(text).toContain(JUNE);
    expect(text).toContain('\n# après\n');
    expect(text.split('\n').filter((line) => line.startsWith('# Ce que'))).toHaveLength(1);
  });

  it('holds one entry a day: the second takes the place of the first', () => {
    const before = withCopil(`${JUNE}# après\n`, copil('2025-01-21'));
    const text = withCopil(before, copil('2024-06-10', 'ffffffff'));
    expect(datesOf(text)).toEqual(['2024-06-10', '2025-01-21']);
    expect(text).toContain('# après\n');
    expect(text.replace('ffffffff', '0a1b2c3d').split('\n').toSorted()).toEqual(
      before.split('\n').toSorted(),
    );
  });

  it('knows the last one by its date, wherever it stands', () => {
    const [head = '', june = ''] = JUNE.split(/(?=^- )/m);
    const file = parseCopils(`${head}${june.replace('2024-06-10', '2025-01-21')}${june}`);
    expect(dernierCopil(file)?.date).toBe('2025-01-21');
    expect(dernierCopil(parseCopils(head))).toBeNull();
  });

  it.each([
    ['no list', 'date: 2024-06-10\n', 'type-inattendu: date: 2024-06-10'],
    ['a day that does not exist', JUNE.replace('2024-06-10', '2024-02-30'), 'date-invalide: 2024-02-30'],
    ['twice the same day', JUNE + JUNE, 'copil-en-double: 2024-06-10'],
    ['a number where fiches go', entry('  fiches: 12\n'), 'type-inattendu: 12'],
    [
      'a fingerprint too many',
      entry('  fiches: 12 0a1b2c3d 0a1b2c3d\n'),
      'forme-inattendue: 12 0a1b2c3d 0a1b2c3d',
    ],
    ['an alias', entry('  fiches: &a [*a]\n'), 'yaml-alias: [*a]'],
    [
      'a key that leads to a prototype',
      entry('  fiches: 12 0a1b2c3d\n  __proto__: { a: 1 }\n'),
      'yaml-cle-interdite: __proto__',
    ],
    ['an unknown key', entry('  fiches: 12 0a1b2c3d\n  toString: 1\n'), 'champ-inconnu: toString'],
    ['half a commit', entry('  fiches: 12 0a1b2c3d\n').replace('null', 'abc123'), 'forme-inattendue: abc123'],
    [
      'nothing watched',
      entry('  fiches: 12 0a1b2c3d\n').replace(/champs.*\n.*/, 'champs: []\n  sections: [A]'),
      'champ-vide: []',
    ],
  ])('with %s is said at its place', (_, text, said) => {
    const [first, ...others] = parseCopils(text).defects;
    expect(first && `${first.code}: ${text.slice(...first.range)}`).toBe(said);
    expect(others).toEqual([]);
  });

  it('made to be long is read in time, and is no long list of faults', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `    ${String(index)} 0a1b2c3d\n`).join('');
    const elapsed = stopwatch();
    expect(parseCopils(entry(`  fiches: |\n${lines}`)).entries[0]?.fiches).toHaveLength(10_000);
    expect(parseCopils('- { a: 1 }\n'.repeat(5_000)).defects).toHaveLength(100);
    expect(elapsed()).toBeLessThan(8_000);
  });
});

function datesOf(text: string): readonly string[] {
  return parseCopils(text).entries.map(({ date }) => date);
}
