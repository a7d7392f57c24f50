import { describe, expect, it } from 'vitest';
import { RULES } from '../src/rules/catalogue.ts';
import { checkExemple } from './support/check-exemple.ts';

describe.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (code, { exemples }) => {
  it('is the one thing said of its wrong example', () => {
    const codes = new Set(checkExemple(exemples.faux).map((finding) => finding.code));
    expect([...codes]).toEqual(code === 'constats-nombreux' ? ['champ-inconnu', code] : [code]);
  });

  it('says nothing of its right example', () => {
    expect(checkExemple(exemples.juste)).toEqual([]);
  });

  it('reports exactly the text of its range', () => {
    for (const { received, range, text } of checkExemple(exemples.faux))
      expect(received).toBe(text.slice(...range));
  });
});
