import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { expect, it } from 'vitest';
import { inertMarkdown } from '../../src/edits/inert-markdown.ts';
import { newFicheText } from '../../src/edits/new-fiche-text.ts';
import { frontMatterSchema } from '../../src/fiche/schema/front-matter.ts';
import { headerData } from '../../src/edits/header-data.ts';
import { planOf } from '../support/plan-of.ts';
import { text, TRICKY } from '../support/styled-header.ts';

it('is written as the examples are', () => {
  const champs = {
    'avis-ars': 'favorable',
    title: 'Axe 1 : former',
    id: '5',
    axe: ['1'],
    priority: ['1', '5'],
    status: 'en-cours',
    year: [2022, 2023, 2024],
    pilotes: ['EPSM de l’Ambrelle', 'A, B'],
    publics: [],
    debut: '2022-03',
    budget: [{ prevu: 19200, annee: 2022, unite: 'EUR' }],
    indicateurs: [{ nom: 'Personnes', valeurs: { 2022: 96 } }],
  };
  const sections = [
    { titre: 'Contexte', texte: 'Un\nDeux\n\nTrois' },
    { titre: 'Vide', texte: ' ' },
  ];
  expect(newFicheText({ champs, sections })).toBe(`---
id: 5
title: "Axe 1 : former"
axe: 1
priority: [1, 5]
status: en-cours
year: 2022-2024
pilotes: [EPSM de l’Ambrelle, "A, B"]
debut: 2022-03
budget:
  - { annee: 2022, prevu: 19200 }
indicateurs:
  - nom: Personnes
    valeurs: { 2022: 96 }
avis-ars: favorable
---

## Contexte

Un\\
Deux

Trois
`);
});

const words = text.filter((one) => one.trim() !== '');
const list = fc.array(words, { maxLength: 4 });
const year = fc.integer({ min: 1990, max: 2100 });
const amount = fc.oneof(fc.nat(100_000), fc.double({ min: 0, max: 1e9, noNaN: true }));
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

it('reads back as the fields that were given', () => {
  const schema = frontMatterSchema(planOf([]).vocabulary);
  const champs = fc.record({
    id: fc.constantFrom('1', '38', 'A1', 'b-2'),
    title: words.filter((one) => one.trim().length < 200),
    axe: fc.shuffledSubarray(['1', '2'], { minLength: 1 }),
    priority: fc.shuffledSubarray(['1', '2', '6'], { minLength: 1 }),
    status: fc.constantFrom('en-cours', 'realisee'),
    year: optional(fc.uniqueArray(year, { minLength: 1, maxLength: 5 })),
    objectif: optional(words),
    pilotes: list,
    liens: optional(fc.subarray(['3', 'A4'], { minLength: 1 })),
    ctsm: optional(fc.oneof(fc.boolean(), fc.nat(9), fc.constant('2024-05-01'))),
    budget: optional(
      fc.oneof(
        words,
        fc.array(fc.record({ annee: year, prevu: amount, note: words }, { requiredKeys: [] }), {
          minLength: 1,
          maxLength: 3,
        }),
      ),
    ),
    indicateurs: fc.array(
      fc.record(
        {
          nom: words,
          cible: fc.oneof(amount, words),
          valeurs: fc.dictionary(year.map(String), amount, { minKeys: 1 }),
        },
        { requiredKeys: ['nom'] },
      ),
      { maxLength: 2 },
    ),
  });
  fc.assert(
    fc.property(champs, (typed) => {
      const valid = schema.parse(JSON.parse(JSON.stringify(typed)));
      const written = headerData(newFicheText({ champs: valid, sections: [] }));
      expect(written?.flaws).toEqual([]);
      expect(schema.parse(JSON.parse(JSON.stringify(written?.data)))).toEqual(valid);
    }),
    { numRuns: 120 },
  );
});

const READER = remark().use(remarkGfm);
const MARKUP = [
  '# titre',
  'titre\n===',
  'titre\n---',
  '---',
  '***',
  '- puce',
  '1. un',
  '* puce',
  '+ puce',
  '> dit',
  '    code',
  '```js\nx\n```',
  '~~~\nx\n~~~',
  '<script>alert(1)</script>',
  '<b>',
  '<!-- caché',
  '[lien](javascript:x)',
  '![image](x.png)',
  '[a]: http://b.fr',
  '[^1]',
  '[^1]: note',
  '<http://a.fr>',
  'https://a.fr/x_y_z?a=1&b=2',
  'voir www.a.fr.',
  'nom@ch-a.fr',
  '+@.A',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  'a | b\n-|-',
  '**gras**',
  '_it_',
  'a_b_c',
  '~~non~~',
  '`code`',
  '&amp; &lt;',
  '\\',
  'fin\\',
  '\\*',
  '- [ ] case',
  '::: note',
  '<<<<<<< HEAD',
  '=======',
  '\u202Einverse',
  'a\0b',
  '- ',
  '-',
  '1)',
  '#',
  '`',
  '``a`',
  '{{ x }}',
];

it('shows the words of a stranger, and does nothing else', () => {
  const line = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...MARKUP, ...TRICKY) }, fc.string());
  const typed = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(typed, (said) => {
      const { nodes, shown } = rendered(inertMarkdown(said));
      expect([...nodes].filter((type) => !/^(?:root|paragraph|text|break|inlineCode)$/.test(type))).toEqual(
        [],
      );
      expect(shown).toBe(seen(said));
    }),
    { numRuns: 400 },
  );
});

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function rendered(markdown: string): { readonly nodes: ReadonlySet<string>; readonly shown: string } {
  const nodes = new Set<string>();
  const walk = (node: Node): string => {
    nodes.add(node.type);
    if (node.type === 'break') return '\n';
    const inner = node.value ?? (node.children ?? []).map(walk).join('');
    return node.type === 'paragraph' ? `${inner}\n\n` : inner;
  };
  const shown = walk(READER.parse(markdown));
  return { nodes, shown: seen(shown) };
}

/** What is to be seen of a text: its words, line by line. */
function seen(said: string): string {
  return said
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/(?![\n\t\u00AD\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replaceAll('\t', ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}
