import type { Range } from '../defect.ts';
import { bracketLinks, type WrittenLink } from './bracket-links.ts';
import { addressOf } from './destination.ts';
import { perBody, type Body } from './per-fiche.ts';
import { proseOf } from './prose.ts';

export interface Link extends WrittenLink {
  /** Its address as it is meant. */
  readonly address: string;
}

/** Most bodies hold none of these, and are not looked at further. */
const MAY_LINK = /\]\(|\]:|<[A-Za-z]/;

/** Links and images of the body, in order: `[…](…)`, `[…][…]`, `<…:…>` and `<img>`. */
export const linksOf = perBody((body): readonly Link[] => {
  const prose = proseOf(body);
  if (!MAY_LINK.test(prose)) return [];
  const found = [...bracketLinks(prose), ...tagLinks(prose)].map((link) => moved(link, body));
  return found.sort((a, b) => a.range[0] - b.range[0] || a.label[0] - b.label[0]);
});

function moved({ kind, range, label }: WrittenLink, { text, bodyStart }: Body): Link {
  const shift = ([start, end]: Range): Range => [start + bodyStart, end + bodyStart];
  return {
    kind,
    range: shift(range),
    label: shift(label),
    address: addressOf(text.slice(...shift(range))),
  };
}

const IMAGE_TAG = /<img\s[^<>]*>/gi;
const SOURCE = /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/di;
const AUTOLINK = /<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*)>/g;

function tagLinks(prose: string): readonly WrittenLink[] {
  const images = [...prose.matchAll(IMAGE_TAG)].flatMap(({ 0: tag, index }): readonly WrittenLink[] => {
    const [, double, single, bare] = SOURCE.exec(tag)?.indices ?? [];
    const source = double ?? single ?? bare;
    if (!source) return [];
    const range: Range = [index + source[0], index + source[1]];
    return [{ kind: 'image', range, label: [index, index + tag.length] }];
  });
  const links = [...prose.matchAll(AUTOLINK)].map(({ 0: whole, index }): WrittenLink => {
    const end = index + whole.length;
    return { kind: 'lien', range: [index + 1, end - 1], label: [index, end] };
  });
  return [...images, ...links];
}
