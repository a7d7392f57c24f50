import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { Slide } from '../../../src/formats/pptx/slide.ts';
import { slidesOf } from '../../../src/formats/pptx/slides-of.ts';
import type { Graphique } from '../../../src/report/document.ts';
import {
  heading,
  list,
  numberCell,
  paragraph,
  root,
  strong,
  tableau,
  textCell,
} from '../../../src/report/nodes.ts';
import { french } from '../../../src/report/typography.ts';
import {
  bars,
  figuresTable,
  heat,
  longTable,
  sampleDocument,
  stacked,
} from '../../support/sample-document.ts';

describe('sections', () => {
  it('open with a slide of their own only when they have several', () => {
    const slides = slidesOf(sampleDocument());
    expect(titlesOf(slides, 'section')).toEqual(['4. Moyens engagés']);
    expect(slides[0]?.genre).toBe('couverture');
  });

  it('stand over the titles of what is in them, not over their own', () => {
    const slides = slidesOf(sampleDocument());
    expect(slides.find(({ titre }) => titre === 'Budget par année')?.surtitre).toBe('4. Moyens engagés');
    expect(slides.find(({ titre }) => titre === '2. Chiffres clés')?.surtitre).toBeNull();
  });

  it('of one line share a slide, each under its title', () => {
    const slides = slidesOf(
      root(
        heading(2, 'A'),
        paragraph('Aucune fiche.'),
        heading(2, 'B'),
        longTable(3),
        heading(2, 'C'),
        paragraph('Aucun montant.'),
      ),
    );
    expect(slides.map(({ titre }) => titre)).toEqual(['Liste des fiches', 'Autres rubriques']);
    expect(textsOf(slides[1])).toEqual(['A', 'Aucune fiche.', 'C', 'Aucun montant.']);
  });

  it('that say in bold what they are, before the first heading, have it as their title', () => {
    const quote: RootContent = {
      type: 'blockquote',
      children: [paragraph(strong('À savoir')), list([['1 erreur.']])],
    };
    const [slide] = slidesOf(root(quote));
    expect(slide?.titre).toBe('À savoir');
    expect(textsOf(slide)).toEqual([french('1 erreur.')]);
  });
});

describe('titles', () => {
  it('of the same words are told apart', () => {
    const slides = slidesOf(
      root(
        heading(2, 'Bilan'),
        paragraph('Un.'),
        { type: 'saut' },
        paragraph('Deux.'),
        { type: 'saut' },
        paragraph('Trois.'),
      ),
    );
    expect(slides.map(({ titre }) => titre)).toEqual([
      'Bilan',
      'Bilan (suite)',
      'Bilan (suite 2)',
      'Bilan (suite 3)',
    ]);
    expect(slides[0]?.genre).toBe('section');
  });

  it('too long for two lines are cut, and whole in the notes', () => {
    const long = 'Développer des coopérations entre les acteurs du territoire '.repeat(8).trim();
    const [slide] = slidesOf(root(heading(2, long), paragraph('Un texte.')));
    expect(slide?.titre).toMatch(/^Développer des coopérations.*…$/);
    expect(slide?.notes).toContain(long);
  });
});

describe('tables', () => {
  it('have each line on one slide, in order, under the same header', () => {
    const table = longTable(60);
    const pages = tablePagesOf(slidesOf(root(heading(2, 'Annexe'), table)));
    expect(pages.length).toBeGreaterThan(2);
    expect(
      pages.flatMap(({ page }) => page.lignes.map(({ cases }) => cases.map(({ texte }) => texte))),
    ).toEqual(table.lignes.map((line) => line.map(({ text }) => text)));
    for (const { page } of pages) expect(page.entetes.map(({ texte }) => texte)).toEqual(table.entetes);
    expect(pages.map(({ titre }) => titre)).toEqual(
      pages.map((_, index) => `Liste des fiches (${String(index + 1)}/${String(pages.length)})`),
    );
  });

  it('are cut evenly: no slide with a line alone', () => {
    const counts = tablePagesOf(slidesOf(root(longTable(60)))).map(({ page }) => page.lignes.length);
    expect(Math.min(...counts)).toBeGreaterThan(8);
  });

  it('never go below eleven points', () => {
    for (const { page } of tablePagesOf(slidesOf(sampleDocument())))
      expect(page.taille).toBeGreaterThanOrEqual(11);
  });

  it('let a line higher than a slide go on over the next ones, without losing a word', () => {
    const words = Array.from({ length: 2500 }, (_, index) => `mot${String(index)}`).join(' ');
    const table = tableau({
      id: 't',
      titre: 'T',
      entetes: ['N°', 'Texte'],
      lignes: [['1', words].map(textCell)],
    });
    const pages = tablePagesOf(slidesOf(root(table)));
    expect(pages.length).toBeGreaterThan(1);
    const said = pages.flatMap(({ page }) => page.lignes.map(({ cases }) => cases[1]?.texte)).join(' ');
    expect(said).toBe(words);
  });

  it('wider than a slide have their first column again beside the others', () => {
    const years = Array.from({ length: 30 }, (_, index) => `Année ${String(2000 + index)}`);
    const lignes = [[textCell('Axe 1'), ...years.map((_, index) => numberCell(1_000_000 + index))]];
    const pages = tablePagesOf(
      slidesOf(root(tableau({ id: 't', titre: 'T', entetes: ['Axe', ...years], lignes }))),
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.every(({ page }) => page.entetes[0]?.texte === 'Axe')).toBe(true);
    expect(pages.flatMap(({ page }) => page.entetes.slice(1).map(({ texte }) => texte))).toEqual(years);
  });

  it('put numbers to the right, even beside one that is not known, and mark the total', () => {
    const slides = slidesOf(sampleDocument());
    const [budget] = tablePagesOf(slides).filter(({ titre }) => titre === 'Budget par année');
    expect(budget?.page.entetes.map(({ cote }) => cote)).toEqual(['gauche', 'droite', 'droite', 'droite']);
    expect(budget?.page.lignes.map(({ genre }) => genre)).toEqual(['ligne', 'ligne', 'total']);
    const [unknown] = tablePagesOf(slidesOf(root({ ...figuresTable(), id: 'autre', titre: 'Autre' })));
    expect(unknown?.page.entetes.map(({ cote }) => cote)).toEqual(['gauche', 'droite', 'droite']);
  });

  it('of a few lines that follow one another share slides, each under its title', () => {
    const part = (name: string) => [
      heading(3, name),
      tableau({
        id: name,
        titre: '',
        entetes: ['N°', 'Titre'],
        lignes: [['1', `Action de ${name}`].map(textCell)],
      }),
    ];
    const slides = slidesOf(root(heading(2, 'Actions'), ...part('2021'), ...part('2022'), ...part('2023')));
    expect(slides.map(({ titre }) => titre)).toEqual(['Actions']);
    const lines = tablePagesOf(slides)[0]?.page.lignes ?? [];
    expect(lines.map(({ genre }) => genre)).toEqual([
      'groupe',
      'ligne',
      'groupe',
      'ligne',
      'groupe',
      'ligne',
    ]);
    expect(lines[2]?.cases.map(({ texte }) => texte)).toEqual(['2022']);
  });
});

describe('texts', () => {
  it('short ones stand over the table that they announce', () => {
    const slides = slidesOf(
      root(heading(2, 'Chiffres clés'), paragraph('25 fiches sur 49.'), figuresTable()),
    );
    expect(slides.map(({ genre }) => genre)).toEqual(['chiffres']);
    expect(slides[0]?.genre === 'chiffres' && textsOf(slides[0].chapeau ?? undefined)).toEqual([
      french('25 fiches sur 49.'),
    ]);
  });

  it('long ones are cut at the ends of sentences', () => {
    const sentence =
      'Le comité de pilotage prend acte du bilan et demande que chaque porteur dise où en est son action. ';
    const slides = slidesOf(root(heading(2, 'Décisions'), paragraph(sentence.repeat(40).trim())));
    const texts = slides.filter(({ genre }) => genre === 'texte').flatMap(textsOf);
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.every((text) => text.trim().endsWith('.') && text.startsWith('Le comité'))).toBe(true);
    expect(texts.join('')).toBe(sentence.repeat(40).trim());
  });

  it('what announces a list is never the last line of a slide', () => {
    const blocks = Array.from({ length: 12 }, (_, index) => [
      paragraph(strong(`Groupe ${String(index)}`)),
      list([['Un point'], ['Un autre point']]),
    ]).flat();
    const pages = slidesOf(root(heading(2, 'Groupes'), ...blocks)).filter(({ genre }) => genre === 'texte');
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(textsOf(page).at(-1)).not.toMatch(/^Groupe/);
  });
});

describe('key figures', () => {
  it('are cards, at most six a slide, as many on each', () => {
    const lignes = Array.from({ length: 8 }, (_, index) => [
      textCell(`Chiffre ${String(index)}`),
      numberCell(index),
      textCell('—'),
    ]);
    const slides = slidesOf(
      root(tableau({ id: 'chiffres', titre: 'Chiffres', entetes: ['Chiffre', 'Nombre', 'Part'], lignes })),
    );
    expect(slides.map((slide) => slide.genre === 'chiffres' && slide.cartes.length)).toEqual([4, 4]);
  });

  it('that no card could hold stay a table', () => {
    const lignes = [[textCell('Un libellé très long '.repeat(90)), numberCell(1), textCell('')]];
    const slides = slidesOf(
      root(tableau({ id: 'chiffres', titre: 'Chiffres', entetes: ['Chiffre', 'Nombre', 'Part'], lignes })),
    );
    expect(slides[0]?.genre).toBe('tableau');
  });
});

describe('charts', () => {
  it('of many categories take several slides, with one axis', () => {
    const names = Array.from({ length: 30 }, (_, index) => `Financeur ${String(index)}`);
    const valeurs = names.map((_, index) => ({ text: String(index), value: index }));
    const graphique: Graphique = { ...bars(), categories: names, series: [{ nom: 'Montant', valeurs }] };
    const pages = slidesOf(root(graphique)).flatMap((slide) =>
      slide.genre === 'graphique' ? [slide.page] : [],
    );
    expect(pages.flatMap(({ categories }) => categories)).toEqual(names);
    expect(pages.flatMap(({ series }) => series[0]?.valeurs)).toEqual(valeurs.map(({ value }) => value));
    expect(pages.map(({ max }) => max)).toEqual([29, 29]);
  });

  it('print numbers as the document does, and no zero in a stack', () => {
    const formatOf = (value: number, unite?: 'pourcent' | 'euros') => {
      const valeur = { text: '', value, ...(unite ? { unite } : {}) };
      const [slide] = slidesOf(
        root({ ...bars(), categories: ['A'], series: [{ nom: 'S', valeurs: [valeur] }] }),
      );
      return slide?.genre === 'graphique' ? slide.page.format : null;
    };
    expect(formatOf(3)).toBe('[$-40C]#,##0');
    expect(formatOf(1.5)).toBe('[$-40C]#,##0.0#');
    expect(formatOf(1200, 'euros')).toBe('[$-40C]#,##0"\u00A0€"');
    expect(formatOf(51.02, 'pourcent')).toMatch(/;\[\$-40C\]#,##0"\u00A0%"$/);
    const [stack] = slidesOf(root(stacked()));
    expect(stack?.genre === 'graphique' && stack.page.format.endsWith(';')).toBe(true);
  });

  it('of shades are tables, darkest where there is most', () => {
    const [slide] = tablePagesOf(slidesOf(root(heat())));
    expect(slide?.page.lignes.map(({ cases }) => cases.map(({ teinte }) => teinte))).toEqual([
      [0, 1, 3 / 9, 0],
      [0, 0, 0, 0],
    ]);
  });

  it('without anything to show are a table that says so', () => {
    const [slide] = slidesOf(root({ ...stacked(), categories: [], series: [] }));
    expect(slide?.genre).toBe('tableau');
  });
});

function titlesOf(slides: readonly Slide[], genre: Slide['genre']): readonly string[] {
  return slides.filter((slide) => slide.genre === genre).map(({ titre }) => titre);
}

function tablePagesOf(slides: readonly Slide[]) {
  return slides.flatMap((slide) => (slide.genre === 'tableau' ? [slide] : []));
}

function textsOf(slide: Pick<Slide, 'genre'> | undefined): readonly string[] {
  const text = slide as Slide | undefined;
  if (text?.genre !== 'texte') return [];
  return text.paragraphes.map(({ runs }) => runs.map(({ texte }) => texte).join(''));
}
