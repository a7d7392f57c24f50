import { LIMITES } from '../limites.ts';
import { hasSoundReferences, unescaped } from './references.ts';

interface Tag {
  readonly name: string;
  /** As they are written: parsed where someone asks. */
  readonly attributes: string;
  readonly isEmpty: boolean;
  readonly end: number;
}

// Counted: what has no end would exhaust what the engine keeps to come back.
const NAME = '[A-Za-z_:\\u0080-\\uFFFF][\\w:.\\-\\u0080-\\uFFFF]{0,255}';
const SPACE = '[ \\t\\r\\n]';
const EQUALS = `${SPACE}{0,255}=${SPACE}{0,255}`;
const TAG = new RegExp(
  `<(${NAME})((?:${SPACE}{1,255}${NAME}${EQUALS}(?:"[^<"]*"|'[^<']*')){0,255})${SPACE}{0,255}(/?)>`,
  'y',
);

/** The opening tag that starts here; null where it is not well formed. */
export function readTag(xml: string, at: number): Tag | null {
  TAG.lastIndex = at;
  const [, name, attributes = '', slash] = TAG.exec(xml) ?? [];
  if (name === undefined || attributes.length > LIMITES.mot || !hasSoundReferences(attributes)) return null;
  return { name, attributes, isEmpty: slash === '/', end: TAG.lastIndex };
}

/** By their name as it is written, prefix included. */
export type Attributes = ReadonlyMap<string, string>;

const ATTRIBUTE = new RegExp(`(${NAME})${EQUALS}(?:"([^"]*)"|'([^']*)')`, 'g');

export function attributesOf(written: string): Attributes {
  return new Map(
    [...written.matchAll(ATTRIBUTE)].map(([, name = '', quoted, other = '']) => [
      name,
      unescaped(quoted ?? other),
    ]),
  );
}
