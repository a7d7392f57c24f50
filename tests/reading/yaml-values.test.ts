import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/fiche/yaml/parse-yaml.ts';
import { readFiche } from '../support/read-fiche.ts';

describe('a YAML value', () => {
  const TEXTS = [
    '010',
    '05000',
    '007',
    '1.10',
    '1.0',
    '1e3',
    '1E3',
    '0x1F',
    '0o17',
    '+5',
    '-0',
    '.5',
    '1_000',
    '12 345',
  ];
  it.each(TEXTS)('that is not written as a number would be stays text: %s', (source) => {
    expect(valueOf(source)).toBe(source);
  });

  it.each(['9007199254740993', '12345678901234567890', '1e400', '.inf', '.nan'])(
    'that no number holds exactly stays text: %s',
    (source) => {
      expect(valueOf(source)).toBe(source);
    },
  );

  it.each([
    ['0', 0],
    ['2023', 2023],
    ['-3', -3],
    ['3.14', 3.14],
    ['20005478100014', 20005478100014],
  ])('written as a number is one: %s', (source, value) => {
    expect(valueOf(source)).toBe(value);
  });

  it.each(['2024-01-01', '2024-02-30', '2024-09', '2024-01-01T10:00:00Z', '01/02/2024', '1:30'])(
    'that looks like a date or an hour stays text: %s',
    (source) => {
      expect(valueOf(source)).toBe(source);
    },
  );

  it.each(['oui', 'non', 'yes', 'no', 'on', 'off', 'y', 'N'])(
    'that another YAML takes for a boolean stays text: %s',
    (source) => {
      expect(valueOf(source)).toBe(source);
    },
  );

  it.each(['null', 'Null', '~', ''])('that is empty is null: « %s »', (source) => {
    expect(valueOf(source)).toBeNull();
  });

  it.each([
    ["'null'", 'null'],
    ['"010"', '010'],
    ['"\\u00e9"', 'é'],
    ["'L''eau'", "L'eau"],
    ['Plan [v2] # note', 'Plan [v2]'],
    ['|\n  a\n  b', 'a\nb\n'],
    ['>-\n  a\n  b', 'a b'],
    ['a\n  b', 'a b'],
  ])('is what YAML says: %j', (source, value) => {
    expect(valueOf(source)).toBe(value);
  });

  it('keeps its place in the file', () => {
    const { places } = parseYaml('a: "é"\nb: [1, {c: 010}]\n', 100);
    expect(Object.fromEntries(places.values)).toMatchObject({
      a: [103, 106],
      'b.0': [111, 112],
      'b.1.c': [118, 121],
    });
    expect(Object.fromEntries(places.keys)).toMatchObject({
      a: [100, 101],
      b: [107, 108],
      'b.1.c': [115, 116],
    });
  });
});

describe('the data of a document', () => {
  it('have text for keys and inherit nothing', () => {
    const { data } = parseYaml('2023: 98\n010: x\ntrue: y\n', 0);
    expect(Object.getPrototypeOf(data)).toBeNull();
    expect({ ...(data as object) }).toEqual({ '2023': 98, '010': 'x', true: 'y' });
  });
});

describe('the values of a fiche', () => {
  it.each([
    [
      'tags: [05000, 1e3, 1.10, 20005478100014, no]',
      { tags: ['05000', '1e3', '1.10', '20005478100014', 'no'] },
    ],
    ['title: 2024', { title: '2024' }],
    ['title: "a\\n  b"', { title: 'a b' }],
    ['debut: 2024-09\nfin: 2024-12-31', { debut: '2024-09', fin: '2024-12-31' }],
    ['ctsm: 3', { ctsm: 3 }],
    ['ctsm: true', { ctsm: true }],
    ['budget: 65 200 € / site', { budget: '65 200 € / site' }],
    // Euros have cents, and the last may be a zero.
    [
      'budget: [{ annee: 2024, prevu: 60000.10, engage: 12.00 }]',
      { budget: [{ prevu: 60000.1, engage: 12 }] },
    ],
    ['financements: [{ financeur: ARS, montant: 0.50 }]', { financements: [{ montant: 0.5 }] }],
    ['liens: [1, A1]', { liens: ['1', 'A1'] }],
    ['liens: 1', { liens: ['1'] }],
  ])('are those that were typed: %s', (lines, champs) => {
    expect(readFiche(lines).champs).toMatchObject(champs);
  });
});

it('an amount between quotes is still refused, and so is one that is no decimal number', () => {
  const flawsOf = (amount: string) =>
    readFiche(`budget: [{ annee: 2024, prevu: ${amount} }]`).flaws.map(({ code }) => code);
  expect(flawsOf('60000.10')).toEqual([]);
  for (const wrong of ['"60000.10"', '60 000.10', '6e4', '060']) expect(flawsOf(wrong)).toHaveLength(1);
});

function valueOf(source: string): unknown {
  const { data, flaws } = parseYaml(`a: ${source}\n`, 0);
  expect(flaws).toEqual([]);
  return (data as { a: unknown }).a;
}
