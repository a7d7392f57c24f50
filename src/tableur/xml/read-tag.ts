import { hasSoundReferences, unescaped } from './references.ts';

/** By their name as it is written, prefix included. */
export type Attributes = ReadonlyMap<string, string>;

interface Tag {
  readonly name: string;
  readonly attributes: Attributes;
  readonly isEmpty: boolean;
  readonly end: number;
}

// Counted: an endless run of spaces would exhaust what the engine keeps to come back.
const NAME = '[A-Za-z_:\\u0080-\\uFFFF][\\w:.\\-\\u0080-\\uFFFF]{0,255}';
const SPACES = '[ \\t\\r\\n]';
const START = new RegExp(`<(${NAME})`, 'y');
const ATTRIBUTE = new RegExp(
  `${SPACES}{1,255}(${NAME})${SPACES}{0,255}=${SPACES}{0,255}(?:"([^<"]*)"|'([^<']*)')`,
  'y',
);
const END = /[ \t\r\n]{0,255}(\/?)>/y;
const NONE: Attributes = new Map();

/** The opening tag that starts here; null where it is not well formed. */
export function readTag(xml: string, at: number): Tag | null {
  const name = matchAt(START, xml, at)?.[1];
  if (name === undefined) return null;
  const read = readAttributes(xml, at + 1 + name.length);
  if (read === null) return null;
  const end = matchAt(END, xml, read.end);
  if (end === null) return null;
  return { name, attributes: read.attributes, isEmpty: end[1] === '/', end: END.lastIndex };
}

function readAttributes(xml: string, at: number): Pick<Tag, 'attributes' | 'end'> | null {
  let end = at;
  let attributes: Map<string, string> | null = null;
  for (let match = matchAt(ATTRIBUTE, xml, end); match; match = matchAt(ATTRIBUTE, xml, end)) {
    const [, name = '', quoted, apostrophed = ''] = match;
    const raw = quoted ?? apostrophed;
    attributes ??= new Map();
    if (attributes.has(name) || !hasSoundReferences(raw)) return null;
    attributes.set(name, unescaped(raw));
    end = ATTRIBUTE.lastIndex;
  }
  return { attributes: attributes ?? NONE, end };
}

function matchAt(pattern: RegExp, xml: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(xml);
}
