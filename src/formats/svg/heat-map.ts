import type { Graphique, Valeur } from '../../report/document.ts';
import type { ChartLook } from './chart-look.ts';
import { inkOn, mixed } from '../colours.ts';
import { grid, type CellLook } from './grid.ts';
import { FAINT_INK, INK, RULE, SMALL, textBlock, textHeight, WIDTH, type Part } from './shapes.ts';
import { stacked } from './stack.ts';
import { wrapText } from './wrap-text.ts';

/** Below zero, another hue; the sign is in the text. */
const BELOW_ZERO = '#8a3b00';

/** A grid shaded from white, for zero, to the colour of the document, for what is farthest from it. */
export function heatMap(graphique: Graphique, { couleur }: ChartLook): Part {
  const values = graphique.series.flatMap(({ valeurs }) => valeurs.map(({ value }) => Math.abs(value ?? 0)));
  const most = values.reduce((greatest, one) => Math.max(greatest, one), 0);
  const look = ({ value }: Valeur): CellLook => {
    if (value === null) return UNKNOWN;
    const fill = mixed('#ffffff', value < 0 ? BELOW_ZERO : couleur, most === 0 ? 0 : Math.abs(value) / most);
    return { ground: { fill, stroke: RULE }, ink: inkOn(fill) };
  };
  return stacked([grid(graphique, look), keyPart(graphique.unite)]);
}

const UNKNOWN: CellLook = {
  ground: { fill: '#ffffff', stroke: RULE, strokeDasharray: '3 3' },
  ink: INK,
};

function keyPart(unite: string): Part {
  const counted = unite === '' ? '' : `Unité\u00A0: ${unite}. `;
  const lines = wrapText(`${counted}Plus une case est foncée, plus sa valeur est grande.`, WIDTH, SMALL);
  return {
    shapes: [textBlock(lines, { x: 0, y: 0, fill: FAINT_INK, ...SMALL })],
    height: textHeight(lines, SMALL) + 4,
  };
}
