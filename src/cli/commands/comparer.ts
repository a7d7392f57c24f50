import { withLinks } from '../../report/forge/with-links.ts';
import { isSame } from '../../report/temps/compared.ts';
import { renderComparaison } from '../../report/temps/comparaison.ts';
import { buildDemande } from '../../report/temps/demande.ts';
import type { CommandModule, ExitCode } from '../command.ts';
import { openDepot } from '../depot.ts';
import { editionOf } from '../edition.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-code.ts';
import { openVersion } from '../open-plan.ts';
import { published, type PublishedOptions } from '../published.ts';
import { strictCode } from '../strict-code.ts';
import { boutsOf } from '../temps/bouts.ts';
import { comparaisonOf } from '../temps/comparaison-of.ts';

interface ComparerOptions extends PublishedOptions {
  readonly demande?: string;
  readonly codeSortie?: boolean;
}

const EXAMPLES = `
Exemples :
  ptsm comparer copil-2023-12..copil-2024-12   d’un COPIL à l’autre
  ptsm comparer copil-2023-12 -o ecarts.docx   depuis un COPIL, à remettre
  ptsm comparer 2024-01-01..2024-12-31         d’un jour à un autre
  ptsm comparer --demande main                 pour une demande de fusion`;

export const declare: CommandModule['declare'] = (command, done) => {
  command
    .argument(
      '[etats...]',
      'A..B (ou A B), ou A seul pour le comparer aux fichiers tels qu’ils sont ; chacun est une étiquette, une branche, un commit ou un jour (AAAA-MM-JJ)',
    )
    .option('--demande <branche>', 'le commentaire d’une demande de fusion vers cette branche (Markdown)')
    .option('--code-sortie', 'sort avec le code 1 si quelque chose diffère')
    .option('--avec-internes', 'compare aussi les fiches « diffusion: interne »')
    .addHelpText('after', EXAMPLES)
    .action(async (etats: readonly string[]) => {
      done(await comparer(etats, command.optsWithGlobals()));
    });
};

async function comparer(etats: readonly string[], options: ComparerOptions): Promise<ExitCode> {
  const depot = await openDepot(options);
  const { demande } = options;
  const bouts = await boutsOf(depot, { etats, demande });
  const opened = published(await openVersion(depot, bouts.apres.then), options);
  const { comparaison } = await comparaisonOf(bouts.avant, { opened, ref: bouts.apres.ref }, options);
  const { vocabulary } = opened.plan;
  const output = {
    data: () => comparaison,
    document: (format: string) => renderComparaison(comparaison, vocabulary, format),
    ...(demande === undefined
      ? {}
      : {
          demande: () =>
            withLinks(
              buildDemande(comparaison, vocabulary, `ptsm comparer --demande ${demande}`),
              editionOf(opened),
            ),
        }),
  };
  const fallback = demande === undefined ? 'terminal' : 'markdown';
  await emit(output, options, { terminal: fallback, pipe: fallback });
  if (options.codeSortie && !isSame(comparaison)) return EXIT.findings;
  return strictCode(options, comparaison.reserves);
}
