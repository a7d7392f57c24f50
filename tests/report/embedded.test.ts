import { expect, it } from 'vitest';
import { printMarkdown } from '../../src/formats/markdown.ts';
import { embedded } from '../../src/report/embedded.ts';
import { root } from '../../src/report/nodes.ts';
import { parseOwn } from '../../src/report/own-text.ts';

it.each([
  ['a title goes below those around', '# Un\n\n> ## Deux', '###### Un\n\n> ###### Deux'],
  ['a link to the network stays', '[a](https://example.org)', '[a](https://example.org)'],
  ['an address by name is written out', '[a][x]\n\n[x]: https://example.org', '[a](https://example.org)'],
  [
    'the first address of a name counts',
    '[a]\n\n[a]: https://un.org\n\n> [a]: https://deux.org',
    '[a](https://un.org)\n\n>',
  ],
  ['a path in the repository is words', '[la **fiche**](../2.md) et [ici](#titre)', 'la **fiche** et ici'],
  ['a scheme that runs is words', '[a](javascript:alert) et [b][y]\n\n[y]: data:x', 'a et b'],
  ['a picture is its description', '![Une photo](a.png)![](b.png)', '(image : Une photo)'],
  ['a tag is words', 'un <b>mot</b>\n\n<div>\nfin', 'un \\<b>mot\\</b>\n\n\\<div>\nfin'],
  ['a tag in a list is words', '- <b>\n- fin', '- \\<b>\n- fin'],
  ['a line break is one', 'un<br>deux\n\n<br/>\n\nfin', 'un\\\ndeux\n\nfin'],
  ['a footnote is its own', 'un[^1]\n\n[^1]: Note', 'un[^7-1]\n\n[^7-1]: Note'],
  ['a table stays', '| a |\n| - |\n| b<br>c |', '| a |\n| - |\n| b c |'],
])('%s', async (_, own, expected) => {
  expect(await printed(own)).toBe(`${expected}\n`);
});

async function printed(own: string): Promise<string> {
  const blocks = embedded(parseOwn(own) ?? [], { file: 'fiches/1.md', depth: 6, prefix: '7-' });
  const document = () => root(...blocks);
  return String(await printMarkdown({ data: () => null, document }, { width: null, colour: 0, csv: 'fr' }));
}
