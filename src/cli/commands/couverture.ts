import { buildCouverture } from '../../figures/couverture.ts';
import { renderCouverture } from '../../report/couverture.ts';
import type { CommandModule } from '../command.ts';
import { emit } from '../emit.ts';
import { openPublished, publishing, type PublishedOptions } from '../published.ts';
import { strictCode } from '../strict-code.ts';

export const declare: CommandModule['declare'] = (command, done) => {
  publishing(command).action(async () => {
    const options: PublishedOptions = command.optsWithGlobals();
    const data = buildCouverture(await openPublished(options));
    await emit({ data: () => data, document: () => renderCouverture(data) }, options);
    done(strictCode(options, data.reserves));
  });
};
