import type { Element } from 'hast';
import type { Document, Graphique } from '../../report/document.ts';
import { chartPart } from './chart.ts';
import { oneLine } from './one-line.ts';
import { picture } from './picture.ts';
import { FAINT_INK, LETTERS, rect, shape, SMALL, textBlock, textHeight, WIDTH, type Part } from './shapes.ts';
import { movedDown, stacked } from './stack.ts';
import type { Letters } from '../text-width.ts';
import { wrapText } from './wrap-text.ts';

const MARGIN = 20;
const HEAD: Letters = { size: 16, bold: true };

/** Every chart of a document, one below the other, each under its title: what its cover warns of above them, its source below. */
export function buildPoster({ entete, children }: Document, couleur: string): Element {
  const charts = children.filter((node) => node.type === 'graphique');
  const body = stacked([
    ...(entete?.avertissements ?? []).map((text) => words(text, { ...LETTERS, bold: true }, 8)),
    ...charts.flatMap((chart, index) => titled(chart, { id: `graphique-${String(index + 1)}`, couleur })),
    ...(entete ? [words(entete.source, SMALL, 0)] : []),
  ]);
  const [width, height] = [WIDTH + 2 * MARGIN, Math.ceil(body.height) + 2 * MARGIN];
  const size = { width, height, viewBox: `0 0 ${String(width)} ${String(height)}` };
  const titres = charts.map(({ titre }) => oneLine(titre));
  return picture(
    {
      id: 'graphiques',
      titre: [...(entete ? [oneLine(entete.titre)] : []), ...titres].join(' – '),
      description: charts.map(({ description }) => oneLine(description)).join(' '),
      properties: size,
    },
    [
      rect({ x: 0, y: 0, width, height }, { fill: '#ffffff' }),
      shape('g', { transform: `translate(${String(MARGIN)} 0)` }, [movedDown(body.shapes, MARGIN)]),
    ],
  );
}

function titled(chart: Graphique, look: { readonly id: string; readonly couleur: string }): readonly Part[] {
  const note = chart.note === null ? [] : [words(chart.note, SMALL, 0)];
  return [words(chart.titre, HEAD, 10), chartPart(chart, look), ...note, SPACE];
}

const SPACE: Part = { shapes: [], height: 24 };

function words(text: string, letters: Letters, after: number): Part {
  const lines = wrapText(oneLine(text), WIDTH, letters);
  const fill = letters.bold === true ? {} : { fill: FAINT_INK };
  return {
    shapes: [textBlock(lines, { x: 0, y: 0, ...fill, ...letters })],
    height: textHeight(lines, letters) + after,
  };
}
