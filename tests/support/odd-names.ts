import { soundFiche } from './fiche-text.ts';
import { fileOf, linkTo, pipe, type Put } from './odd-entry.ts';

const MIB = 1024 * 1024;

/** What stands under a name that is read. */
export const fiche = fileOf(soundFiche({ id: 2 }));

type Case = readonly [name: string, put: Put, code: string];
/** Entries that are no file to read, with the code that says so. */
export const NOT_READ: readonly Case[] = [
  ['dehors.md', linkTo('ELSEWHERE/secret.md'), 'lien-symbolique'],
  ['sans-fin.md', linkTo('/dev/zero'), 'lien-symbolique'],
  ['boucle.md', linkTo('boucle.md'), 'lien-symbolique'],
  ['casse.md', linkTo('inexistant.md'), 'lien-symbolique'],
  ['interne.md', linkTo('1.md'), 'lien-interne'],
  ['retour', linkTo('..'), 'lien-interne'],
  ['retour.md', linkTo('.'), 'lien-interne'],
  ['ailleurs', linkTo('ELSEWHERE'), 'lien-symbolique'],
  ['tube.md', pipe, 'fichier-special'],
  ['gros.md', fileOf(new Uint8Array(MIB + 1).fill(0x61)), 'fichier-trop-gros'],
];

export const IGNORED = ['.cache.md', 'brouillon~.md', '~$fiche.md', '.#verrou.md'];
export const NO_ENTRY = [
  '.git/a.md',
  'node_modules/a/README.md',
  '.obsidian/a.md',
  'Thumbs.db',
  'notes.txt',
  'a.md~',
];

/** Names that attack a terminal, a runner, a shell or a page: fiches all the same. */
export const READ = [
  ...[
    'dossier.md/2.md',
    'MAJUSCULES.MD',
    'fiche (copie).md',
    'é.md',
    'e\u0301te.md',
    `${'a'.repeat(251)}.md`,
  ],
  ...['a\u202Eb.md', ' espace .md', '-rf.md', '--sortie=x.md', '##[error]x.md', '%0Aa.md', 'a,line=1.md'],
  '__proto__.md',
];
export const REFUSED_BY_WINDOWS = [
  ...['a\nb.md', 'a\rb.md', 'a\x1b[31m.md', 'tab\t.md', 'a\\b.md', '::error::x.md'],
  ...['<img src=x onerror=alert(1)>.md', 'a|b` @mairie.md', 'aux.md', 'COM1.notes.md'],
];
