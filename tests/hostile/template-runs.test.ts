import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { expectHarmless, expectObeyedByNobody } from '../support/expect-harmless.ts';
import { soundFiche } from '../support/fiche-text.ts';
import { bytesOf, entreesOf } from '../support/hostile-corpus.ts';
import { runMeasured, type MeasuredRun } from '../support/run-measured.ts';
import { writeRepository } from '../support/write-repository.ts';

const MEBIBYTES = 400;
/** In milliseconds. */
const LIMIT = 8_000;

/** A text doubled again and again. */
function grown(text: string, times: number): string {
  return `{% assign s = "${text}" %}{% for i in (1..${String(times)}) %}{% assign s = s | append: s %}{% endfor %}`;
}

const REFUSED = {
  'a loop without end':
    '{% for i in (1..1000000000) %}{% for j in (1..1000000000) %}{% endfor %}{% endfor %}',
  'a text that doubles': `${grown('xxxxxxxx', 60)}{{ s }}`,
  'a list of a billion': '{% assign a = (1..1000000000) %}{{ a | join: "," }}',
  'a file of the machine': '{% include "/etc/passwd" %}',
  'a file above': '{% render "../ptsm.yaml" %}',
  'a layout': '{% layout "bilan" %}',
  'a prototype': '{{ territoire.__proto__.constructor }}',
  'a constructor': '{{ axes.constructor.constructor }}',
  'an environment': '{{ process.env.PATH }}',
  'brackets in brackets': `${'['.repeat(30_000)}${'](x)'.repeat(30_000)}`,
  'brackets made by a loop': '{% for i in (1..30000) %}[{% endfor %}',
  'quotes in quotes': `${'> '.repeat(5_000)}a`,
  'lists in lists': `${'- '.repeat(5_000)}a`,
  'marks by the ten thousands': '*a_ '.repeat(40_000),
  'blocks by the thousands': '::tableau{#axes}\n\n'.repeat(5_000),
  'a deep condition': `${'{% if annee %}'.repeat(20_000)}a${'{% endif %}'.repeat(20_000)}`,
  'an image': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
};

describe('modeles/bilan.md that holds', () => {
  it.each(Object.entries(REFUSED))(
    '%s is refused by its name, in time, without a word on stdout',
    (_, template) => {
      const run = bilanOf(template);
      expectHarmless(run);
      expect(run).toMatchObject({ status: 2, stdout: '' });
      expect(run.stderr).toContain('modeles/bilan.md');
      expect(run.stderr).not.toMatch(/root:|function|node_modules/);
      expectBounded(run);
    },
  );

  const FILTERS = [
    'strip_html',
    'escape_once',
    'normalize_whitespace',
    'number_of_words',
    'strip',
    'slugify',
    'split: "a"',
  ];
  it.each(FILTERS)('a long text through « %s » takes no time', (filter) => {
    for (const text of ['<script', '<!--', ' a', '&'])
      expectBounded(bilanOf(`${grown(text, 16)}{% assign t = s | ${filter} %}fin`));
  });

  it('HTML, addresses that run code and commands shows them as any Markdown, obeyed by no runner', () => {
    const own =
      '<script>alert(1)</script>\n\n[a](javascript:x)\n\n::error::x\n\n##[error]x\n\n**##**[error]x\n\n:*:error::x*\n\n\u202Ex\n';
    for (const format of ['markdown', 'terminal', 'json', 'csv']) {
      const run = bilanOf(own, ['-f', format]);
      expectObeyedByNobody(run.stdout + run.stderr);
      expect([format, [0, 2]]).toEqual([format, expect.arrayContaining([run.status])]);
    }
  });
});

describe.each(entreesOf('tpl').map((entree) => [entree.fichier, entree] as const))(
  '%s as modeles/bilan.md',
  (_, entree) => {
    it('ends by itself, shows nothing of the machine and obeys nothing', () => {
      const run = bilanOf(bytesOf(entree));
      expectHarmless(run);
      expect(run.stdout + run.stderr).not.toMatch(/root:|function|node_modules/i);
      if (run.status !== 0) expect(run).toMatchObject({ status: 2, stdout: '' });
      expectBounded(run);
    });
  },
);

describe('what fiches and ptsm.yaml say, in the bilan as Markdown', () => {
  const ATTACKS = [
    '<img src=x onerror=alert(1)>',
    '</td></table><script>x</script>',
    '[clic](javascript:alert(1))',
    '![](http://exemple.fr/suivi.png)',
    '| a | b |',
    '`code` **gras** # titre',
    '@mairie #12',
    '{{ 7 | times: 7 }} {% include "x" %}',
    '::tableau{#axes}',
    'http://exemple.fr',
  ];
  it.each(ATTACKS)('is text: %j', (attack) => {
    const folder = writeRepository({
      'ptsm.yaml': `territoire: { nom: ${JSON.stringify(attack)} }\naxes: [{ code: 1, titre: ${JSON.stringify(attack)} }]\n`,
      'fiches/1.md': soundFiche({
        title: attack,
        groupe: attack,
        objectif: attack,
        status: 'en-preparation',
      }),
    });
    const { stdout, status } = runMeasured(['bilan', '-f', 'markdown', '-C', folder]);
    expect(status).toBe(0);
    expect(typesOf(remark().use(remarkGfm).parse(stdout)).filter((type) => ACTIVE.includes(type))).toEqual(
      [],
    );
    expect(stdout).not.toContain('49');
    expect(stdout.match(/^\| Axe 1/gm) ?? []).not.toEqual([]);
  });
});

/** What a page would load, run or lead to. */
const ACTIVE = [
  'html',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'definition',
  'inlineCode',
  'code',
];

/** A bare address has no place of its own: GitHub leaves it a text, since its colon is escaped. */
function typesOf(node: Nodes): readonly string[] {
  if (node.type === 'link' && !node.position) return [];
  // A chart is drawn with signs, in a block of text.
  if (node.type === 'code' && node.lang === 'text') return [];
  return [node.type, ...('children' in node ? node.children.flatMap(typesOf) : [])];
}

function bilanOf(template: string | Uint8Array, options: readonly string[] = []): MeasuredRun {
  const folder = writeRepository({ 'fiches/1.md': soundFiche({}), 'modeles/bilan.md': template });
  return runMeasured(['bilan', ...options, '-C', folder]);
}

function expectBounded({ elapsed, peak }: MeasuredRun): void {
  expect(elapsed).toBeLessThan(LIMIT);
  expect(peak).toBeLessThan(MEBIBYTES);
}
