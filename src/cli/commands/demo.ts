import { isAbsolute, join } from 'node:path';
import { writeNewRepository } from '../../io/new-repository.ts';
import type { CommandModule } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { buildDemo } from '../demo/build-demo.ts';
import { renderDemo, renderFolder } from '../demo/render-demo.ts';
import { ESSAIS } from '../demo/what-to-try.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';

const EXAMPLES = `
Exemples :
  ptsm demo                 dans un nouveau dossier, ptsm-demo
  ptsm demo essai/ambrelle  dans un autre`;

export const declare: CommandModule['declare'] = (command, done) => {
  command
    .argument('[dossier]', 'dossier à créer, ou déjà là et vide (par défaut : ptsm-demo)')
    .addHelpText('after', EXAMPLES)
    .action(async (typed?: string) => {
      await demo(typed ?? 'ptsm-demo', command.optsWithGlobals());
      done(EXIT.done);
    });
};

async function demo(typed: string, options: CommonOptions): Promise<void> {
  const dossier = isAbsolute(typed) ? typed : join(options.dossier, typed);
  const commits = buildDemo();
  writeNewRepository(dossier, commits);
  const data = {
    dossier,
    commits: commits.length,
    etiquettes: commits.flatMap(({ tag }) => (tag === null ? [] : [tag.name])),
    commandes: ESSAIS.map(({ commande }) => commande),
  };
  const document = () => (options.silencieux ? renderFolder(data) : renderDemo(data));
  await emit({ data: () => data, document }, options);
}
