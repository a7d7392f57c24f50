import type { Ink } from './palette.ts';
import { FAINT_INK, LETTERS, rect, textBlock, textHeight, WIDTH, type Part } from './shapes.ts';
import { widestOf, wrapText } from './wrap-text.ts';

const [SWATCH, GAP, BETWEEN] = [16, 6, 20];

/** The name of each series beside its marks, as many to a row as there is room for. */
export function legend(title: string, names: readonly string[], inks: readonly Ink[]): Part {
  const head = wrapText(title, WIDTH, LETTERS);
  const shapes = [textBlock(head, { x: 0, y: 0, fill: FAINT_INK, ...LETTERS })];
  let [x, y, rowHeight] = [0, textHeight(head, LETTERS) + 2, 0];
  names.forEach((name, index) => {
    const lines = wrapText(name, WIDTH - SWATCH - GAP, LETTERS);
    const width = SWATCH + GAP + widestOf(lines, LETTERS);
    if (x > 0 && x + width > WIDTH) [x, y, rowHeight] = [0, y + rowHeight + 4, 0];
    const ink = inks[index];
    shapes.push(
      rect({ x, y: y + 1, width: SWATCH, height: 14 }, { ...ink }),
      textBlock(lines, { x: x + SWATCH + GAP, y, ...LETTERS }),
    );
    x += width + BETWEEN;
    rowHeight = Math.max(rowHeight, textHeight(lines, LETTERS));
  });
  return { shapes, height: y + rowHeight + 14 };
}
