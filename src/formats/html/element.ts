import type { Element, ElementContent, Properties } from 'hast';

export type Child = ElementContent | string;

export function element(tagName: string, properties: Properties, children: readonly Child[] = []): Element {
  return { type: 'element', tagName, properties, children: children.map(nodeOf) };
}

function nodeOf(child: Child): ElementContent {
  return typeof child === 'string' ? { type: 'text', value: child } : child;
}
