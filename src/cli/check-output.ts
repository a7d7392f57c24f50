import { buildConstats, textsOf, type Verification } from '../figures/constats.ts';
import { prefixOf } from '../io/find-root.ts';
import { renderConstats } from '../report/constats.ts';
import { buildControle, type ControleInput } from '../report/controle.ts';
import { summaryLine } from '../report/summary-line.ts';
import { once } from './once.ts';
import type { OpenPlan } from './open-plan.ts';
import { ruleSheets } from './rule-sheet.ts';
import { wordsOf } from './words-of.ts';

type Judged = Omit<Verification, 'acceptes'> & Pick<ControleInput, 'isJudged' | 'bloquantes'>;

/** What `valider` has to print: each view made when a format asks for it, and once. */
export function checkOutput(opened: OpenPlan, { findings, depuis, isJudged, bloquantes }: Judged) {
  const { plan, root, acceptes } = opened;
  const check = { findings, acceptes, depuis };
  const summary = summaryLine(plan, check, { isJudged, bloquantes });
  const data = once(() => buildConstats(check, opened));
  const facts = { plan, isJudged, bloquantes, summary, regles: ruleSheets(), prefixe: prefixOf(root) };
  return {
    data,
    document: () => renderConstats({ findings, texts: textsOf(plan), wordsOf, summary }),
    controle: once(() => buildControle({ ...facts, constats: data() })),
  };
}
