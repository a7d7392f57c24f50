import { visible } from '../visible.ts';

const LIMIT = 31;
/** « Historique » is what « History », that Excel keeps for itself, is called in French. */
const RESERVED = ['history', 'historique'];

/** Gives each title a name that Excel takes and that no other sheet has, whatever its capitals. */
export function sheetNames(titles: readonly string[], taken: readonly string[] = []): readonly string[] {
  const used = new Set([...RESERVED, ...taken.map(keyOf)]);
  return titles.map((title) => {
    const name = freeName(title, used);
    used.add(keyOf(name));
    return name;
  });
}

function freeName(title: string, used: ReadonlySet<string>): string {
  const plain = allowed(title) || 'Feuille';
  for (let rank = 1; ; rank++) {
    const suffix = rank === 1 ? '' : ` (${String(rank)})`;
    const name = `${cut(plain, LIMIT - suffix.length)}${suffix}`;
    if (!used.has(keyOf(name))) return name;
  }
}

/** Without the number of a section, nor what Excel refuses: `: \ / ? * [ ]`, an apostrophe at an end. */
function allowed(title: string): string {
  return visible(title)
    .replace(/^\d+\.\s+/, '')
    .replace(/\s*[:\\/?*[\]]+\s*/g, ' - ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s'-]+|[\s'-]+$/g, '');
}

/** At a word where one ends soon enough, never within a character. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const start = text.slice(0, limit - 1);
  const space = text.charAt(limit - 1) === ' ' ? start.length : start.lastIndexOf(' ');
  const kept = space > limit / 2 ? start.slice(0, space) : start.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(DANGLING, '')}…`;
}

/** Words that announce what was cut. */
const DANGLING =
  /(?:[\s,;'(-]+(?:par|pour|avec|sur|sous|dans|en|à|au|aux|de|des|du|d’|l’|et|ou|le|la|les))*[\s,;'(-]*$/iu;

function keyOf(name: string): string {
  return name.toLowerCase();
}
