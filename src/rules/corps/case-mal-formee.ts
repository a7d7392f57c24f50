import { proseOf } from '../../fiche/body/prose.ts';
import { flaw } from '../../fiche/defect.ts';
import { eachFiche } from '../each-fiche.ts';
import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { attendu, cite } from '../words.ts';

/** A bullet and a box, sound or not; with `(`, `[` or `:` after it, the bracket is a link. */
const BOX =
  /^([ \t>]*)((?:[-*+]|\d{1,9}[.)])[ \t]*\[(?:[ \t\u00A0\u202F]{0,3}|[ \t]?[xXvV✓✔][ \t]?)\])(?![([:])/gm;
const SOUND = /[ \t]\[[ xX]\]$/;

export const caseMalFormee: Rule = {
  code: 'case-mal-formee',
  severity: 'avertissement',
  titre: 'une case à cocher est mal tapée',
  message: (cas) => `${cite(cas.received)} n’est pas une case à cocher, ${attendu(cas)}`,
  pourquoi: 'Markdown n’y voit qu’un texte entre crochets : la case ne s’affiche pas',
  geste: 'écrivez un tiret, une espace, « [ ] » ou « [x] », puis une espace',
  exemples: {
    faux: avec('', '- [x]Convention signée\n-[ ] Locaux trouvés\n'),
    juste: avec('', '- [x] Convention signée\n- [ ] Locaux trouvés\n'),
  },
  check: eachFiche((fiche) => {
    const prose = proseOf(fiche);
    return [...prose.matchAll(BOX)].flatMap(({ index, 1: indent = '', 2: box = '' }) => {
      const start = index + indent.length;
      const end = start + box.length;
      const suggestion = soundBox(box, prose.charAt(end));
      if (suggestion === null) return [];
      return flaw('case-mal-formee', [fiche.bodyStart + start, fiche.bodyStart + end], { suggestion });
    });
  }),
};

/** The box as it should be typed, null where it is so, or where it may be something else. */
function soundBox(box: string, next: string): string | null {
  const [bullet = ''] = box.split(/[ \t]*\[/, 1);
  const isApart = next.trim() === '';
  if (isApart && SOUND.test(box)) return null;
  // `*[x]*` is emphasis: only a dash is surely a bullet.
  if (box.startsWith('[', bullet.length) && bullet !== '-') return null;
  return `${bullet} [${/[xXvV✓✔]/.test(box) ? 'x' : ' '}]${isApart ? '' : ' '}`;
}
