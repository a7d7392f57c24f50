import type { Element, ElementContent, RootContent } from 'hast';
import { textOf } from './text-of.ts';
import { uniqueIds, uniqueLabels } from './unique.ts';

/** A heading that a reader can be sent to. */
export interface Section {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

export interface Outlined {
  readonly content: readonly ElementContent[];
  readonly headings: readonly Section[];
}

/** What was met so far, in reading order. */
interface Progress {
  readonly headings: Section[];
  readonly idOf: (text: string) => string;
  readonly labelOf: (name: string) => string;
  caption: string;
}

/**
 * One walk in reading order: headings go down one level at a time and can be linked to; a table without a
 * name takes that of the heading above; a region that scrolls is called by its table.
 */
export function outlined(nodes: readonly RootContent[]): Outlined {
  const progress: Progress = {
    headings: [],
    idOf: uniqueIds('section'),
    labelOf: uniqueLabels(),
    caption: '',
  };
  const content = nodes.filter((node) => node.type !== 'doctype').map((node) => walked(node, progress));
  return { content, headings: progress.headings };
}

function walked(node: ElementContent, progress: Progress): ElementContent {
  if (node.type !== 'element') return node;
  if (/^h[1-6]$/.test(node.tagName)) return heading(node, progress);
  if (node.tagName === 'caption') return caption(node, progress);
  const whole = { ...node, children: node.children.map((child) => walked(child, progress)) };
  return isUnnamedRegion(whole) ? named(whole, progress) : whole;
}

/** Below the title of the page, and never two levels at once. */
function heading(node: Element, { headings, idOf }: Progress): Element {
  const above = headings.at(-1)?.level ?? 1;
  const level = Math.max(2, Math.min(Number(node.tagName.slice(1)), above + 1));
  const text = textOf(node);
  const own = node.properties['id'];
  const id = typeof own === 'string' ? own : idOf(text);
  headings.push({ level, id, text });
  return { ...node, tagName: `h${String(level)}`, properties: { ...node.properties, id } };
}

/** Words that stand just above in a heading are said, not shown again. */
function caption(node: Element, progress: Progress): Element {
  const own = textOf(node);
  progress.caption = own || (progress.headings.at(-1)?.text ?? 'Tableau');
  if (own !== '') return node;
  const children: ElementContent[] = [{ type: 'text', value: progress.caption }];
  return { ...node, properties: { className: ['cache'] }, children };
}

function isUnnamedRegion({ properties }: Element): boolean {
  return properties['role'] === 'region' && properties['ariaLabel'] === undefined;
}

function named(node: Element, { labelOf, caption: name }: Progress): Element {
  return { ...node, properties: { ...node.properties, ariaLabel: labelOf(`Tableau\u00A0: ${name}`) } };
}
