import { renderRules } from '../../report/rule.ts';
import { DOMAINS } from '../../rules/catalogue.ts';
import type { CommandModule } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';

export const declare: CommandModule['declare'] = (command, done) => {
  command.action(async () => {
    const options: CommonOptions = command.optsWithGlobals();
    const sheets = Object.entries(DOMAINS).flatMap(([domaine, rules]) =>
      rules.map(({ code, severity, titre }) => ({ domaine, code, severity, titre })),
    );
    await emit({ data: () => sheets, document: () => renderRules(sheets) }, options);
    done(EXIT.done);
  });
};
