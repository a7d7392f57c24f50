import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/report/template/escape-markdown.ts';
import { buildBlocks, parseTemplate } from '../../src/report/template/lay-out.ts';
import { french } from '../../src/report/typography.ts';

const HOSTILE = [
  '# Titre',
  '- item',
  '1. premier',
  '> cité',
  '**gras** et _penché_ et ~~barré~~',
  '[lien](javascript:alert(1))',
  '![image](pixel.png)',
  '<script>alert(1)</script>',
  '<!-- caché -->',
  '| a | b |',
  '`code` ``` bloc',
  '::trous',
  '::provenance{#x}',
  ':::note',
  ':bilan[texte]{a=b}',
  '{{ territoire.nom }}',
  '{% for x in axes %}{% endfor %}',
  '{%- raw -%}',
  '&amp; &#35; &copy;',
  '\\# \\* \\',
  '---',
  '===',
  '[^1]: note',
  '@equipe #12 !34',
  'a\u00A0: « b » ?',
  '- [ ] à faire',
];

describe('a value with the syntax of the template comes out as text', () => {
  it.each(HOSTILE)('%s', (value) => {
    expect(textOf('{{ titre }}', value)).toBe(french(value));
  });

  it.each(HOSTILE)('in the middle of a list: %s', (value) => {
    expect(textOf('- Axe {{ titre }} fin', value)).toBe(french(`Axe ${value} fin`));
  });

  it.each(HOSTILE)('in a heading: %s', (value) => {
    expect(textOf('## Bilan {{ titre }}', value)).toBe(french(`Bilan ${value}`));
  });
});

describe('an address is neither followed nor made a link', () => {
  it.each(['https://exemple.fr/a?b=1', 'www.exemple.fr', 'nom@exemple.fr'])('%s', (value) => {
    expect(textOf('{{ titre }}', value)).toBe(value);
  });
});

it('lines and spaces are folded, so that a value stays in its paragraph', () => {
  expect(textOf('{{ titre }}', ' un\n\n# deux\r\n\ttrois ')).toBe('un # deux trois');
});

it('any text comes out as itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (value) => {
      const folded = value.replace(/\s+/g, ' ').trim();
      fc.pre(folded !== '' && !folded.includes('\0') && !/www|http|@/.test(folded));
      expect(textOf('{{ titre }}', value)).toBe(french(folded));
    }),
    { numRuns: 300, seed: 49 },
  );
});

it('a value that is not a text is written as one', () => {
  expect([null, undefined, 12, true, ['a']].map(escapeMarkdown)).toEqual([
    '',
    '',
    '12',
    'true',
    '\\[\\"a\\"\\]',
  ]);
});

/** The text of the only block that a template gives; an error where there is anything but text in it. */
function textOf(source: string, titre: string): string {
  const { children } = buildBlocks(parseTemplate({ name: 'modeles/essai.md', source }, { titre }), {});
  expect(children).toHaveLength(1);
  return leafText(children[0]);
}

function leafText(node: unknown): string {
  const { type, children, value } = node as { type: string; children?: unknown[]; value?: string };
  expect(['paragraph', 'heading', 'list', 'listItem', 'text']).toContain(type);
  return children ? children.map(leafText).join('') : (value ?? '');
}
