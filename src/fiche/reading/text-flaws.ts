import { codePoint } from './code-point.ts';
import { flaw, type Flaw, type Range } from '../defect.ts';

interface Suspect {
  readonly code: string;
  readonly pattern: RegExp;
}

/** What no fiche should hold anywhere, header or body; the first of each kind is enough to mend the file. */
const SUSPECTS: readonly Suspect[] = [
  { code: 'caractere-interdit', pattern: /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]/ },
  { code: 'caractere-perdu', pattern: /\uFFFD/ },
  { code: 'caractere-trompeur', pattern: /[\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u },
  { code: 'conflit-git', pattern: /^(?:<{7}|>{7}|\|{7})(?: .*)?$/m },
];

const LFS = 'version https://git-lfs.github.com/spec/';

export function flawsOfText(text: string): readonly Flaw[] {
  if (text.startsWith(LFS)) return [flaw('pointeur-lfs', [0, text.split('\n', 1)[0]?.trimEnd().length ?? 0])];
  return SUSPECTS.flatMap(({ code, pattern }) => {
    const found = pattern.exec(text);
    return found ? [flaw(code, spanOf(found), { detail: codePoint(found[0]) })] : [];
  });
}

function spanOf({ index, 0: matched }: RegExpExecArray): Range {
  return [index, index + matched.length];
}
