import { readFileSync } from 'node:fs';
import { assert, constantFrom, property, record, string } from 'fast-check';
import { expect, it } from 'vitest';
import { configurationText } from '../../src/cli/init/start/configuration-text.ts';
import { parseWords } from '../../src/cli/init/start/parse-answer.ts';
import { completed } from '../../src/cli/init/start/reponses.ts';
import { configurationSchema } from '../../src/fiche/vocabulary/configuration.ts';
import { parseConfiguration } from '../../src/fiche/vocabulary/parse-configuration.ts';

const TEMPLATE = readFileSync('templates/init/ptsm.yaml', 'utf8');
const SIGNS = constantFrom(': ', ' #', '"', "'", '- ', '{', '12', 'null', '~', '\\', '%', '@', '|', 'é', '');

it('whatever words are accepted, ptsm.yaml says them again', () => {
  const words = record({ a: SIGNS, b: string({ unit: 'grapheme' }), c: SIGNS });
  assert(
    property(words, ({ a, b, c }) => {
      const read = parseWords(a + b + c);
      if ('refus' in read || read.valeur === null) return;
      const mot = read.valeur;
      const answers = { territoire: mot, region: mot, axes: [{ code: '01', titre: mot }], priorites: false };
      const { configuration } = parseConfiguration(
        'ptsm.yaml',
        configurationText(TEMPLATE, completed(answers)),
      );
      expect(configuration?.territoire).toEqual({ nom: mot, region: mot });
      expect(configuration?.axes).toEqual([{ code: '01', titre: mot }]);
    }),
  );
});

it('the examples that it gives are valid, and show every key', () => {
  const active = TEMPLATE.replace(/^# (?=[a-z-]+:| )/gm, '');
  const { configuration, flaws } = parseConfiguration('ptsm.yaml', active);
  expect(flaws).toEqual([]);
  expect(configuration).not.toBeNull();
  for (const key of Object.keys(configurationSchema.shape))
    expect(active).toMatch(new RegExp(`^${key}:`, 'm'));
});
