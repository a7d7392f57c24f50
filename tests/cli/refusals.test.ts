import { describe, expect, it } from 'vitest';
import { runPtsm } from '../support/run-ptsm.ts';
import { ENGLISH } from './english.ts';

const EXAMPLE = ['-C', 'examples/bouches-du-rhone'];

const REFUSED: readonly (readonly [what: string, args: readonly string[], said: readonly string[]])[] = [
  ['an unknown command', ['bilnan'], ['bilnan', '« bilan »']],
  ['a command like no other', ['xyzzy'], ['xyzzy', 'commandes :', 'couverture']],
  ['help on an unknown command', ['aide', 'xyzzy'], ['xyzzy']],
  ['an unknown option', ['bilan', '--fromat', 'json'], ['--fromat', '« --format »']],
  ['an unknown short option', ['axes', '-X'], ['-X']],
  ['an option without its value', ['decompte', '--par'], ['--par', 'valeur']],
  ['a missing option', ['decompte'], ['--par']],
  ['a missing argument', ['voir'], ['id']],
  ['too many arguments', ['bilan', '2023', '2024'], ['arguments']],
  ['an unknown format', ['axes', '-f', 'jsonn'], ['jsonn', '« json »']],
  ['a format like no other', ['axes', '-f', 'pdf'], ['pdf', 'terminal, markdown, json']],
  ['an unknown ending', ['axes', '-o', 'axes.xyz'], ['.xyz', 'csv']],
  ['an unknown colour', ['axes', '--couleur', 'rouge'], ['--couleur', 'auto, toujours, jamais']],
  ['an unknown csv dialect', ['axes', '--csv', 'en'], ['--csv', 'fr, std']],
  ['an unknown rule', ['expliquer', 'status-inconu'], ['status-inconu', '« status-inconnu »']],
  ['a rule like no other', ['expliquer', 'xyzzy'], ['xyzzy', 'ptsm regles']],
  ['an unknown fiche', ['voir', '388'], ['388', 'ptsm lister']],
  ['a year that nothing knows', ['bilan', '2031'], ['2031', '2020, 2021']],
  ['a year in two figures', ['bilan', '24'], ['24', 'quatre chiffres']],
  ['a year in words', ['lister', '--annee', 'douze'], ['--annee', 'quatre chiffres']],
  ['an unknown figure', ['bilan', '--expliquer', 'engages'], ['engages', '« engagees »']],
  ['an unknown field', ['decompte', '--par', 'statut'], ['statut', '« status »']],
  ['an unknown second field', ['decompte', '--par', 'axe', '--et', 'annee'], ['annee', '« year »']],
  ['an unknown field in a selection', ['lister', '--ou', 'statut = x'], ['statut', '^', '« status »']],
  ['an unknown value in a selection', ['lister', '--ou', 'status = encours'], ['^', '« en-cours »']],
  ['an unknown axis', ['lister', '--axe', '9'], ['9']],
  ['an unfinished selection', ['decompte', '--par', 'axe', '--ou', 'axe ='], ['attendu', '^']],
  ['a folder without fiches', ['valider', 'docs'], ['docs']],
  ['an unknown schema', ['schema', 'fich'], ['fich', '« fiche »']],
  ['a missing configuration', ['bilan', '--config', 'absent.yaml'], ['absent.yaml']],
];

describe('a run that cannot start exits 2, with nothing on stdout and a French sentence on stderr', () => {
  it.each(REFUSED)('%s', (_, args, said) => {
    const { status, stdout, stderr } = runPtsm([...args, ...EXAMPLE]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^ptsm[\u00A0 ]: \S/);
    const words = stderr.replaceAll('\u00A0', ' ');
    for (const word of said) expect(words).toContain(word);
    expect(words.replace(/--?[\w-]+/g, '')).not.toMatch(ENGLISH);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });
});

it('the caret stands under the fault, as the terminal shows it', () => {
  const { stderr } = runPtsm(['lister', '--ou', 'axe = 2 et statut = x', ...EXAMPLE]);
  const [, shown = '', carets = ''] = stderr.split('\n');
  expect(shown.slice(carets.indexOf('^'))).toBe('statut = x');
});

it('a refused run says where to find help', () => {
  expect(runPtsm(['bilnan']).stderr).toContain('ptsm --help');
});
