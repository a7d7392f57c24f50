import { describe, expect, it } from 'vitest';
import { copyExample } from '../support/copy-example.ts';
import { soundFiche, type Header } from '../support/fiche-text.ts';
import { runPtsm } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

/** Copies are outside git, so that no commit is in what they print. */
describe('an example prints, to the letter', () => {
  it.each([
    ['bilan', 'bouches-du-rhone', 'bilan-bouches-du-rhone.md'],
    ['couverture', 'hauts-de-seine', 'couverture-hauts-de-seine.txt'],
    ['axes -f csv', 'bouches-du-rhone', 'axes-bouches-du-rhone.csv'],
  ])('ptsm %s in %s', async (line, example, golden) => {
    const { status, stdout, stderr } = runPtsm(line.split(' '), { cwd: copyExample(example) });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    await expect(withoutVersion(stdout)).toMatchFileSnapshot(`goldens/${golden}`);
  });
});

it('ptsm valider shows each fault at its line, what was expected and what to do', async () => {
  const folder = writeRepository({
    'ptsm.yaml': 'territoire: { nom: Essai }\nperiode: 2020-2025\ninscrites: 30\n',
    'fiches/01.md': header({ id: 1, priority: undefined, priorite: 4 }),
    'fiches/02.md': header({ id: 2, status: 'en cour' }),
    'fiches/03.md':
      '---\nid: 3\ntitle: Lieu de répit : dix places\naxe: 1\npriority: 4\nstatus: a-venir\n---\n',
    'fiches/04.md': 'Compte rendu du groupe de travail\n',
    'fiches/05.md': '---\nid: 5\ntitle: Sans fin\naxe: 1\n\nLe texte commence ici.\n',
    'fiches/06.md': header({ id: 6, axe: undefined }),
    'fiches/07.md': header({ id: 7, axe: 9 }),
    'fiches/08.md': header({ id: 8, year: 45078 }),
    'fiches/09.md': header({ id: 8, title: 'Même numéro' }),
    'fiches/10.md': header({ id: 10, priority: 'élevée' }),
    'fiches/11.md': header({ id: 11, status: 'en-cours' }),
    'fiches/12.md': header({ id: 12, liens: [99] }),
    'fiches/13.md': '---\nid: 13\ntitle: Action #12 du plan\naxe: 1\npriority: 4\nstatus: a-venir\n---\n',
    'fiches/14.md': Buffer.from('---\nid: 14\ntitle: Équipe mobile\n---\n', 'latin1'),
    'fiches/15.md':
      '---\nid: 15\ntitle: Équipe mobile\naxe: 1\npriority: 4\nstatus: realisee\nyear: 2032\npilotes: [CH]\npublics: [ados]\n---\n',
  });
  const { status, stdout, stderr } = runPtsm(['valider'], { cwd: folder });
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  await expect(stdout).toMatchFileSnapshot('goldens/valider-une-douzaine-de-fautes.txt');
});

/** Written as people write it: without the quotes of JSON around a word. */
function header(keys: Header): string {
  return soundFiche(keys).replace(/^([\w-]+): "([^"]*)"$/gm, '$1: $2');
}

/** The version changes with each release, the rest must not. */
function withoutVersion(output: string): string {
  return output.replace(/ptsm \d+\.\d+\.\d+/, 'ptsm X.Y.Z');
}
