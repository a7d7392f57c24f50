import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { HOSTILE, validerOf } from '../support/hostile-plan.ts';

const OURS = [
  '<!-- ptsm valider -->',
  '<details><summary>Comment corriger</summary>',
  '</details>',
  '<sub>',
  '</sub>',
];

describe('hostile titles and names in a comment', () => {
  it('make no link, no image, no emphasis, no HTML', () => {
    const nodes = commentNodes();
    const types = new Set(nodes.map(({ type }) => type));
    for (const type of [
      'link',
      'image',
      'linkReference',
      'definition',
      'emphasis',
      'strong',
      'delete',
    ] as const)
      expect([type, types.has(type)]).toEqual([type, false]);
    expect(valuesOf(nodes, 'html').filter((value) => !OURS.includes(value))).toEqual([]);
    expect(valuesOf(nodes, 'inlineCode').filter((value) => !/^[a-z-]+$|^ptsm /.test(value))).toEqual([]);
  });

  it('call nobody, cite nothing, and make no address', () => {
    const active = /@\w|[#!~$&%^][\w\"]|\[\w+:|\bGH-\d|:\/\/|www\./i;
    expect(valuesOf(commentNodes(), 'text').filter((text) => active.test(text))).toEqual([]);
  });

  it('stay in their cells, where a reader finds what was written', () => {
    const nodes = commentNodes();
    const rows = nodes.filter((node) => node.type === 'tableRow');
    expect(rows.length).toBeGreaterThan(80);
    expect(rows.filter(({ children }) => children.length !== 4)).toEqual([]);
    const text = valuesOf(nodes, 'text').join('\n').replaceAll('\u200B', '');
    const written = ['<img src=x onerror=alert(1)>', '@equipe', '#12', 'https://a.fr', '`x` | y', 'a|b`c`'];
    for (const one of written) expect(text).toContain(one);
  });
});

/** As a forge reads it. */
function commentNodes(): readonly Nodes[] {
  return everyNode(remark().use(remarkGfm).parse(validerOf(HOSTILE, 'markdown')));
}

function valuesOf(nodes: readonly Nodes[], type: 'html' | 'inlineCode' | 'text'): readonly string[] {
  return nodes.flatMap((node) => (node.type === type ? [node.value] : []));
}

function everyNode(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(everyNode) : [])];
}
