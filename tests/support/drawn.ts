import type { Element, ElementContent } from 'hast';
import { textWidth } from '../../src/formats/text-width.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Drawn {
  readonly texts: readonly { readonly text: string; readonly box: Box; readonly fill: string }[];
  readonly rects: readonly { readonly box: Box; readonly fill: string }[];
  readonly width: number;
  readonly height: number;
}

/** What a picture shows and where, read back from its elements. */
export function drawnIn(svg: Element): Drawn {
  const [, , width = 0, height = 0] = String(svg.properties['viewBox']).split(' ').map(Number);
  const placed = withPlaces(svg.children, 0);
  return {
    texts: placed.filter(({ node }) => node.tagName === 'text').map(({ node, down }) => textOf(node, down)),
    rects: placed
      .filter(({ node }) => node.tagName === 'rect')
      .map(({ node, down }) => ({ box: boxOf(node, down), fill: String(node.properties['fill']) })),
    width,
    height,
  };
}

/** Texts in reading order, a space where a line was broken. */
export function wordsIn(svg: Element): readonly string[] {
  return drawnIn(svg).texts.map(({ text }) => text);
}

export function overlap(one: Box, other: Box): boolean {
  const slack = 0.5;
  return (
    one.left + slack < other.right &&
    other.left + slack < one.right &&
    one.top + slack < other.bottom &&
    other.top + slack < one.bottom
  );
}

interface Placed {
  readonly node: Element;
  readonly down: number;
}

function withPlaces(nodes: readonly ElementContent[], down: number): readonly Placed[] {
  return nodes.flatMap((node): readonly Placed[] => {
    if (node.type !== 'element' || node.tagName === 'defs') return [];
    if (node.tagName !== 'g') return [{ node, down }];
    const by = /^translate\(0 (.+)\)$/.exec(String(node.properties['transform']))?.[1];
    return withPlaces(node.children, down + Number(by));
  });
}

function boxOf({ properties }: Element, down: number): Box {
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(properties[name]),
  );
  return { left: x, top: y + down, right: x + width, bottom: y + down + height };
}

function textOf({ properties, children }: Element, down: number) {
  const size = Number(properties['fontSize']);
  const lines = children.flatMap((line) => (line.type === 'element' ? [lineOf(line)] : []));
  const width = Math.max(...lines.map(({ text }) => textWidth(text, { size })));
  const [x = 0, first = 0, last = 0] = [lines[0]?.x, lines[0]?.y, lines.at(-1)?.y];
  const before = { middle: width / 2, end: width }[String(properties['textAnchor'])] ?? 0;
  const lying = {
    left: x - before,
    top: first - 0.75 * size,
    right: x - before + width,
    bottom: last + 0.2 * size,
  };
  return {
    text: lines.map(({ text }) => text).join(' '),
    fill: String(properties['fill']),
    box: moved(turned(lying, String(properties['transform'])), down),
  };
}

function lineOf({ properties, children }: Element) {
  const [child] = children;
  return {
    text: child?.type === 'text' ? child.value : '',
    x: Number(properties['x']),
    y: Number(properties['y']),
  };
}

/** A quarter to the left round its own corner: right becomes up, down becomes right. */
function turned(box: Box, transform: string): Box {
  const found = /^rotate\(-90 (\S+) (\S+)\)$/.exec(transform);
  if (!found) return box;
  const [x, y] = [Number(found[1]), Number(found[2])];
  return {
    left: x + (box.top - y),
    right: x + (box.bottom - y),
    top: y - (box.right - x),
    bottom: y - (box.left - x),
  };
}

function moved({ left, top, right, bottom }: Box, down: number): Box {
  return { left, top: top + down, right, bottom: bottom + down };
}
