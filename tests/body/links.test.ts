import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { linksOf } from '../../src/fiche/body/links.ts';
import { ficheWith } from '../support/fiche-with.ts';

describe('the links of a body', () => {
  it.each([
    ['[a](b.md)', ['lien b.md']],
    ['![a](b.png "titre")', ['image b.png']],
    ["[a](b.md 'le titre' )", ['lien b.md']],
    ['[a](<plan vélo.md>)', ['lien plan vélo.md']],
    ['[a](b_(c).md)', ['lien b_(c).md']],
    ['[a](b\\).md)', ['lien b).md']],
    ['[a](&#106;avascript&colon;x)', ['lien javascript:x']],
    ['[a][r]\n\n[r]: b.md', ['lien b.md']],
    ['[R  x][]\n\n[r X]: <b c.md> "titre"', ['lien b c.md']],
    ['![r]\n\n[r]:\n  b.png', ['image b.png']],
    ['[![a](b.png)](c.md)', ['image b.png', 'lien c.md']],
    ['[a [b](c.md) d](e.md)', ['lien c.md']],
    ['<mailto:a@b.fr>', ['lien mailto:a@b.fr']],
    ['<img width="3" src="b.png">', ['image b.png']],
    ["<IMG src='b.png' alt=x>", ['image b.png']],
    ['- [x] voir [a](b.md)', ['lien b.md']],
    ['> [a](b.md)', ['lien b.md']],
    ['`[a](b.md)` [c](d.md) ``x`', ['lien d.md']],
  ])('%j: %j', (body, links) => {
    expect(addressesIn(body)).toEqual(links);
  });

  it.each([
    '[a] (b.md)',
    '[a](b c.md)',
    '\\[a](b.md)',
    'a](b.md)',
    '[a](b.md',
    '[a\n\nb](c.md)',
    '`[a](b.md)`',
    '```\n[a](b.md)\n```',
    '~~~ md\n[a](b.md)\n```\n',
    '<!-- [a](b.md) -->',
    '[a][r]',
    '[r]: b.md',
    'a[^1]\n\n[^1]: b.md',
    '<img data-src="b.png">',
  ])('are none in %j', (body) => {
    expect(addressesIn(body)).toEqual([]);
  });

  it('stand where their address is written', () => {
    const body = 'Voir [a](b.md "t") et ![c](<d e.png>), [f][r].\r\n\r\n[r]: g.md\r\n';
    const fiche = ficheWith(body);
    expect(linksOf(fiche).map(({ range }) => fiche.text.slice(...range))).toEqual([
      'b.md',
      'd e.png',
      'g.md',
    ]);
    expect(linksOf(fiche).map(({ label }) => fiche.text.slice(...label))).toEqual(['[a]', '![c]', '[f]']);
  });
});

const PIECES = [
  ...[
    '[a]',
    '[b]',
    '![c]',
    '[',
    ']',
    '![',
    '](',
    ')',
    '(x.md)',
    '(<y z>)',
    '(x "t")',
    '(x (t))',
    '[]',
    '[a]: u',
  ],
  ...[
    '`',
    '``',
    '\\',
    '\\[',
    '\\]',
    ' ',
    '\n',
    '\n\n',
    'mot',
    '*',
    '"',
    '\n\n[b]: v.md "w"\n\n',
    '(p(q)r)',
    '<',
  ],
];

describe('any mixture of brackets', () => {
  it('gives the links that the Markdown parser finds', () => {
    const bodies = fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(bodies.filter(isPlain), (body) => {
        expect(addressesIn(body).toSorted()).toEqual(parsedLinks(body).toSorted());
      }),
      { numRuns: 1_000, seed: 20_170_727 },
    );
  });
});

/** What the scan leaves aside: indented code, tags, a definition that would have to interrupt a paragraph. */
function isPlain(body: string): boolean {
  return !/^ {4}|<[A-Za-z/!?]|[^\n]\n[ \t]*\[[^\]]*\]:|^[ \t]*\[[^\]]*\]:[^\n]*\n[ \t]*[^\s]/m.test(body);
}

function addressesIn(body: string): readonly string[] {
  return linksOf(ficheWith(body)).map(({ kind, address }) => `${kind} ${address}`);
}

function parsedLinks(body: string): readonly string[] {
  const nodes = nodesIn(PARSER.parse(body));
  const defined = (identifier: string) =>
    nodes.find((node) => node.type === 'definition' && node.identifier === identifier);
  return nodes.flatMap((node) => {
    if (node.type === 'link' || node.type === 'image') return `${NAMES[node.type]} ${node.url}`;
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return [];
    const target = defined(node.identifier);
    return target?.type === 'definition' ? `${NAMES[node.type]} ${target.url}` : [];
  });
}

const PARSER = remark().use(remarkGfm).freeze();
const NAMES = { link: 'lien', image: 'image', linkReference: 'lien', imageReference: 'image' } as const;

function nodesIn(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])];
}
