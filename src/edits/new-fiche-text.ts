import { isMap } from '../fiche/is-map.ts';
import { FIELDS } from '../fiche/schema/fields.ts';
import { asWritten } from '../fiche/schema/as-written.ts';
import { ENTRY_KEYS } from '../fiche/schema/shapes.ts';
import { AS_USUAL, writePair } from '../fiche/yaml/write-value.ts';
import { inertMarkdown, inertTitle } from './inert-markdown.ts';

export interface NewFiche {
  /** As a header holds it, or as a fiche was read; what is empty is left out. */
  readonly champs: Readonly<Record<string, unknown>>;
  readonly sections: readonly NewSection[];
}

export interface NewSection {
  readonly titre: string;
  /** Plain words, of anyone. */
  readonly texte: string;
}

/** The text of a fiche that says this: fields in their order, those of the territory last, then the sections. */
export function newFicheText({ champs, sections }: NewFiche): string {
  const known = FIELDS.map(({ code }) => code).filter((code) => Object.hasOwn(champs, code));
  const local = Object.keys(champs).filter((key) => !known.includes(key));
  const lines = [...known, ...local].flatMap((key) => fieldText(key, champs[key]));
  const written = sections.filter(({ texte }) => texte.trim() !== '').map(sectionText);
  return ['---', ...lines, '---', ...written, ''].join('\n');
}

function fieldText(key: string, value: unknown): readonly string[] {
  if (isEmpty(value)) return [];
  return [writePair(key, entries(key, asWritten(key, value)), { column: 0, eol: '\n', like: AS_USUAL })];
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

function entries(key: string, value: unknown): unknown {
  return Array.isArray(value) ? value.map((item: unknown) => (isMap(item) ? entry(key, item) : item)) : value;
}

const KEYS: Readonly<Record<string, Readonly<Record<string, string>>>> = ENTRY_KEYS;

/** The keys of an entry in their order, without what the schema adds by itself. */
function entry(field: string, item: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const known = Object.keys(KEYS[field] ?? {}).filter((key) => Object.hasOwn(item, key));
  const others = Object.keys(item).filter((key) => !known.includes(key));
  const kept = [...known, ...others].filter(
    (key) => !isEmpty(item[key]) && !(field === 'budget' && key === 'unite' && item[key] === 'EUR'),
  );
  return Object.fromEntries(kept.map((key) => [key, item[key]]));
}

/** The text of a fiche with more sections at its end, in words of anyone. */
export function withSections(text: string, sections: readonly NewSection[]): string {
  return [text.trimEnd(), ...sections.map(sectionText), ''].join('\n');
}

function sectionText({ titre, texte }: NewSection): string {
  return `\n## ${inertTitle(titre) || 'Sans titre'}\n\n${inertMarkdown(texte)}`;
}
