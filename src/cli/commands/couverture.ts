import { buildCouverture } from '../../figures/couverture.ts';
import { renderCouverture } from '../../report/couverture.ts';
import type { CommandModule } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { emit } from '../emit.ts';
import { openPlan } from '../open-plan.ts';
import { strictCode } from '../strict-code.ts';

export const declare: CommandModule['declare'] = (command, done) => {
  command.action(async () => {
    const options: CommonOptions = command.optsWithGlobals();
    const data = buildCouverture(openPlan(options));
    await emit({ data: () => data, document: () => renderCouverture(data) }, options);
    done(strictCode(options, data.reserves));
  });
};
