/** Where things stand on a slide, in inches: 16:9, one idea a slide. */

export const SLIDE = { w: 13.333, h: 7.5 } as const;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const MARGIN = 0.6;
const WIDTH = SLIDE.w - 2 * MARGIN;

export const BOXES = {
  surtitre: { x: MARGIN, y: 0.32, w: WIDTH, h: 0.3 },
  titre: { x: MARGIN, y: 0.62, w: WIDTH, h: 0.95 },
  corps: { x: MARGIN, y: 1.75, w: WIDTH, h: 5.05 },
  source: { x: MARGIN, y: 7.02, w: WIDTH - 1.2, h: 0.3 },
  numero: { x: SLIDE.w - MARGIN - 1, y: 7.02, w: 1, h: 0.3 },
  section: { x: 1.2, y: 2.4, w: SLIDE.w - 2.4, h: 2.6 },
} as const satisfies Record<string, Box>;

/** What stays of a box below something of that height. */
export function below(box: Box, height: number): Box {
  return { ...box, y: box.y + height, h: box.h - height };
}
