import { renderRule } from '../../report/rule.ts';
import type { CommandModule } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';
import { buildRegles, ruleSheet } from '../rule-sheet.ts';

export const declare: CommandModule['declare'] = (command, done) => {
  command.argument('<code>', 'code d’une règle, par exemple status-inconnu').action(async (code: string) => {
    const options: CommonOptions = command.optsWithGlobals();
    const sheet = ruleSheet(code);
    await emit({ data: () => buildRegles([sheet]), document: () => renderRule(sheet) }, options);
    done(EXIT.done);
  });
};
