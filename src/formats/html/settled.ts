import type { Element, ElementContent, Properties } from 'hast';
import { safeAddress } from '../safe-address.ts';
import { shown } from '../visible.ts';

/** A page in which nothing that a fiche says is obeyed: by the browser, by a terminal, or by the reader's eye. */
export function settled(node: Element): Element {
  return {
    ...node,
    properties: safeProperties(node.properties),
    children: node.children.map(safeNode),
  };
}

function safeNode(node: ElementContent): ElementContent {
  if (node.type === 'text') return { type: 'text', value: safeText(node.value) };
  if (node.type !== 'element') return { type: 'text', value: '' };
  return node.tagName === 'input' ? box(node) : settled(node);
}

/** A task of a list: nobody can tick it on paper. */
function box({ properties }: Element): ElementContent {
  return { type: 'text', value: properties['checked'] ? '☑' : '☐' };
}

function safeText(text: string): string {
  return shown(text.replaceAll('\r\n', '\n'));
}

function safeProperties({ href, ...others }: Properties): Properties {
  const texts = Object.entries(others).map(([name, value]) => [name, safeValue(value)] as const);
  const link = typeof href === 'string' && isSafeLink(href) ? { href } : {};
  return { ...Object.fromEntries(texts), ...link };
}

function safeValue(value: Properties[string]): Properties[string] {
  if (Array.isArray(value)) return value.map((part) => (typeof part === 'string' ? safeText(part) : part));
  return typeof value === 'string' ? safeText(value) : value;
}

/** As a browser understands it: it reads « java\nscript: » as one word. What looks like a scheme has to be one. */
function isSafeLink(href: string): boolean {
  if (href === 'data:,') return true;
  const base = /^[^/?#]*:/.test(href) ? undefined : 'https://page.invalid/';
  return safeAddress(href, base) !== null;
}
