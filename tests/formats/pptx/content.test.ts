import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, Document, Graphique } from '../../../src/report/document.ts';
import { heading, paragraph, root } from '../../../src/report/nodes.ts';
import { french } from '../../../src/report/typography.ts';
import { HOSTILE, bars, sampleDocument, sampleEntete, stacked } from '../../support/sample-document.ts';
import { paragraphsIn, partsOf, presented, titleIn, unescaped, type Opened } from './presentation.ts';

let sample: Opened;
let slides: readonly string[];
beforeAll(async () => {
  sample = await presented(sampleDocument());
  slides = partsOf(sample, 'slides/slide');
});

describe('a presentation says all that its document says', () => {
  it('each cell of each table, once or in pieces of one slide after the other', () => {
    const said = new Set(slides.flatMap(paragraphsIn));
    const cells = tables(sampleDocument()).flatMap(({ entetes, lignes }) => [
      ...entetes,
      ...lignes.flat().map(({ text }) => text),
    ]);
    expect(cells.length).toBeGreaterThan(200);
    const words = cells
      .map(shown)
      .filter((text) => text !== '—' && text !== 'Chiffre' && text !== 'Nombre' && text !== 'Part');
    expect(words.filter((text) => !said.has(text))).toEqual([]);
  });

  it('each value of a grid, in its cell', () => {
    const said = slides.find((slide) => titleIn(slide) === 'Priorités × axes') ?? '';
    expect(paragraphsIn(said).filter((text) => /^\d+$/.test(text))).toEqual(
      expect.arrayContaining(['9', '3', '0', '0', '0', '0']),
    );
  });

  it('has a title of its own on each slide, in the placeholder of titles', () => {
    const titles = slides.map(titleIn);
    expect(titles.filter((title) => title === '')).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).toContain('Liste des fiches (2/5)');
  });

  it('has the method in the notes: what a table leaves out, what a chart shows', () => {
    expect(notesOf('Budget par année')).toContain(
      french('Seuls les montants sont additionnés : 3 fiches n’en donnent aucun.'),
    );
    expect(notesOf('Fiches par axe et par statut')).toEqual(
      expect.arrayContaining([stacked().description, 'Chaque fiche compte une fois.']),
    );
    expect(notesOf('Calendrier du projet')[0]).toMatch(/^Évaluation de janvier/);
  });

  it('has the words of the method section in the notes too', async () => {
    const words = 'Une fiche est engagée quand elle est mise en œuvre.';
    const one = await presented(root(heading(2, 'Méthode et provenance'), paragraph(words)));
    expect(paragraphsIn(partsOf(one, 'notesSlides/notesSlide')[0] ?? '')).toContain(words);
  });

  it('has the source and the number of the slide at the foot of those that hold something', () => {
    const layout =
      partsOf(sample, 'slideLayouts/slideLayout').find((text) => text.includes('name="Contenu"')) ?? '';
    expect(paragraphsIn(layout)).toContain('Commit 1a2b3c4d5e du 12 novembre 2024');
    expect(slides.filter((slide) => slide.includes('type="slidenum"'))).toHaveLength(slides.length - 2);
  });

  it('shows on its cover whose bilan it is, what must not be overlooked, and the logo with its text', () => {
    const cover = slides[0] ?? '';
    const { titre, sousTitre, mentions, avertissements } = sampleEntete();
    expect(titleIn(cover)).toBe(titre);
    expect(paragraphsIn(cover)).toEqual(expect.arrayContaining([sousTitre, ...mentions, ...avertissements]));
    expect(cover).toContain('descr="Logo du Val-Fictif"');
  });

  function notesOf(title: string): readonly string[] {
    const index = slides.findIndex((slide) => titleIn(slide) === title);
    return paragraphsIn(partsOf(sample, 'notesSlides/notesSlide')[index] ?? '');
  }
});

describe('a chart can be edited, and is honest', () => {
  it('starts at zero, names its bars from top to bottom as the document, and prints their values', () => {
    const [chart = ''] = partsOf(sample, 'charts/chart');
    expect(chart).toContain('<c:grouping val="stacked"/>');
    expect(chart).toContain('<c:barDir val="bar"/>');
    expect(chart).toContain('<c:min val="0"/>');
    expect(chart).toContain('<c:orientation val="maxMin"/>');
    expect(chart).toContain('<c:showVal val="1"/>');
    expect(cached(chart, 'c:cat', 0)).toEqual(stacked().categories);
    expect(cached(chart, 'c:val', 0)).toEqual(['1', '7', '0']);
    expect(chart).toContain('<c:legendPos val="t"/>');
  });

  it('has no bar for a value that is not known, and says so beside its name', () => {
    const chart = partsOf(sample, 'charts/chart')[1] ?? '';
    expect(cached(chart, 'c:val', 0)).toEqual(['120000', '35000']);
    expect(cached(chart, 'c:cat', 0)).toEqual(['ARS', 'Département', 'CPAM (inconnu)']);
    expect(chart).not.toContain('<c:legendPos');
  });

  it('keeps its numbers, zero too, in the workbook that PowerPoint opens', () => {
    const sheets = [...sample.xml].filter(([path]) => path.endsWith('.xlsx/xl/worksheets/sheet1.xml'));
    const numbers = sheets.map(([, text]) =>
      [...text.matchAll(/<c r="[B-Z]\d+"><v>([^<]*)<\/v>/g)].map(([, one]) => one),
    );
    expect(numbers).toEqual([
      ['1', '2', '7', '5', '0', '0'],
      ['120000', '35000'],
    ]);
  });

  it('is described to those who do not see it', () => {
    const slide = slides.find((text) => titleIn(text) === 'Montants par financeur') ?? '';
    expect(unescaped(slide)).toContain(`descr="${bars().description}"`);
  });
});

describe('hostile texts', () => {
  it('are shown as they are and obeyed by nothing', async () => {
    const graphique: Graphique = {
      ...stacked(),
      titre: HOSTILE.join(' '),
      description: HOSTILE.join(' '),
      categories: HOSTILE,
      series: HOSTILE.map((nom) => ({
        nom,
        valeurs: HOSTILE.map((_, index) => ({ text: String(index), value: index })),
      })),
    };
    const link: Block = {
      type: 'paragraph',
      children: [
        { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', value: 'un lien' }] },
        { type: 'link', url: 'file:///etc/passwd', children: [{ type: 'text', value: 'un fichier' }] },
        { type: 'image', url: '/etc/passwd', alt: 'une image' },
      ],
    };
    const entete = sampleEntete({ titre: HOSTILE.join(' '), mentions: HOSTILE, source: HOSTILE.join(' ') });
    const { xml, paths } = await presented(sampleDocument({ entete, children: [graphique, link] }));
    const all = [...xml.values()].join('\n');
    expect(all).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(all).not.toMatch(/[\0-\x08\x0B\x0C\x0E-\x1F\u202A-\u202E\uFFFE\uFFFF]/);
    expect(all).not.toContain('<script');
    expect(
      [...xml].flatMap(([path, text]) =>
        path.endsWith('.rels') ? [...text.matchAll(/TargetMode="External"/g)] : [],
      ),
    ).toEqual([]);
    expect(all).toContain('(javascript:alert(1))');
    expect(all).toContain('[image : une image]');
    expect(all).not.toMatch(/<f>|<c:f>(?!Sheet1!)/);
    expect(paths.filter((path) => path.startsWith('ppt/media/'))).toEqual(['ppt/media/image-1-1.png']);
  });

  it('leave a link to the web a link', () => {
    const links = [...sample.xml].filter(
      ([path, text]) => path.endsWith('.rels') && text.includes('External'),
    );
    expect(links.map(([, text]) => /Target="([^"]*)" TargetMode/.exec(text)?.[1])).toEqual([
      'https://example.org/',
    ]);
  });
});

function tables({ children }: Document) {
  return children.flatMap((node) => (node.type === 'tableau' ? [node] : []));
}

/** Command characters by their number, as every format shows them. */
function shown(text: string): string {
  return text.replace('\u0001', '‹U+0001›').replace('\u001B', '‹U+001B›').replace('\u202E', '‹U+202E›');
}

function cached(chart: string, tag: string, index: number): readonly string[] {
  const parts = [...chart.matchAll(new RegExp(`<${tag}>.*?</${tag}>`, 'gs'))];
  return [...(parts[index]?.[0] ?? '').matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, text = '']) =>
    unescaped(text),
  );
}
