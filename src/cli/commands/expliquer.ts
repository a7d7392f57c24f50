import { unknownName } from '../../fiche/words/unknown-name.ts';
import { renderRule } from '../../report/rule.ts';
import { RULES } from '../../rules/catalogue.ts';
import type { CommandModule } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';
import { buildRegles, ruleSheets } from '../rule-sheet.ts';

export const declare: CommandModule['declare'] = (command, done) => {
  command.argument('<code>', 'code d’une règle, par exemple status-inconnu').action(async (code: string) => {
    const options: CommonOptions = command.optsWithGlobals();
    const sheet = ruleSheets().find((one) => one.code === code) ?? refuse(code);
    await emit({ data: () => buildRegles([sheet]), document: () => renderRule(sheet) }, options);
    done(EXIT.done);
  });
};

function refuse(code: string): never {
  const names = RULES.map((rule) => rule.code);
  throw unknownName(`la règle « ${code} » n’existe pas`, code, {
    names,
    otherwise: 'la liste : ptsm regles',
  });
}
