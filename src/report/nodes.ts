import type { Heading, List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import type { Block, Cellule, Document, Tableau } from './document.ts';
import { euros, french, frenchNumber, percent } from './typography.ts';

type Inline = string | PhrasingContent;

export function root(...children: readonly Block[]): Document {
  return { type: 'root', children: [...children] };
}

export function heading(depth: Heading['depth'], text: string): Heading {
  return { type: 'heading', depth, children: [inline(text)] };
}

export function paragraph(...children: readonly Inline[]): Paragraph {
  return { type: 'paragraph', children: children.map(inline) };
}

export function strong(text: string): PhrasingContent {
  return { type: 'strong', children: [inline(text)] };
}

export function list(items: readonly (readonly Inline[])[]): List {
  const children = items.map((item): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(...item)],
  }));
  return { type: 'list', ordered: false, spread: false, children };
}

export function textCell(text: string): Cellule {
  return { text, value: text };
}

export function numberCell(value: number): Cellule {
  return { text: frenchNumber(value), value };
}

export function euroCell(value: number): Cellule {
  return { text: euros(value), value, unite: 'euros' };
}

/** « 51 % » and what follows; for machines, a percentage with two decimals. */
export function rateCell(rate: number | null, detail = ''): Cellule {
  if (rate === null) return { text: '—', value: null };
  return { text: `${percent(rate)}${detail}`, value: Math.round(rate * 10_000) / 100, unite: 'pourcent' };
}

export function tableau(
  facts: Omit<Tableau, 'type' | 'total' | 'note'> & Partial<Pick<Tableau, 'total' | 'note'>>,
): Tableau {
  return { type: 'tableau', total: false, ...facts, note: facts.note ? french(facts.note) : null };
}

function inline(child: Inline): PhrasingContent {
  return typeof child === 'string' ? { type: 'text', value: french(child) } : child;
}
