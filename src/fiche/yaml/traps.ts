import { flaw, type Flaw } from '../defect.ts';
import { doubleQuoted } from './write-scalar.ts';

interface Trap {
  readonly code: string;
  /** Group 1 is what precedes the place, group 2 the place. */
  readonly line: RegExp;
  readonly suggestion: (place: string) => string;
}

/** What French typing does to YAML, most precise first: read only on a line that YAML refused. */
const TRAPS: readonly Trap[] = [
  { code: 'yaml-tabulation', line: /^( *)(\t+)/, suggestion: () => '  ' },
  {
    code: 'yaml-espace-insecable',
    line: /^(\s*[\w-]+)([\u00A0\u2007\u202F]+:[\u00A0\u2007\u202F]+)/,
    suggestion: () => ': ',
  },
  { code: 'yaml-espace-insecable', line: /^(\s*[\w-]+:)([\u00A0\u2007\u202F]+)/, suggestion: () => ' ' },
  { code: 'yaml-espace-insecable', line: /^(\s*[\w-]+)([\u00A0\u2007\u202F]+)(?=:)/, suggestion: () => '' },
  {
    code: 'yaml-deux-points',
    line: /^(\s*(?:- )?[\w-]+:[ \t]+)([^\s"'[{|>&*!%@`].*:(?:[ \t].*)?)$/,
    suggestion: doubleQuoted,
  },
  { code: 'yaml-caractere-reserve', line: /^(\s*[\w-]+:[ \t]+)([@`%].*)$/, suggestion: doubleQuoted },
];

/** Who can tell whether it is the end of the value, or a remark? */
const COMMENT = /\s#/;

/** The trap on the line that starts at `start`, if it falls into one. */
export function trapOn(source: string, start: number, base: number): Flaw | null {
  const end = source.indexOf('\n', start);
  const line = source.slice(start, end === -1 ? undefined : end).trimEnd();
  for (const { code, line: form, suggestion } of TRAPS) {
    const [, before, place] = form.exec(line) ?? [];
    if (before === undefined || place === undefined) continue;
    const from = base + start + before.length;
    return flaw(code, [from, from + place.length], {
      suggestion: suggestion(place),
      certain: !COMMENT.test(place),
    });
  }
  return null;
}
