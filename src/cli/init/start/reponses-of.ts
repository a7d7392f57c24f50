import { UsageError } from '../../../fiche/usage-error.ts';
import type { Root } from '../../../io/find-root.ts';
import { french } from '../../../report/typography.ts';
import type { CommonOptions } from '../../common-options.ts';
import { printOptions } from '../../print-options.ts';
import { tell } from '../../streams.ts';
import type { Wanted } from '../files-for.ts';
import { statesOf } from '../write-new-files.ts';
import { ask, type Known } from './ask.ts';
import { readDepartements } from './departements.ts';
import { prompting } from './prompting.ts';
import type { Prompts } from './prompts.ts';
import { completed, type Donnees, type Reponses } from './reponses.ts';
import { resumeText } from './resume.ts';
import { startFiles } from './start-files.ts';
import { startUsage } from './start-options.ts';

/** What is known before anything is asked, and whether anything may be. */
export interface Asked {
  readonly donnees: Donnees;
  readonly asksNothing: boolean;
}

/** Null where the person gives up. @throws UsageError where nothing can be asked, and no name is given */
export async function reponsesOf(
  root: Root,
  { donnees, asksNothing }: Asked,
  options: CommonOptions & Wanted,
): Promise<Reponses | null> {
  const departements = readDepartements();
  const canAsk = process.stdin.isTTY && process.stdout.isTTY;
  if (!asksNothing && canAsk) {
    const { colour } = printOptions(options, process.stdout);
    tell(french(introduction(root.folder)));
    return prompting(colour > 0, (prompts) =>
      agreed(root, { donnees, before: null, departements }, { options, prompts }),
    );
  }
  if (!asksNothing && !donnees.territoire) throw cannotAsk();
  return fromCode(donnees, departements, options);
}

/** A department tells its name and its region: both are said. */
function fromCode(
  donnees: Donnees,
  departements: Known['departements'],
  { silencieux }: CommonOptions,
): Reponses {
  const { code, territoire, region } = donnees;
  const { nom, region: around } = departements.get(code ?? '') ?? {};
  const told = [territoire === undefined ? nom : undefined, region === undefined ? around : undefined];
  const words = told.filter((word) => word !== undefined);
  if (words.length > 0 && !silencieux) tell(french(`D’après le code ${code ?? ''} : ${words.join(', ')}`));
  return completed({ ...donnees, territoire: territoire ?? nom, region: region ?? around });
}

function introduction(folder: string): string {
  return [
    `Un dépôt pour les fiches-action de votre territoire, dans ${folder}`,
    'Laissez vide ce que vous ne savez pas encore : tout se complète ensuite.',
    'Échap abandonne, sans rien écrire.\n',
  ].join('\n');
}

/** The answers once the person has seen what they give; asked again as long as something is to change. */
async function agreed(
  root: Root,
  known: Known,
  around: { readonly options: CommonOptions & Wanted; readonly prompts: Prompts },
): Promise<Reponses | null> {
  const { options, prompts } = around;
  const reponses = await ask(known, prompts);
  const files = await startFiles(root, reponses, { ...options, ci: reponses.ci });
  const states = statesOf(root.repository ?? root.folder, files);
  const resume = { folder: root.folder, reponses, files: states, willInitGit: root.repository === null };
  tell(french(`\n${resumeText(resume)}\n`));
  const choice = await prompts.choose({ ...AGREEMENT, propose: 'oui' });
  if (choice === 'revoir') return agreed(root, { ...known, before: reponses }, around);
  return choice === 'oui' ? reponses : null;
}

const AGREEMENT = {
  message: 'Écrire ces fichiers ?',
  choices: [
    { name: 'Oui', short: 'oui', value: 'oui' },
    { name: 'Revoir les réponses', short: 'revoir les réponses', value: 'revoir' },
    { name: 'Non, abandonner', short: 'non', value: 'non' },
  ],
} as const;

function cannotAsk(): UsageError {
  return new UsageError('sans terminal, rien ne peut être demandé : il manque --territoire', {
    hint: [
      'Donnez au moins le nom du territoire, ou --sans-question pour tout compléter plus tard :',
      startUsage(),
    ].join('\n'),
  });
}
