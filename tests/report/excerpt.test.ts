import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../src/fiche/defect.ts';
import { excerpt, placeLabel } from '../../src/report/excerpt.ts';

const FICHE = '---\nid: 12\nstatus: en cour\n---\n';

it('shows the line of the value, the value underlined', () => {
  expect(excerpt(FICHE, rangeOf(FICHE, 'en cour'), 'vouliez-vous « en-cours » ?')).toEqual({
    line: 3,
    text: 'status: en cour',
    from: 8,
    length: 7,
    label: 'vouliez-vous « en-cours » ?',
  });
  expect(placeLabel('fiches/12.md', FICHE, rangeOf(FICHE, 'en cour'))).toBe('fiches/12.md:3:9');
});

describe('what an editor adds to a file is not counted', () => {
  it('a byte-order mark, even on the first line', () => {
    const text = `\uFEFF${FICHE}`;
    expect(excerpt(text, rangeOf(text, '---'), null)).toMatchObject({
      line: 1,
      text: '---',
      from: 0,
      length: 3,
    });
    expect(placeLabel('a.md', text, rangeOf(text, '---'))).toBe('a.md:1:1');
    expect(placeLabel('a.md', text, rangeOf(text, '12'))).toBe('a.md:2:5');
  });

  it('a carriage return', () => {
    const text = FICHE.replaceAll('\n', '\r\n');
    expect(excerpt(text, rangeOf(text, 'en cour'), null)).toMatchObject({ line: 3, text: 'status: en cour' });
    expect(placeLabel('a.md', text, rangeOf(text, 'en cour'))).toBe('a.md:3:9');
  });
});

it('tabs are shown as spaces, and the carets follow', () => {
  const text = '---\n\tstatus:\ten\tcour\n';
  const shown = excerpt(text, rangeOf(text, 'en\tcour'), null);
  expect(shown?.text).not.toContain('\t');
  expect(shown?.text.slice(shown.from, shown.from + shown.length)).toMatch(/^en +cour$/);
});

it('a value on several lines is shown by its first', () => {
  const text = 'title: "un\n  deux"\n';
  expect(excerpt(text, rangeOf(text, '"un\n  deux"'), null)).toMatchObject({ text: 'title: "un', length: 3 });
});

it('something missing, at the end of a line, has one caret after it', () => {
  const text = 'axe:\nid: 1\n';
  expect(excerpt(text, [4, 4], null)).toMatchObject({ line: 1, text: 'axe:', from: 4, length: 1 });
});

it('a file without text has a place but no excerpt', () => {
  expect(excerpt('', [0, 0], null)).toBeNull();
  expect(placeLabel('fiches/vide.md', '', [0, 0])).toBe('fiches/vide.md');
});

describe('a long line', () => {
  const text = `tags: [${'mot, '.repeat(400)}FAUTE${', mot'.repeat(400)}]\n`;
  const shown = excerpt(text, rangeOf(text, 'FAUTE'), null);

  it('is cut on both sides of the value', () => {
    expect(shown?.text.length).toBeLessThan(300);
    expect(shown?.text).toMatch(/mot, FAUTE, mot/);
  });

  it('keeps the carets under the value', () => {
    expect(shown?.text.slice(shown.from, shown.from + shown.length)).toBe('FAUTE');
  });

  it('says that it is cut', () => {
    expect(shown?.text).toMatch(/^….*…$/);
  });

  it('is not cut inside a character', () => {
    for (const gap of ['', ' ']) {
      const emoji = `title: ${'💡'.repeat(200)}${gap}FAUTE${'💡'.repeat(200)}`;
      expect(excerpt(emoji, rangeOf(emoji, 'FAUTE'), null)?.text).not.toMatch(/\p{Cs}/u);
    }
  });
});

it('the part underlined is always the value, as far as its first line goes', () => {
  const unit = fc.constantFrom('a', 'é', ' ', '\t', '\n', '\r\n', '💡', ':', 'x'.repeat(60));
  fc.assert(
    fc.property(
      fc.array(unit, { minLength: 1, maxLength: 30 }),
      fc.nat(),
      fc.nat(40),
      (units, at, length) => {
        const text = units.join('');
        const start = at % text.length;
        const range: Range = [start, Math.min(text.length, start + length)];
        const [value = ''] = text.slice(...range).split(/\r?\n|\r$/);
        const shown = excerpt(text, range, null);
        const underlined = shown?.text.slice(shown.from, shown.from + shown.length) ?? '';
        expect(underlined.startsWith(value.replaceAll('\t', '  '))).toBe(true);
        expect(shown?.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 300, seed: 49 },
  );
});

function rangeOf(text: string, value: string): Range {
  const start = text.indexOf(value);
  return [start, start + value.length];
}
