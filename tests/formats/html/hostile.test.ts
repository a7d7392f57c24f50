import { describe, expect, it } from 'vitest';
import { attributesOf, hasChromium, showHtml } from '../../support/chromium.ts';
import { HARD_CHARTS } from '../../support/charts.ts';
import { expectObeyedByNobody } from '../../support/expect-harmless.ts';
import { blocksOf, htmlOf } from '../../support/html-of.ts';
import { HOSTILE, sampleDocument, sampleEntete } from '../../support/sample-document.ts';
import type { Document } from '../../../src/report/document.ts';

const BREAKOUT = '</style></title></script><script>alert(1)</script><svg onload=alert(1)>';

/** What the body of a fiche may try. */
const BODY = `
# ${BREAKOUT}

<script>alert(1)</script>

Texte <b onclick="alert(1)">gras</b> <a id="contenu" href="javascript:alert(1)">x</a> <!-- caché -->.

[a](javascript:alert(1)) [b](<java	script:alert(1)>) [c](data:text/html,x) [d](vbscript:x) [e](file:///etc/passwd) [f](JAVASCRIPT&colon;alert(1))

[bon](https://example.org/) [bon](mailto:a@example.org) [bon](fiche-12.md) [bon](#section-1) <https://example.org/auto>

![plan du quartier](https://example.org/suivi.png) ![](http://example.org/x.png) ![par référence][r]

[r]: https://example.org/y.png

Note[^1] et note[^contenu].

[^1]: javascript:alert(1) [x](javascript:alert(1))
[^contenu]: une note

| a | b |
|---|---|
| <img src=x onerror=alert(1)> | [x](javascript:alert(1)) |

- [x] fait
- [ ] à faire

\`\`\`"><script>alert(1)</script>
</code></pre><script>alert(1)</script>
\`\`\`
`;

function hostile(): Document {
  return sampleDocument({
    entete: sampleEntete({
      titre: BREAKOUT,
      sousTitre: BREAKOUT,
      mentions: [BREAKOUT],
      avertissements: [BREAKOUT],
      source: `"; } </style><script>alert(1)</script> body { background: url(https://example.org/z.png) } \u202E`,
      couleur: 'red; } body { background: url(https://example.org/c.png) } a { color: red',
      logo: { ...sampleLogo(), description: `"><script>alert(1)</script>` },
    }),
    children: [
      ...blocksOf(BODY),
      ...HARD_CHARTS.map((chart, index) => ({
        ...chart,
        id: index % 2 === 0 ? 'contenu' : BREAKOUT,
        titre: BREAKOUT,
        description: BREAKOUT,
        unite: BREAKOUT,
        note: BREAKOUT,
      })),
      {
        type: 'constat',
        severity: 'erreur',
        code: BREAKOUT,
        message: BREAKOUT,
        lieux: [BREAKOUT],
        extrait: { line: 3, text: BREAKOUT, from: 2, length: 10, label: BREAKOUT },
        notes: [{ label: BREAKOUT, text: BREAKOUT }],
      },
      ...sampleDocument().children,
    ],
  });
}

function sampleLogo() {
  const { logo } = sampleEntete();
  if (!logo) throw new Error('the sample has a logo');
  return logo;
}

describe.skipIf(!hasChromium)('hostile texts in a page', () => {
  it('run nothing and ask for nothing, even without the policy of the page', async () => {
    const { page, requests, events } = await showHtml(await htmlOf(hostile()), { bypassCSP: true });
    await page.locator('main').click({ position: { x: 1, y: 1 } });
    expect(events).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('data:')).length).toBe(1);
  });

  it('make no element or attribute that acts', async () => {
    const { page } = await showHtml(await htmlOf(hostile()));
    const active =
      'script, iframe, object, embed, form, input, button, select, textarea, video, audio, source, base, foreignObject, image, use, animate, set, feImage, img:not([src^="data:image/png;base64,"]), link:not([href="data:,"]), meta[http-equiv]:not([http-equiv="Content-Security-Policy"])';
    expect(await page.locator(active).count()).toBe(0);
    const attributes = await page.evaluate<string[]>(
      `[...document.querySelectorAll('*')].flatMap((one) => [...one.attributes].map(({ name }) => name))`,
    );
    expect(attributes.filter((name) => /^on|^style$|^srcset$|^action$|^xlink/.test(name))).toEqual([]);
    const links = new Set(await attributesOf(page, '[href]', 'href'));
    expect([...links].filter((href) => href?.startsWith('#') === false).toSorted()).toEqual([
      'data:,',
      'fiche-12.md',
      'https://example.org/',
      'https://example.org/auto',
      'mailto:a@example.org',
    ]);
  });

  it('are all there to be read', async () => {
    const { page } = await showHtml(await htmlOf(hostile()));
    const text = (await page.locator('body').textContent()) ?? '';
    for (const part of [
      BREAKOUT,
      '<b onclick="alert(1)">',
      '<!-- caché -->',
      '«\u00A0image\u00A0: plan du quartier\u00A0»',
      '«\u00A0image\u00A0: par référence\u00A0»',
      '☑',
      '☐',
      ...HOSTILE.slice(0, 3),
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('a‹U+0001›b‹U+001B›[31mc');
    expect(await page.locator('h1').textContent()).toBe(BREAKOUT);
  });

  it('take no id of ours, and close no rule of the style', async () => {
    const { page } = await showHtml(await htmlOf(hostile()));
    const ids = await attributesOf(page, '[id]', 'id');
    expect(new Set(ids).size).toBe(ids.length);
    expect(await page.locator('main#contenu').count()).toBe(1);
    expect(await page.evaluate('getComputedStyle(document.querySelector("h1")).color')).toBe(
      'rgb(31, 78, 121)',
    );
    expect(await page.locator('style').count()).toBe(1);
  });
});

it('are obeyed by no terminal and no CI log', async () => {
  expectObeyedByNobody(await htmlOf(hostile()));
  expectObeyedByNobody(
    await htmlOf({
      type: 'root',
      children: [...blocksOf('::warning::x\n\n##[group]x\n\n```\n  ::error::x\n```')],
    }),
  );
});
