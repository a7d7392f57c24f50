import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { attributesOf, hasChromium, showHtml } from '../../support/chromium.ts';
import { blocksOf, htmlOf } from '../../support/html-of.ts';
import { longTable, sampleDocument, sampleEntete } from '../../support/sample-document.ts';

/** Texts of what a selector finds, in the order of the page. */
const textsOf = (page: Page, selector: string) => page.locator(selector).allTextContents();

describe.skipIf(!hasChromium)('the page of a document with a cover', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await showHtml(await htmlOf(sampleDocument())));
  });

  it('is in French, under one title, and says so to a window', async () => {
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await textsOf(page, 'h1')).toEqual(['Bilan 2024']);
    expect(await page.title()).toBe('Bilan 2024 – Projet territorial de santé mentale du Val-Fictif');
  });

  it('shows what stands on the cover, the logo with its alternative', async () => {
    expect(await textsOf(page, 'header .mentions li')).toEqual(sampleEntete().mentions);
    expect(await textsOf(page, 'header [role=note] li')).toEqual(sampleEntete().avertissements);
    expect(await textsOf(page, 'footer')).toEqual([sampleEntete().source]);
    const logo = page.locator('header img');
    expect(await logo.getAttribute('alt')).toBe('Logo du Val-Fictif');
    expect(await logo.evaluate('document.querySelector("header img").naturalWidth')).toBe(2);
  });

  it('has headings that never skip a level, each with an id of its own', async () => {
    const levels = await page.evaluate<number[]>(
      `[...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].map(({ tagName }) => Number(tagName.slice(1)))`,
    );
    expect(levels.length).toBeGreaterThan(5);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 1)).toBeLessThanOrEqual(1);
    });
    const ids = await attributesOf(page, '[id]', 'id');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leads from its contents, and past them, to what is there', async () => {
    const links = await attributesOf(page, 'a[href^="#"]', 'href');
    expect(await textsOf(page, 'nav > ul > li > a')).toEqual([
      '1. Cadre',
      '2. Chiffres clés',
      '3. Actions',
      '4. Moyens engagés',
      '5. Couverture',
      '6. Vide',
    ]);
    for (const link of links) expect(await page.locator(link ?? 'none').count(), link ?? '').toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Aller au contenu');
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#contenu$/);
  });

  it('has tables with a caption, heads of columns and of rows', async () => {
    const tables = await page.locator('table').all();
    expect(tables.length).toBe(8);
    for (const table of tables) {
      expect((await table.locator('caption').textContent())?.trim()).not.toBe('');
      expect(await table.locator('thead :not([scope=col]):is(th)').count()).toBe(0);
      const rows = await table.locator('tbody tr').count();
      expect(await table.locator('tbody tr > th[scope=row]:first-child').count()).toBe(rows);
    }
    expect((await textsOf(page, 'caption')).slice(0, 2)).toEqual([
      '2. Chiffres clés',
      'Mise en œuvre en 2023, reconduite en 2024 (2\u00A0fiches)',
    ]);
  });

  it('lines numbers up on the right', async () => {
    const aligned = await page.evaluate(
      `[...document.querySelectorAll('table')].find((table) => table.caption.textContent === 'Budget par année')
        .querySelectorAll('tbody tr:first-child > *').values().map((cell) => getComputedStyle(cell).textAlign).toArray()`,
    );
    expect(aligned).toEqual(['left', 'right', 'right', 'right']);
  });

  it('gives each chart a name, a description and its data', async () => {
    const figures = await page.locator('figure').all();
    expect(figures.length).toBe(4);
    for (const figure of figures) {
      const title = await figure.locator('figcaption').textContent();
      expect(await figure.getByRole('img', { name: title ?? '' }).count()).toBe(1);
      expect(await figure.locator('details > summary').textContent()).toBe('Données du graphique');
      expect(await figure.locator('details table').count()).toBe(1);
    }
    const data = page.locator('figure').nth(1).locator('tbody tr');
    expect(await data.allTextContents()).toEqual([
      'ARS120\u00A0000\u00A0€',
      'Département35\u00A0000\u00A0€',
      'CPAMinconnu',
    ]);
  });

  it('names each region that scrolls, none as another', async () => {
    const names = await attributesOf(page, '[role=region]', 'aria-label');
    expect(names).toContain('Graphique\u00A0: Montants par financeur');
    expect(names).toContain('Tableau\u00A0: Liste des fiches');
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.skipIf(!hasChromium)('the page of a document without a cover', () => {
  it('takes its title from its first heading', async () => {
    const { page } = await showHtml(
      await htmlOf({ type: 'root', children: [...blocksOf('# Fiche 12\n\n# Autre\n\ntexte')] }),
    );
    expect(await textsOf(page, 'h1')).toEqual(['Fiche 12']);
    expect(await textsOf(page, 'h2')).toEqual(['Autre']);
    expect(await page.title()).toBe('Fiche 12');
  });

  it('or from its first table, and has no contents when it is short', async () => {
    const { page } = await showHtml(await htmlOf({ type: 'root', children: [longTable(3)] }));
    expect(await textsOf(page, 'h1')).toEqual(['Liste des fiches']);
    expect(await page.locator('nav').count()).toBe(0);
  });
});
