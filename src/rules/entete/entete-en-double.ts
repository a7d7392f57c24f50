import { flaw } from '../../fiche/defect.ts';
import { FIELDS } from '../../fiche/schema/fields.ts';
import { recognise } from '../../fiche/words/suggest.ts';
import { eachFiche } from '../each-fiche.ts';
import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';

/** A block between two fences at the top of the body; a rule across the page opens none. */
const SECOND = /^(\s*)---[ \t]*\r?\n((?:(?!---)[^\n]*\n)+)---[ \t]*(?:\r?\n|$)/;

export const enteteEnDouble: Rule = {
  code: 'entete-en-double',
  severity: 'avertissement',
  titre: 'un second en-tête suit le premier',
  message: () => 'second en-tête au début du texte, attendu un seul bloc entre deux lignes « --- »',
  pourquoi: 'seul le premier en-tête est lu : ce que dit le second passe pour du texte',
  geste: 'réunissez les deux blocs dans le premier, et effacez le second',
  effet: 'les champs du second en-tête n’entrent dans aucun rapport',
  exemples: {
    faux: avec('', '---\npilotes: [CH Valvert]\n---\n\n## Contexte\n\nDes adolescents sans suivi.\n'),
    juste: avec('pilotes: [CH Valvert]', '## Contexte\n\nDes adolescents sans suivi.\n'),
  },
  check: eachFiche(({ text, bodyStart }) => {
    const [, blank = '', lines] = SECOND.exec(text.slice(bodyStart)) ?? [];
    const start = bodyStart + blank.length;
    return lines !== undefined && isHeader(lines.split('\n'))
      ? [flaw('entete-en-double', [start, start + 3])]
      : [];
  }),
};

/** YAML from end to end, with a field of ours: text between two rules is neither. */
function isHeader(lines: readonly string[]): boolean {
  const isYaml = lines.every((line) => /^(?:[\p{L}\d_-]+:(?:\s|$)|\s+\S|- |#|\s*$)/u.test(line));
  return isYaml && lines.some((line) => recognise(line.split(':')[0] ?? '', FIELDS) !== null);
}
