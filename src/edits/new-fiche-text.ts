import { isMap } from '../fiche/is-map.ts';
import { FIELDS } from '../fiche/schema/fields.ts';
import { ENTRY_KEYS, shapeOf } from '../fiche/schema/shapes.ts';
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
  return [writePair(key, asWritten(key, value), { column: 0, eol: '\n', like: AS_USUAL })];
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** Fields that hold one code or several. */
const ONE_OR_MANY: ReadonlySet<string> = new Set(['axe', 'priority', 'remplace', 'year']);

function asWritten(key: string, value: unknown): unknown {
  if (key === 'year' && isRun(value)) return `${String(value[0])}-${String(value.at(-1))}`;
  if (Array.isArray(value) && value.length === 1 && ONE_OR_MANY.has(key)) return asWritten(key, value[0]);
  if (Array.isArray(value))
    return value.map((item: unknown) => (isMap(item) ? entry(key, item) : code(key, item)));
  return code(key, value);
}

/** `2022-2025`: three years and more that follow each other. */
function isRun(value: unknown): value is readonly number[] {
  return (
    Array.isArray(value) &&
    value.length > 2 &&
    value.every((year, index) => typeof year === 'number' && year === Number(value[0]) + index)
  );
}

/** A code made of digits goes without quotes. */
function code(key: string, value: unknown): unknown {
  const isCode = /^(?:numeros?|termes?)$/.test(shapeOf(key, []));
  return isCode && typeof value === 'string' && /^(?:0|[1-9]\d{0,8})$/.test(value) ? Number(value) : value;
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

function sectionText({ titre, texte }: NewSection): string {
  return `\n## ${inertTitle(titre) || 'Sans titre'}\n\n${inertMarkdown(texte)}`;
}
