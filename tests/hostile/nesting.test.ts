import { describe, expect, it } from 'vitest';
import { readFiche, readText } from '../support/read-fiche.ts';
import { soundFiche } from '../support/fiche-text.ts';

const DEPTHS = [25, 200, 2_000, 10_000];

/** What opens one more level of YAML, each time it is written. */
const OPENINGS = ['[', '{', '{a: ', '[a: ', '- ', '? ', '[? ', 'a: ', '<<: ', '&a [', '!t ['];

describe.each(OPENINGS)('%j in a header', (opening) => {
  it.each(DEPTHS)('is refused in one finding, %d times', (depth) => {
    const { champs, flaws } = readFiche(`tags: ${opening.repeat(depth)}`);
    expect(champs).toBeNull();
    expect(flaws).toHaveLength(1);
    expect(['yaml-trop-profond', 'yaml-syntaxe']).toContain(flaws[0]?.code);
  });

  it('is refused a second time in the same process', () => {
    const codes = [1, 2].map(() => readFiche(`tags: ${opening.repeat(4_000)}`).flaws.map(({ code }) => code));
    expect(codes[1]).toEqual(codes[0]);
  });
});

describe('keys of keys between brackets', () => {
  it.each([25, 200])('are refused as nested too deep, %d times', (depth) => {
    const { flaws } = readFiche(`tags: [${'a: '.repeat(depth)}]`);
    expect(flaws.map(({ code }) => code)).toEqual(['yaml-trop-profond']);
  });

  it.each(['a: ', '<<: ', '  a: b\n'])('are refused as nested too deep, thousands of times: %j', (key) => {
    const { flaws } = readFiche(`tags: [${key.repeat(Math.floor(50_000 / key.length))}]`);
    expect(flaws.map(({ code }) => code)).toEqual(['yaml-trop-profond']);
  });
});

describe('a body', () => {
  const NESTED = ['> ', '- ', '1. ', '[', '!['];
  const FLAT = ['> a\n', '- a\n', '[a](b) ', '- [ ] a\n', '1. a\n', '[a]\n\n', '# a\n'];

  it.each(NESTED)('whose first line nests %j too deep is refused, and the header kept', (opening) => {
    const { champs, flaws } = readText(soundFiche({}, `${opening.repeat(31)}a\n`));
    expect(flaws.map(({ code }) => code)).toEqual(['corps-trop-imbrique']);
    expect(champs?.id).toBe('1');
  });

  it('whose lists are nested too deep, line after line, is refused', () => {
    const lines = Array.from({ length: 40 }, (_, level) => `${'  '.repeat(level)}- a\n`).join('');
    const { flaws } = readText(soundFiche({}, lines));
    expect(flaws.map(({ code }) => code)).toEqual(['corps-trop-imbrique']);
  });

  it.each(NESTED)('that nests %j 20 times is accepted', (opening) => {
    expect(readText(soundFiche({}, `${opening.repeat(20)}a\n`)).flaws).toEqual([]);
  });

  it.each(FLAT)('with hundreds of %j is accepted', (part) => {
    expect(readText(soundFiche({}, part.repeat(500))).flaws).toEqual([]);
  });

  it('of more than 300 000 characters is refused', () => {
    const { flaws } = readText(soundFiche({}, 'mot '.repeat(75_001)));
    expect(flaws.map(({ code }) => code)).toEqual(['corps-trop-long']);
  });

  it.each([
    ['a rule made of dashes', '- '.repeat(40)],
    ['a rule made of stars', '* '.repeat(40)],
    ['code pushed to the right', `    ${' '.repeat(64)}x`],
    ['a wide line of fenced code', `\`\`\`\n${' '.repeat(64)}x\n\`\`\``],
  ])('with %s is accepted: nothing in it is nested', (_, body) => {
    expect(readText(soundFiche({}, `${body}\n`)).flaws).toEqual([]);
  });
});
