import type { Range } from '../defect.ts';
import { definitionsIn, type Definitions } from './definitions.ts';
import { inlineDestination, type Destination } from './destination.ts';

/** A link or an image as it stands in a text. */
export interface WrittenLink {
  readonly kind: 'lien' | 'image';
  /** Where its address is written. */
  readonly range: Range;
  /** From the first bracket to the last one: what is shown, or the text that stands for an image. */
  readonly label: Range;
}

interface Opener {
  readonly at: number;
  readonly kind: WrittenLink['kind'];
  /** No link stands in a link: once the inner one is found, the outer bracket is text. */
  readonly isText: boolean;
}

/** Escaped characters first, so that `\[` opens nothing; an empty line ends all that is open. */
const TOKEN = /\\[^\n]|!?\[|\]|\n[ \t\r]*\n/g;

/** `[…](…)` and `[…][…]`, in one pass over the brackets, whatever their number. */
export function bracketLinks(prose: string): readonly WrittenLink[] {
  const definitions = definitionsIn(prose);
  const token = new RegExp(TOKEN);
  const links: WrittenLink[] = [];
  let open: readonly Opener[] = [];
  for (let found = token.exec(prose); found; found = token.exec(prose)) {
    const { 0: mark, index } = found;
    const definitionEnd = definitions.endOf(index);
    if (definitionEnd !== null) token.lastIndex = definitionEnd;
    else if (mark === '[' || mark === '![') open = [...open, openerAt(index, mark)];
    else if (mark.startsWith('\n')) open = [];
    else if (mark === ']') {
      const opener = open.at(-1);
      const closed = opener ? closeAt(prose, { opener, at: index, definitions }) : null;
      if (closed) {
        add(links, closed.link);
        token.lastIndex = closed.end;
      }
      open = closed?.link.kind === 'lien' ? open.slice(0, -1).map(outside) : open.slice(0, -1);
    }
  }
  return links;
}

/** What stands between the brackets of an image is text for those who do not see it. */
function add(links: WrittenLink[], link: WrittenLink): void {
  const isInside = (one: WrittenLink | undefined) => one !== undefined && one.label[0] > link.label[0];
  while (link.kind === 'image' && isInside(links.at(-1))) links.pop();
  links.push(link);
}

function openerAt(at: number, mark: string): Opener {
  return { at, kind: mark === '[' ? 'lien' : 'image', isText: false };
}

function outside(opener: Opener): Opener {
  return { ...opener, isText: opener.kind === 'lien' };
}

interface Closing {
  readonly opener: Opener;
  readonly at: number;
  readonly definitions: Definitions;
}

function closeAt(
  prose: string,
  { opener: { at: start, kind, isText }, at, definitions }: Closing,
): { readonly link: WrittenLink; readonly end: number } | null {
  if (isText) return null;
  const shown = prose.slice(prose.indexOf('[', start) + 1, at);
  const destination = inlineAt(prose, at + 1) ?? referenceAt(prose, at + 1, { shown, definitions });
  return destination
    ? { link: { kind, range: destination.range, label: [start, at + 1] }, end: destination.end }
    : null;
}

function inlineAt(prose: string, at: number): Destination | null {
  return prose[at] === '(' ? inlineDestination(prose, at + 1) : null;
}

const REFERENCE = /\[((?:\\\S|[^[\]\\])*)\]/y;

/** `[shown][label]`, `[shown][]` or `[shown]`. */
function referenceAt(
  prose: string,
  at: number,
  { shown, definitions }: { shown: string; definitions: Definitions },
): Destination | null {
  REFERENCE.lastIndex = at;
  const label = REFERENCE.exec(prose)?.[1];
  if (label === undefined && prose[at] === '[') return null;
  const defined = definitions.destinationOf(label === undefined || label === '' ? shown : label);
  return defined ? { range: defined.range, end: label === undefined ? at : REFERENCE.lastIndex } : null;
}
