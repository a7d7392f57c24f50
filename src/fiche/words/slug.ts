/** Letters that have no accent to lose. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'n',
  '€': ' euros ',
  '&': ' et ',
  '+': ' plus ',
  '%': ' pour cent ',
};
const SPELT = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Long enough for a title, short enough for the paths that Windows takes. */
const LIMIT = 60;

/** What must not end a name that is cut: « … et de l ». */
const DANGLING = /(?:-(?:[a-z]|de|des|du|et|en|la|le|les|au|aux|un|une|par|pour|sur|dans|vers|a))+$/;

/** A title as the name of a file or an anchor: `[a-z0-9]` and hyphens, cut at a word; empty where nothing is left. */
export function slug(title: string): string {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(SPELT, (letter) => LETTERS[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g);
  return cut((words ?? []).join('-'));
}

function cut(name: string): string {
  if (name.length <= LIMIT) return name;
  const end = name.lastIndexOf('-', LIMIT);
  return name.slice(0, end > 0 ? end : LIMIT).replace(DANGLING, '');
}
