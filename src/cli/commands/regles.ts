import { renderRuleList, renderRuleSheets } from '../../report/rule.ts';
import type { CommandModule } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';
import { buildRegles, ruleSheets } from '../rule-sheet.ts';

interface ReglesOptions extends CommonOptions {
  readonly detail?: boolean;
}

export const declare: CommandModule['declare'] = (command, done) => {
  command.option('--detail', 'chaque règle en entier').action(async () => {
    const options: ReglesOptions = command.optsWithGlobals();
    const sheets = ruleSheets();
    const document = () => (options.detail ? renderRuleSheets(sheets) : renderRuleList(sheets));
    await emit({ data: () => buildRegles(sheets), document }, options);
    done(EXIT.done);
  });
};
