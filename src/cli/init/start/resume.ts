import { frenchDate } from '../../../fiche/words/french-date.ts';
import type { NewFile } from '../new-file.ts';
import type { Reponses } from './reponses.ts';

export interface Resume {
  readonly folder: string;
  readonly reponses: Reponses;
  readonly files: readonly { readonly file: NewFile; readonly etat: string }[];
  readonly willInitGit: boolean;
}

const UNKNOWN = 'à compléter plus tard';
const WIDTH = 12;

/** What is going to be written, a line a thing. */
export function resumeText({ folder, reponses, files, willInitGit }: Resume): string {
  const { territoire, code, region, arrete, periode, axes, inscrites, priorites } = reponses;
  const paths = (isNew: boolean) =>
    files.filter(({ etat }) => (etat === 'écrit') === isNew).map(({ file }) => file.path);
  const rows: readonly (readonly [label: string, lines: readonly string[]])[] = [
    ['Dossier', [folder]],
    ['Territoire', [territoire ?? UNKNOWN, ...(code === null ? [] : [`département ${code}`])]],
    ['Région', [region ?? UNKNOWN]],
    ['Arrêté', [arrete === null ? UNKNOWN : frenchDate(arrete)]],
    ['Période', [periode ?? UNKNOWN]],
    ['Axes', axes?.map((axe) => `${axe.code}. ${axe.titre}`) ?? ['les trois axes nationaux']],
    ['Fiches', [inscrites === null ? `nombre ${UNKNOWN}` : `${String(inscrites)} retenues par l’arrêté`]],
    ['Priorités', [priorites ? 'les fiches sont classées' : 'pas encore : l’oubli sera signalé']],
    ['À écrire', [...paths(true), ...(willInitGit ? ['un dépôt git, s’il est installé'] : [])]],
    ['Déjà là', paths(false).map((path) => `${path} : laissé tel quel`)],
  ];
  return rows
    .filter(([, lines]) => lines.length > 0)
    .flatMap(linesOf)
    .join('\n');
}

function linesOf([label, lines]: readonly [string, readonly string[]]): readonly string[] {
  return lines.map((line, index) => `  ${(index === 0 ? label : '').padEnd(WIDTH)}${line}`);
}
