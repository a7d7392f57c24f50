import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SOUND_ID } from './every-command.ts';
import { soundFiche } from './fiche-text.ts';
import { gitRepository, type GitRepository } from './git-repository.ts';
import { writeRepository } from './write-repository.ts';

export interface TrappedRepository extends GitRepository {
  /** What ran: each trap leaves a file of its name. */
  readonly marks: () => readonly string[];
}

type Settings = (touch: (mark: string) => string) => Readonly<Record<string, string>>;

/** Programs that a repository's own configuration can name. */
const SETTINGS: Settings = (touch) => ({
  'core.fsmonitor': `${touch('fsmonitor')}; false`,
  'core.sshCommand': touch('ssh'),
  'core.askPass': touch('askpass'),
  'core.editor': touch('editor'),
  'core.pager': `${touch('pager')}; cat`,
  'core.gitProxy': touch('proxy'),
  'core.alternateRefsCommand': touch('alternates'),
  'credential.helper': `!${touch('credential')}`,
  'diff.external': touch('external'),
  'diff.piege.textconv': `${touch('textconv')}; cat`,
  'diff.piege.command': touch('command'),
  'filter.piege.clean': `${touch('clean')}; cat`,
  'filter.piege.smudge': `${touch('smudge')}; cat`,
  'merge.piege.driver': touch('driver'),
  'interactive.diffFilter': `${touch('interactive')}; cat`,
  'log.showSignature': 'true',
  'gpg.program': '.git/signature',
  'pager.log': `${touch('pager-log')}; cat`,
  'pager.show': `${touch('pager-show')}; cat`,
  'remote.origin.url': 'file:///nulle-part',
  'remote.origin.uploadpack': touch('uploadpack'),
  'remote.origin.promisor': 'true',
  'extensions.partialClone': 'origin',
  'core.repositoryFormatVersion': '1',
});

const HOOKS = [
  'pre-commit',
  'post-checkout',
  'post-index-change',
  'reference-transaction',
  'fsmonitor-watchman',
];

const ENGAGED = { status: 'en-cours', year: 2024, pilotes: ['CH'] };

/** A repository of two commits whose attributes, configuration and hooks all name programs to run. */
export function trappedRepository(): TrappedRepository {
  const folder = writeRepository({});
  const touch = (mark: string) => `touch '${join(folder, mark)}'`;
  const repository = gitRepository({
    'ptsm.yaml': 'territoire: { nom: Essai }\n',
    '.gitattributes': '* diff=piege filter=piege merge=piege\n',
    'fiches/été 1.md': soundFiche({ id: SOUND_ID, ...ENGAGED }),
    ...bareRepository('docs', touch('bare')),
  });
  repository.commit({ 'fiches/2.md': soundFiche({ id: 2, ...ENGAGED, status: 'en cours' }) });
  signHead(repository);
  repository.git('tag', 'copil-2026-01');
  repository.write({ 'fiches/été 1.md': soundFiche({ id: SOUND_ID, ...ENGAGED, title: 'Modifiée' }) });
  for (const hook of HOOKS) writeProgram(join(repository.folder, '.git/hooks', hook), touch(`hook-${hook}`));
  // Not a command line, but the path of a program.
  writeProgram(join(repository.folder, '.git/signature'), touch('gpg'));
  for (const [name, value] of Object.entries(SETTINGS(touch))) writeSetting(repository, name, value);
  return { ...repository, marks: () => readdirSync(folder).sort() };
}

/** What git takes for a repository when it is asked from inside: a pull request can add it, file by file. */
function bareRepository(under: string, command: string): Readonly<Record<string, string>> {
  const config = `[core]\nrepositoryformatversion = 0\nbare = false\nworktree = ..\nfsmonitor = "${command}; false"\n`;
  return {
    [`${under}/HEAD`]: 'ref: refs/heads/main\n',
    [`${under}/config`]: config,
    [`${under}/refs/vide`]: '',
    [`${under}/objects/vide`]: '',
  };
}

/** A commit that says it is signed, so that whoever shows signatures asks the program. */
function signHead({ git, folder }: GitRepository): void {
  const [head = '', ...message] = git('cat-file', 'commit', 'HEAD').split('\n\n');
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ==\n -----END PGP SIGNATURE-----';
  writeFileSync(join(folder, '.git/signed'), `${head}\n${signature}\n\n${message.join('\n\n')}`);
  const id = git('hash-object', '-t', 'commit', '-w', '.git/signed').trim();
  rmSync(join(folder, '.git/signed'));
  git('update-ref', 'HEAD', id);
}

function writeProgram(path: string, command: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${command}\n`);
  chmodSync(path, 0o755);
}

/** In the file itself: git would obey the settings already there. */
function writeSetting({ folder }: GitRepository, name: string, value: string): void {
  const parts = name.split('.');
  const [section = '', key = ''] = [parts[0], parts.at(-1)];
  const title = parts.length === 2 ? section : `${section} "${parts.slice(1, -1).join('.')}"`;
  const quoted = value.replace(/["\\]/g, '\\$&');
  writeFileSync(join(folder, '.git/config'), `[${title}]\n\t${key} = "${quoted}"\n`, { flag: 'a' });
}
