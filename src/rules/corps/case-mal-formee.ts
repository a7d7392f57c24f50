import { proseOf } from '../../fiche/body/prose.ts';
import { flaw, type Flaw } from '../../fiche/defect.ts';
import { eachFiche } from '../each-fiche.ts';
import { avec } from '../exemple.ts';
import type { Rule } from '../rule.ts';
import { attendu, cite } from '../words.ts';

/** The bullet, the gap after it, what the box holds, what follows it: with `(`, `[` or `:` it is a link. */
const BOX =
  /^(?<indent>[ \t>]*)(?<bullet>[-*+]|\d{1,9}[.)])(?<gap>[ \t]*)\[(?<mark>[ \t\u00A0\u202F]{0,3}|[ \t]?[xXvV✓✔][ \t]?)\](?![([:])(?<next>.?)/gm;

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
  check: eachFiche((fiche) =>
    [...proseOf(fiche).matchAll(BOX)].flatMap((found) => flawOfBox(found, fiche.bodyStart) ?? []),
  ),
};

function flawOfBox({ index, 0: whole, groups = {} }: RegExpExecArray, bodyStart: number): Flaw | null {
  const { bullet, gap, mark, next } = groups;
  const isGlued = gap === '';
  const isApart = next === '' || next?.trim() === '';
  const isSound = !isGlued && isApart && [' ', 'x', 'X'].includes(mark ?? '');
  // `*[x]*` is emphasis: only a dash is surely a bullet.
  if (isSound || (isGlued && bullet !== '-')) return null;
  const start = bodyStart + index + whole.indexOf(bullet ?? '');
  const suggestion = `${bullet ?? '-'} [${mark?.trim() === '' ? ' ' : 'x'}]${isApart ? '' : ' '}`;
  return flaw('case-mal-formee', [start, bodyStart + index + whole.indexOf(']') + 1], { suggestion });
}
