import { linksOf } from '../../fiche/body/links.ts';
import { targetOf } from '../../fiche/body/link-target.ts';
import type { Fiche } from '../../fiche/plan.ts';
import { splice } from '../splice.ts';

/** A file that has another name in the same folder; paths from the plan's root. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/** The text of a fiche with the links that led to a file leading to its new name; the way to its folder stays as it is written. */
export function redirectedLinks(fiche: Fiche, { from, to }: Moved): string {
  const leading = linksOf(fiche).filter(({ address }) => {
    const target = targetOf(address, fiche.file);
    return target.kind === 'depot' && target.path === from;
  });
  return leading.toReversed().reduce((text, { range }) => {
    const written = text.slice(...range);
    return splice(text, { range, text: renamed(written, nameOf(from), nameOf(to)) });
  }, fiche.text);
}

/** The last part of the path, written plainly or with escapes, before a fragment. */
function renamed(written: string, from: string, to: string): string {
  const [path = '', rest = ''] = /^([^#?]*)(.*)$/s.exec(written)?.slice(1) ?? [];
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const isPlain = path.endsWith(from);
  return (isPlain ? folder + to : folder + encodeURIComponent(to)) + rest;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
