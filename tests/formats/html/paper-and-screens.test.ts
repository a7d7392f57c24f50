import { describe, expect, it } from 'vitest';
import { HARD_CHARTS } from '../../support/charts.ts';
import { hasChromium, showHtml } from '../../support/chromium.ts';
import { htmlOf } from '../../support/html-of.ts';
import { longTable, sampleDocument } from '../../support/sample-document.ts';

describe.skipIf(!hasChromium)('a page', () => {
  it.each([320, 375, 1280])('is no wider than a screen of %i pixels', async (width) => {
    for (const document of [sampleDocument(), sampleDocument({ children: [...HARD_CHARTS] })]) {
      const { page } = await showHtml(await htmlOf(document), { width });
      await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
  });

  it('asks nothing of the network', async () => {
    const { requests, events } = await showHtml(await htmlOf(sampleDocument()));
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([requests[0]]);
    expect(events).toEqual([]);
  });

  it('has texts in its charts that a browser, too, sets apart from each other', async () => {
    const { page } = await showHtml(await htmlOf(sampleDocument({ children: [...HARD_CHARTS] })));
    expect(await page.evaluate(CLASHES)).toEqual([]);
  });
});

/** Pairs of texts of a chart that touch, and texts that leave it. */
const CLASHES = `[...document.querySelectorAll('svg')].flatMap((svg) => {
  const frame = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll('text')].map((text) => ({ said: text.textContent, box: text.getBoundingClientRect() }));
  const out = texts.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 2);
  const pairs = texts.flatMap((one, index) => texts.slice(index + 1)
    .filter(({ box }) => one.box.left + 1 < box.right && box.left + 1 < one.box.right && one.box.top + 3 < box.bottom && box.top + 3 < one.box.bottom)
    .map((other) => one.said + ' / ' + other.said));
  return [...out.map(({ said }) => said), ...pairs];
})`;

describe.skipIf(!hasChromium)('on paper, a page', () => {
  it('has its cover and its contents on pages of their own', async () => {
    const short = sampleDocument({ children: sampleDocument().children.slice(0, 5) });
    expect(await pagesOf(await htmlOf(short))).toBe(2);
    expect(await pagesOf(await htmlOf(sampleDocument({ children: [] })))).toBeLessThanOrEqual(2);
  });

  it('starts a new page where one was asked for, and leaves none empty', async () => {
    const two = sampleDocument({ children: [longTable(1), { type: 'saut' }, longTable(1)] });
    const one = sampleDocument({ children: [longTable(1), longTable(1)] });
    expect(await pagesOf(await htmlOf(one))).toBe(2);
    expect(await pagesOf(await htmlOf(two))).toBe(3);
  });

  it('takes as many as its length needs', async () => {
    const pages = await pagesOf(await htmlOf(sampleDocument()));
    expect(pages).toBeGreaterThanOrEqual(7);
    expect(pages).toBeLessThanOrEqual(12);
  });

  it('shows the data of its charts, which a screen keeps folded', async () => {
    const { page } = await showHtml(await htmlOf(sampleDocument()));
    const data = page.locator('details table').first();
    expect(await heightOf(data)).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await heightOf(data)).toBeGreaterThan(50);
  });
});

async function heightOf(locator: { boundingBox: () => Promise<{ height: number } | null> }): Promise<number> {
  return (await locator.boundingBox())?.height ?? 0;
}

async function pagesOf(html: string): Promise<number> {
  const { page } = await showHtml(html);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}
