import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readShipped } from '../../../io/read-shipped.ts';
import { prefixOf, type Root } from '../../../io/find-root.ts';
import { readReferentiel } from '../../../io/read-referentiel.ts';
import { parseConfiguration } from '../../../fiche/vocabulary/parse-configuration.ts';
import { buildVocabulary } from '../../../fiche/vocabulary/vocabulary.ts';
import { lienDossier, lienNouvelleFiche } from '../../../report/forge/liens.ts';
import { editionOf } from '../../edition.ts';
import { ficheTemplate } from '../../nouvelle/fiche-template.ts';
import { filesFor, type Wanted } from '../files-for.ts';
import type { NewFile } from '../new-file.ts';
import { siteOf } from '../site.ts';
import { checkedSource } from '../source.ts';
import { configurationText } from './configuration-text.ts';
import { readmeText, type Readme } from './readme-text.ts';
import type { Reponses } from './reponses.ts';

/** Every file of a new repository, by its path from the root of git, or from the folder outside of git. @throws UsageError */
export async function startFiles(
  root: Root,
  reponses: Reponses,
  wanted: Wanted,
): Promise<readonly NewFile[]> {
  const configuration = configurationText(readShipped('templates/init/ptsm.yaml'), reponses);
  const prepared = await preparedFiles(root, configuration, wanted);
  const readme = readmeText(readShipped('templates/init/README.md'), {
    nom: reponses.territoire,
    region: reponses.region,
    ci: wanted.ci === null ? null : (prepared[0]?.path ?? null),
    source: checkedSource(wanted.source),
    liens: liensOf(root, configuration),
  });
  const own: readonly NewFile[] = [
    { path: root.settings, text: configuration, present: 'identique' },
    ...(isEmpty(join(root.folder, 'fiches')) ? [KEEPER] : []),
    { path: 'README.md', text: readme, present: 'quelconque' },
    { path: '.gitignore', text: readShipped('templates/init/gitignore'), present: 'quelconque' },
  ];
  return [...own.map((file) => ({ ...file, path: prefixOf(root) + file.path })), ...prepared];
}

/** What a new fiche and the list of all are on the forge: null where none is known yet. */
function liensOf(root: Root, text: string): Readme['liens'] {
  const { configuration, vocabulary } = settingsOf(text);
  const edition = editionOf({ root, plan: { configuration } });
  if (!edition) return null;
  const dossier = configuration.fiches;
  const nouvelle = lienNouvelleFiche(edition, { dossier, texte: ficheTemplate(vocabulary) });
  const fiches = lienDossier(edition, dossier);
  return nouvelle !== null && fiches !== null ? { nouvelle, fiches } : null;
}

/** git keeps no empty folder, and any `.md` there would be a fiche. */
const KEEPER: NewFile = { path: 'fiches/.gitkeep', text: '', present: 'quelconque' };

function isEmpty(folder: string): boolean {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  return !stats?.isDirectory() || readdirSync(folder).length === 0;
}

/** What `init` prepares in any repository; the names of folders are only checked where they are written. */
async function preparedFiles(root: Root, configuration: string, wanted: Wanted): Promise<readonly NewFile[]> {
  if (wanted.ci === null && !wanted.vscode) return [];
  return filesFor(siteOf(root), wanted, () => settingsOf(configuration).vocabulary);
}

function settingsOf(text: string) {
  const { configuration } = parseConfiguration('ptsm.yaml', text);
  const referentiel = configuration && readReferentiel(configuration.referentiel);
  if (!referentiel) throw new Error('the ptsm.yaml that init writes is refused');
  return { configuration, vocabulary: buildVocabulary(referentiel, configuration) };
}
