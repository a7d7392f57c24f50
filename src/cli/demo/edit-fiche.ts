import { FIELDS } from '../../fiche/schema/fields.ts';

const ORDER = FIELDS.map(({ code }) => code);

/** The header with a field at another value, as written in YAML; null takes the field away. */
export function withField(text: string, field: string, value: string | null): string {
  const { head, body } = cut(text);
  const blocks = blocksOf(head);
  const rank = blocks.findIndex((block) => block.startsWith(`${field}:`));
  const written = value === null ? [] : [`${field}:${value.startsWith('\n') ? '' : ' '}${value.trimEnd()}`];
  const place = rank === -1 ? placeOf(field, blocks) : rank;
  return join(blocks.toSpliced(place, rank === -1 ? 0 : 1, ...written), body);
}

/** The fiche before that year was added to it: neither its year, nor what was planned for it. */
export function withoutYear(text: string, year: string): string {
  const { head, body } = cut(text);
  const kept = head.filter((line) => !(/^ {2}- \{/.test(line) && line.includes(`annee: ${year}`)));
  const blocks = blocksOf(kept).filter((block) => !/^(?:budget|financements):$/.test(block));
  return withYears(join(blocks, body), (years) => years.filter((one) => one !== Number(year)));
}

/** The fiche before that year was told: neither the section, nor its results, nor what was spent. */
export function withoutBilan(text: string, year: string): string {
  const { head, body } = cut(text);
  const lines = head.map((line) => withoutResult(unspent(line, year), year)).filter((line) => line !== '');
  return withoutSection(join(lines, body), `Bilan ${year}`);
}

export function withoutSection(text: string, title: string): string {
  const start = text.indexOf(`\n## ${title}\n`);
  if (start === -1) return text;
  const next = text.indexOf('\n## ', start + 1);
  return text.slice(0, start) + (next === -1 ? '' : text.slice(next));
}

function withYears(text: string, change: (years: readonly number[]) => readonly number[]): string {
  const written = /^year: (.*)$/m.exec(text)?.[1];
  if (written === undefined) return text;
  const years = change(yearsOf(written));
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined) return withField(text, 'year', null);
  return withField(text, 'year', first === last ? String(first) : `${String(first)}-${String(last)}`);
}

function yearsOf(written: string): readonly number[] {
  const years = [...written.matchAll(/\d{4}/g)].map(([year]) => Number(year));
  const [first = 0, last = first] = years;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function unspent(line: string, year: string): string {
  if (!line.startsWith(`  - { annee: ${year}, prevu: `)) return line;
  return line.replace(/, engage: [\d.]+/, '').replace(/, note: [^,}]+?(?=,| \})/, '');
}

/** `valeurs: { 2023: 98, 2024: 120 }`, empty where no other year is left. */
function withoutResult(line: string, year: string): string {
  const written = /^ {4}valeurs: \{ (.*) \}$/.exec(line)?.[1];
  if (written === undefined) return line;
  const kept = written.split(', ').filter((one) => !one.startsWith(`${year}: `));
  return kept.length === 0 ? '' : `    valeurs: { ${kept.join(', ')} }`;
}

/** A field with the lines below it. */
function blocksOf(lines: readonly string[]): readonly string[] {
  return lines.reduce<readonly string[]>(
    (blocks, line) =>
      line.startsWith(' ') ? [...blocks.slice(0, -1), `${blocks.at(-1) ?? ''}\n${line}`] : [...blocks, line],
    [],
  );
}

/** After the fields that come before it in a fiche. */
function placeOf(field: string, blocks: readonly string[]): number {
  const rank = ORDER.indexOf(field);
  const isBefore = (block: string) => ORDER.indexOf(block.slice(0, block.indexOf(':'))) < rank;
  return blocks.findLastIndex(isBefore) + 1;
}

function cut(text: string): { readonly head: readonly string[]; readonly body: string } {
  const end = text.indexOf('\n---\n');
  return { head: text.slice(4, end).split('\n'), body: text.slice(end) };
}

function join(blocks: readonly string[], body: string): string {
  return `---\n${blocks.join('\n')}${body}`;
}
