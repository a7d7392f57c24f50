import { proseOf } from '../../fiche/body/prose.ts';
import { flaw } from '../../fiche/defect.ts';
import { eachFiche } from '../each-fiche.ts';
import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { cite } from '../words.ts';

/** A bullet, a box, sound or not, and the word stuck to it; with `(`, `[` or `:` after it, the bracket is a link. */
const BOX =
  /^([ \t>]*)((?:[-*+]|\d{1,9}[.)])[ \t]*\[(?:[ \t\u00A0\u202F]{0,3}|[ \t]?[xXvV✓✔][ \t]?)\])(?![([:])(\S{0,30})/gm;
const SOUND = /[ \t]\[[ xX]\]$/;

export const caseMalFormee: Rule = {
  code: 'case-mal-formee',
  severity: 'avertissement',
  titre: 'une case à cocher est mal tapée',
  message: ({ received, expected: [box = '- [ ]'] }) =>
    `${cite(received)} n’est pas une case à cocher, attendu ${cite(box)}`,
  pourquoi: 'Markdown n’y voit qu’un texte entre crochets : la case ne s’affiche pas',
  geste: 'écrivez un tiret, une espace, « [ ] » ou « [x] », puis une espace',
  exemples: {
    faux: avec('', '- [x]Convention signée\n-[ ] Locaux trouvés\n'),
    juste: avec('', '- [x] Convention signée\n- [ ] Locaux trouvés\n'),
  },
  check: eachFiche((fiche) =>
    [...proseOf(fiche).matchAll(BOX)].flatMap(({ index, 1: indent = '', 2: box = '', 3: stuck = '' }) => {
      const expected = soundBox(box, stuck);
      if (expected === null) return [];
      const start = fiche.bodyStart + index + indent.length;
      return flaw('case-mal-formee', [start, start + box.length + stuck.length], { expected: [expected] });
    }),
  ),
};

/** The line as it should begin, null where it does, or where it may be something else. */
function soundBox(box: string, stuck: string): string | null {
  const [bullet = ''] = box.split(/(?<![ \t])[ \t]*\[/, 1);
  if (stuck === '' && SOUND.test(box)) return null;
  // `*[x]*` is emphasis: only a dash is surely a bullet.
  if (box.startsWith('[', bullet.length) && bullet !== '-') return null;
  return `${bullet} [${/[xXvV✓✔]/.test(box) ? 'x' : ' '}] ${stuck}`.trimEnd();
}
