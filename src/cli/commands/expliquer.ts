import { asTerms, suggest } from '../../fiche/suggest.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import { renderRule } from '../../report/rule.ts';
import { ruleOf, RULES } from '../../rules/catalogue.ts';
import type { CommandModule } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';
import { sheetOf } from '../rule-sheet.ts';

export const declare: CommandModule['declare'] = (command, done) => {
  command.argument('<code>', 'code d’une règle, par exemple status-inconnu').action(async (code: string) => {
    const options: CommonOptions = command.optsWithGlobals();
    const sheet = sheetOf(ruleOf(code) ?? refuse(code));
    await emit({ data: () => sheet, document: () => renderRule(sheet) }, options);
    done(EXIT.done);
  });
};

function refuse(code: string): never {
  const near = suggest(code, asTerms(RULES.map((rule) => rule.code)));
  throw new UsageError(`la règle « ${code} » n’existe pas`, {
    hint: near === null ? 'la liste : ptsm regles' : `vouliez-vous « ${near} » ?`,
  });
}
