import type { RuleWords } from '../report/constats.ts';
import { ruleOf } from '../rules/catalogue.ts';

/** What a rule tells the reader to do. */
export function wordsOf(code: string): RuleWords {
  return ruleOf(code) ?? { geste: '' };
}
