import type { Exception } from './exception.ts';
import type { ExceptionsFile, PlacedException } from './parse-exceptions.ts';

const HEAD = [
  '# Constats acceptés pour un temps : lesquels, pourquoi, qui en répond, jusqu’à quand.',
  '# « ptsm exceptions » dit ceux qui ne servent plus.',
].join('\n');

/** The text of the file with more entries at its end; everything that stood there is left as it was. */
export function withEntries(text: string, added: readonly Exception[]): string {
  const before = text.trim() === '' ? `${HEAD}\n` : text.replace(/(?<!\n)$/, '\n');
  return before + added.map(entryText).join('');
}

/** The text without some entries, each with its own lines; comments around them stay. */
export function withoutEntries({ text }: ExceptionsFile, removed: readonly PlacedException[]): string {
  return removed
    .toSorted((a, b) => b.entry[0] - a.entry[0])
    .reduce((left, { entry: [start, end] }) => {
      const from = left.lastIndexOf('\n', start - 1) + 1;
      const stop = left.indexOf('\n', left.slice(start, end).trimEnd().length + start);
      return left.slice(0, from) + (stop === -1 ? '' : left.slice(stop + 1));
    }, text);
}

function entryText({ constat, motif, responsable, 'jusqu-au': end }: Exception): string {
  const lines = Object.entries({ constat, motif, responsable, 'jusqu-au': end });
  return lines
    .map(([key, value], index) => `${index === 0 ? '-' : ' '} ${key}: ${scalar(key, value)}\n`)
    .join('');
}

/** Words that YAML leaves alone stay as they are; anything else goes between quotes, as JSON writes it. */
function scalar(key: string, value: string): string {
  const isPlain = /^\p{L}[\p{L}\p{N} ’'.,()/-]*$/u.test(value) && !/^(?:true|false|null)$/i.test(value);
  const isFingerprint = key === 'constat' && /^[\p{L}\p{N}./_-]+$/u.test(value);
  return isPlain || isFingerprint || key === 'jusqu-au' ? value : JSON.stringify(value);
}
