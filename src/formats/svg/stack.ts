import type { Element } from 'hast';
import { shape, type Part } from './shapes.ts';

/** Parts one below the other, as one. */
export function stacked(parts: readonly Part[]): Part {
  let height = 0;
  const shapes = parts.map((part) => {
    const moved = movedDown(part.shapes, height);
    height += part.height;
    return moved;
  });
  return { shapes, height };
}

export function movedDown(shapes: readonly Element[], by: number): Element {
  return shape('g', { transform: `translate(0 ${String(Math.round(by * 100) / 100)})` }, [...shapes]);
}
