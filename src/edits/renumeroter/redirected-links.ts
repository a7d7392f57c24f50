import { linksOf } from '../../fiche/body/links.ts';
import { targetOf } from '../../fiche/body/link-target.ts';
import type { Body } from '../../fiche/body/per-fiche.ts';
import { splice } from '../splice.ts';

/** A file that has another name in the same folder; paths from the plan's root. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/** The text of a file with the links that led to another leading to its new name, whatever else of them is written as it was. */
export function redirectedLinks(body: Body & { readonly file: string }, { from, to }: Moved): string {
  if (from === to) return body.text;
  const leading = linksOf(body).filter(({ address }) => {
    const target = targetOf(address, body.file);
    return target.kind === 'depot' && target.path === from;
  });
  return leading.toReversed().reduce((text, { range }) => {
    return splice(text, { range, text: renamed(text.slice(...range), startsOf(from, to)) });
  }, body.text);
}

/** Only the start of the name differs: its escapes, and the way to its folder, are nobody's business. */
function renamed(written: string, [former, next]: readonly [string, string]): string {
  const [path = ''] = /^[^#?]*/.exec(written) ?? [];
  const start = /(?:.*(?:[/<]|\\(?=[\p{L}\p{N}])))?/su.exec(path)?.[0].length ?? 0;
  if (!written.startsWith(former, start)) return written;
  return written.slice(0, start) + next + written.slice(start + former.length);
}

/** What stands before the end that both names share. */
function startsOf(from: string, to: string): readonly [string, string] {
  const [one, other] = [nameOf(from), nameOf(to)];
  let shared = 0;
  while (shared < Math.min(one.length, other.length) && one.at(-1 - shared) === other.at(-1 - shared))
    shared++;
  return [one.slice(0, one.length - shared), other.slice(0, other.length - shared)];
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
