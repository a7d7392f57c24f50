import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { drawChart } from '../../../src/formats/svg/chart.ts';
import { shown } from '../../../src/formats/visible.ts';
import type { Graphique } from '../../../src/report/document.ts';
import { HARD_CHARTS } from '../../support/charts.ts';
import { drawnIn, overlap, wordsIn } from '../../support/drawn.ts';
import { htmlOf } from '../../support/html-of.ts';
import { sampleDocument } from '../../support/sample-document.ts';

const LOOK = { id: 'essai', couleur: '#1f4e79' };

describe.each(HARD_CHARTS.map((chart) => [`${chart.genre}, ${chart.titre}`, chart] as const))(
  '%s',
  (_, chart) => {
    const svg = drawChart(chart, LOOK);

    it('is well-formed XML, the same twice', async () => {
      const [text = '', ...others] = svgsIn(await htmlOf(sampleDocument({ children: [chart] })));
      const { errors } = await validateXML({
        xml: { fileName: 'chart.svg', contents: text },
        schema: [ANYTHING],
      });
      expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
      expect(others).toEqual([]);
      expect(svgsIn(await htmlOf(sampleDocument({ children: [chart] })))).toEqual([text]);
    });

    it('is called by its title and its description', () => {
      const named = svg.children.flatMap((node) =>
        node.type === 'element' && ['title', 'desc'].includes(node.tagName)
          ? [[node.properties['id'], ...node.children]]
          : [],
      );
      expect(svg.properties['role']).toBe('img');
      expect(svg.properties['ariaLabelledBy']).toEqual(['essai-title', 'essai-desc']);
      expect(named).toEqual([
        ['essai-title', { type: 'text', value: chart.titre }],
        ['essai-desc', { type: 'text', value: chart.description }],
      ]);
    });

    it('shows every name whole', () => {
      const bare = (text: string) => shown(text).replaceAll(' ', '');
      const words = wordsIn(svg).map(bare);
      for (const name of namesOf(chart)) expect(words).toContain(bare(name));
    });

    it('keeps texts within the picture, none on another', () => {
      const { texts, width, height } = drawnIn(svg);
      for (const { box, text } of texts) {
        expect(box.left, text).toBeGreaterThanOrEqual(0);
        expect(box.right, text).toBeLessThanOrEqual(width);
        expect(box.top, text).toBeGreaterThanOrEqual(0);
        expect(box.bottom, text).toBeLessThanOrEqual(height);
      }
      const clashes = texts.flatMap((one, index) =>
        texts
          .slice(index + 1)
          .filter((other) => overlap(one.box, other.box))
          .map((other) => [one.text, other.text]),
      );
      expect(clashes).toEqual([]);
    });
  },
);

function svgsIn(html: string): readonly string[] {
  return html.match(/<svg.*?<\/svg>/gs) ?? [];
}

/** Categories, series where there are several or each has a row, and every value that is not zero. Of lines: series, and the last step. */
function namesOf({ categories, series, genre }: Graphique): readonly string[] {
  if (categories.length === 0 || series.length === 0) return [];
  if (genre === 'courbe') return [...categories.slice(-1), ...series.map(({ nom }) => nom)];
  const isGrid = genre === 'chaleur' || genre === 'frise';
  const values = series.flatMap(({ valeurs }) =>
    valeurs.filter(({ text, value }) => text !== '' && value !== 0).map(({ text }) => text),
  );
  return [...categories, ...(isGrid || series.length > 1 ? series.map(({ nom }) => nom) : []), ...values];
}

/** A schema that has nothing against any picture: only the syntax is judged. */
const ANYTHING = {
  fileName: 'anything.xsd',
  contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/2000/svg">
    <xs:element name="svg"><xs:complexType mixed="true"><xs:sequence>
      <xs:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/>
    </xs:sequence><xs:anyAttribute processContents="skip"/></xs:complexType></xs:element>
  </xs:schema>`,
};
