import type { Element } from 'hast';
import { element } from './element.ts';
import type { Section } from './outline.ts';

/** Parts from which a reader needs to be told where things are. */
const LONG = 3;
/** Entries below one part that would push the document itself off the screen. */
const MANY = 15;

/** Where to find what, for a long document; nothing for a short one. */
export function buildContents(sections: readonly Section[]): readonly Element[] {
  const parts = sections.flatMap((section, index) =>
    section.level === 2 ? [{ section, within: within(sections, index) }] : [],
  );
  if (parts.length < LONG) return [];
  const items = parts.map(({ section, within: below }) => entry(section, below));
  return [
    element('nav', { className: ['sommaire'], ariaLabelledBy: ['sommaire'] }, [
      element('h2', { id: 'sommaire' }, ['Sommaire']),
      element('ul', {}, items),
    ]),
  ];
}

function within(sections: readonly Section[], index: number): readonly Section[] {
  const after = sections.slice(index + 1);
  const end = after.findIndex(({ level }) => level === 2);
  return after.slice(0, end === -1 ? undefined : end).filter(({ level }) => level === 3);
}

function entry({ id, text }: Section, below: readonly Section[]): Element {
  const link = element('a', { href: `#${id}` }, [text]);
  const nested = below.map((section) => entry(section, []));
  return element('li', {}, nested.length > 0 ? [link, listOf(nested)] : [link]);
}

function listOf(nested: readonly Element[]): Element {
  const entries = element('ul', {}, nested);
  if (nested.length <= MANY) return entries;
  return element('details', {}, [element('summary', {}, [`${String(nested.length)} titres`]), entries]);
}
