import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/report/document.ts';
import { HARD_CHARTS } from '../../support/charts.ts';
import { hasChromium, showHtml } from '../../support/chromium.ts';
import { blocksOf, htmlOf } from '../../support/html-of.ts';
import { sampleDocument } from '../../support/sample-document.ts';

const MARKDOWN = `# Fiche 12\n\n### Objectif\n\nNote[^1].\n\n- [x] fait\n\n| a | b |\n|---|--:|\n| c | 1 |\n\n[^1]: une note`;

const DOCUMENTS: readonly (readonly [string, Document])[] = [
  ['the sample', sampleDocument()],
  ['charts that are hard to draw', sampleDocument({ children: [...HARD_CHARTS] })],
  ['a fiche in Markdown', { type: 'root', children: [...blocksOf(MARKDOWN)] }],
];

describe.skipIf(!hasChromium).each(DOCUMENTS)('axe, of %s', (_, document) => {
  it.each([1280, 320])('finds nothing wrong on a screen of %i pixels', async (width) => {
    const { page } = await showHtml(await htmlOf(document), { width });
    await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
    expect(await violations(page)).toEqual([]);
  });

  // On a screen the shadows of tables keep axe from judging colours, on paper there are none. It judges no text of a
  // picture: tests/formats/svg does.
  it('finds nothing wrong on paper, contrast judged everywhere', async () => {
    const { page } = await showHtml(await htmlOf(document));
    await page.emulateMedia({ media: 'print' });
    expect(await violations(page)).toEqual([]);
    const { incomplete } = await judged(page);
    const colours = incomplete.filter(({ id }) => id === 'color-contrast').flatMap(({ nodes }) => nodes);
    expect(colours.map(({ html }) => html).filter((html) => !html.startsWith('<tspan '))).toEqual([]);
  });
});

async function violations(page: Page): Promise<readonly string[]> {
  const found = (await judged(page)).violations;
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function judged(page: Page): Promise<AxeResults> {
  await page.evaluate(axe.source);
  return page.evaluate<AxeResults>('axe.run()');
}
