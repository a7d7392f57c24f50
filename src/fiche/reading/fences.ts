import { flaw, type Flaw, type Range } from '../defect.ts';

export interface Fences {
  /** What stands between the fence lines; null where there is no sound header. */
  readonly header: Range | null;
  /** The closing fence, where a finding about something missing points. */
  readonly closing: Range;
  readonly bodyStart: number;
  readonly flaws: readonly Flaw[];
}

const HEADER_LIMIT = 64_000;
/** gray-matter's own regular expression is quadratic in a run of blanks. */
const BLANK_RUN = /\s{500}/;
const BOM = '\uFEFF';

/** Finds the front matter's fences, stricter than gray-matter, which takes `----` and `--- texte` for a closing one. */
export function scanFences(text: string): Fences {
  const start = text.startsWith(BOM) ? 1 : 0;
  if (text.startsWith(BOM, 1)) return unsound(flaw('bom-double', [1, 2]));
  const opening = lineAt(text, start);
  const word = textOf(text, opening);
  if (!word.startsWith('---') || word.startsWith('----')) return unsound(misplacedOrAbsent(text, start));
  if (word.trimEnd() !== '---') return unsound(tagged(opening, word));
  return closedAt(text, opening);
}

function closedAt(text: string, opening: Range): Fences {
  const closing = nextFence(text, after(text, opening));
  if (!closing)
    return unsound(
      flaw('entete-non-ferme', [opening[0], opening[0] + 3], { detail: likelyEnd(text, opening) }),
    );
  if (textOf(text, closing).trimEnd() !== '---') return unsound(flaw('entete-mal-ferme', closing));
  const header: Range = [after(text, opening), closing[0]];
  const range: Range = [closing[0], closing[0] + 3];
  const refused = refusedHeader(text, header, opening);
  if (refused) return { ...unsound(refused), closing: range };
  return { header, closing: range, bodyStart: after(text, closing), flaws: [] };
}

function refusedHeader(text: string, header: Range, opening: Range): Flaw | null {
  const content = textOf(text, header);
  const fence: Range = [opening[0], opening[0] + 3];
  if (content.length > HEADER_LIMIT || BLANK_RUN.test(content)) return flaw('entete-trop-long', fence);
  const empty = content.split(/\r?\n/).every((line) => /^(?:#|$)/.test(line.trim()));
  return empty ? flaw('entete-vide', fence) : null;
}

/** The language after the opening fence (`---js`): gray-matter would run it. */
function tagged(opening: Range, word: string): Flaw {
  const language = word.slice(3).trim();
  const at = opening[0] + 3;
  return flaw('entete-langage', [at, opening[0] + word.trimEnd().length], { detail: language });
}

function misplacedOrAbsent(text: string, start: number): Flaw {
  const first = start + (text.slice(start).length - text.slice(start).trimStart().length);
  const line = lineAt(text, first);
  if (textOf(text, line).trimEnd() === '---') return flaw('entete-mal-place', [line[0], line[0] + 3]);
  return flaw('entete-absent', [start, Math.min(start + 1, text.length)]);
}

function nextFence(text: string, from: number): Range | null {
  const at = text.startsWith('---', from) ? from : text.indexOf('\n---', from) + 1;
  return at === 0 ? null : lineAt(text, at);
}

/** The last line that still looks like `champ: valeur`, so that the message can say where the fence belongs. */
function likelyEnd(text: string, opening: Range): string {
  const lines = text.slice(after(text, opening)).split(/\r?\n/);
  const end = lines.findIndex((line) => !/^([\w-]+\s*:|\s+\S|- |#)/.test(line));
  return String((end === -1 ? lines.length : end) + 1);
}

function unsound(found: Flaw): Fences {
  return { header: null, closing: found.range, bodyStart: 0, flaws: [found] };
}

function lineAt(text: string, from: number): Range {
  const end = text.indexOf('\n', from);
  const stop = end === -1 ? text.length : end;
  return [from, text[stop - 1] === '\r' && stop > from ? stop - 1 : stop];
}

function after(text: string, line: Range): number {
  const end = text.indexOf('\n', line[1]);
  return end === -1 ? text.length : end + 1;
}

function textOf(text: string, [start, end]: Range): string {
  return text.slice(start, end);
}
