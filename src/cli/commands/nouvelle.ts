import { join, posix, relative } from 'node:path';
import { Option } from 'commander';
import { nextId } from '../../edits/fiche-names.ts';
import type { Plan } from '../../fiche/plan.ts';
import { UsageError } from '../../fiche/usage-error.ts';
import { isBelow } from '../../io/fiche-path.ts';
import { writeAll } from '../../io/write-all.ts';
import { french } from '../../report/typography.ts';
import { titresProches } from '../../rules/plan/titres-proches.ts';
import type { CommandModule } from '../command.ts';
import type { CommonOptions } from '../common-options.ts';
import { EXIT } from '../exit-code.ts';
import { ficheTemplate } from '../nouvelle/fiche-template.ts';
import { newFiche } from '../nouvelle/new-fiche.ts';
import { editorOf, openEditor } from '../nouvelle/open-editor.ts';
import { openPlan, type OpenPlan } from '../open-plan.ts';
import { tell, writeResult } from '../streams.ts';

interface Options extends CommonOptions {
  readonly id: string | null;
  readonly axe: readonly string[];
  readonly priorite: readonly string[];
  readonly statut: string | null;
  readonly annee: readonly string[];
  readonly editer: boolean;
  readonly dossierDeFiche: string | null;
}

export const declare: CommandModule['declare'] = (command, done) => {
  command
    .argument('<titre>', 'le titre de l’action, entre guillemets')
    .addOption(new Option('--id <numero>', 'son numéro').default(null, 'le premier libre'))
    .addOption(repeatable('--axe <axe>', 'son axe'))
    .addOption(repeatable('--priorite <numero>', 'sa priorité, de 1 à 6'))
    .addOption(repeatable('--priority <numero>', 'comme --priorite').hideHelp())
    .addOption(new Option('--statut <statut>', 'son statut').default(null, 'à compléter'))
    .addOption(repeatable('--annee <annee>', 'son année, ou une suite (2025-2027)'))
    .addOption(new Option('--editer', 'ouvre la fiche dans $VISUAL ou $EDITOR').default(false, 'non'))
    .addOption(
      new Option('--dossier-de-fiche <dossier>', 'où la mettre').default(null, 'avec celles de son axe'),
    )
    .action(async (titre: string) => {
      const { priority, ...options } = command.optsWithGlobals<Options & { priority: readonly string[] }>();
      await nouvelle(titre, { ...options, priorite: [...options.priorite, ...priority] });
      done(EXIT.done);
    });
};

function repeatable(flags: string, description: string): Option {
  return new Option(flags, `${description} ; répétable`)
    .argParser((typed: string, before: readonly string[]) => [...before, typed])
    .default([], 'à compléter');
}

async function nouvelle(titre: string, options: Options): Promise<void> {
  const editor = options.editer ? editorOf(process.env) : null;
  const opened = await openPlan({ ...options, silencieux: true });
  const { plan, root } = opened;
  const id = options.id ?? nextId(plan);
  refuseTaken(id, plan);
  const said = {
    title: titre.trim(),
    id,
    axe: options.axe,
    priority: options.priorite,
    status: options.statut,
    year: options.annee,
    folder: folderNamed(options.dossierDeFiche, plan),
  };
  const fiche = newFiche(ficheTemplate(plan.vocabulary), said, plan);
  if (!options.silencieux) sayNear({ ...plan, fiches: [...plan.fiches, fiche] }, fiche.file, opened);
  write(opened, fiche);
  const path = join(root.folder, fiche.file);
  if (editor) openEditor(editor, path);
  writeResult(`${relative(process.cwd(), path)}\n`);
  if (!options.silencieux) tell(french(SUITE));
}

const SUITE = 'Remplacez-y chaque « À compléter », puis : ptsm valider';

function refuseTaken(id: string, { fiches, internes = [] }: Plan): void {
  const same = [...fiches, ...internes].find(({ champs }) => champs.id?.toLowerCase() === id.toLowerCase());
  if (!same) return;
  throw new UsageError(`le numéro « ${id} » est déjà celui de ${same.file}`, {
    hint: `sans --id, la fiche aurait le numéro ${nextId({ fiches, internes })}`,
  });
}

/** @throws UsageError where it is not one of the folder of fiches */
function folderNamed(typed: string | null, { configuration }: Plan): string | null {
  if (typed === null) return null;
  const [fiches, folder] = [configuration.fiches, typed].map((one) =>
    posix.normalize(one).replace(/\/$/, ''),
  );
  if (fiches !== undefined && folder !== undefined && isBelow(fiches, folder) && !posix.isAbsolute(folder))
    return folder;
  throw new UsageError(`--dossier-de-fiche : « ${typed} » n’est pas dans le dossier des fiches`, {
    hint: `attendu « ${configuration.fiches} », ou un dossier qui s’y trouve`,
  });
}

/** Two fiches for one action are seen best before the second is filled. */
function sayNear(plan: Plan, file: string, { source }: OpenPlan): void {
  for (const { detail } of titresProches.check?.(plan, source).filter((one) => one.file === file) ?? [])
    tell(`ptsm : même titre, à peu de chose près, que la fiche ${detail ?? ''}`);
}

/** @throws UsageError, exit 3 */
function write(opened: OpenPlan, { file, text }: { readonly file: string; readonly text: string }): void {
  const [refused] = writeAll(opened, [{ kind: 'create', path: file, text }], { evenModified: false });
  if (refused)
    throw new UsageError(`« ${refused.path} » n’est pas écrite : ${refused.motif}`, { exitCode: 3 });
}
