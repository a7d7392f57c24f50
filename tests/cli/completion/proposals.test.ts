import { describe, expect, it } from 'vitest';
import { buildGrammar } from '../../../src/cli/completion/build-grammar.ts';
import { proposalFor } from '../../../src/cli/completion/candidates.ts';
import { locate } from '../../../src/cli/completion/locate.ts';
import { openTerritory } from '../../../src/cli/completion/territory.ts';
import { COMMANDS } from '../../../src/cli/commands.ts';
import { RULES } from '../../../src/rules/catalogue.ts';
import { soundFiche } from '../../support/fiche-text.ts';
import { runPtsm } from '../../support/run-ptsm.ts';
import { writeRepository } from '../../support/write-repository.ts';

const DEMO = 'examples/demonstration';
const grammar = await buildGrammar();

/** Values proposed at the end of a line, and whether the shell proposes files. */
async function proposed(line: string, dossier = DEMO) {
  const words = line.split(' ').slice(1);
  const place = locate(grammar.program, words.slice(0, -1), words.at(-1) ?? '');
  const territory = () => openTerritory(dossier, null);
  const { files, candidates } = await proposalFor(place, { grammar, territory });
  return { files, values: candidates.map(({ value }) => value), candidates };
}

describe('the words that the Tab key proposes', () => {
  it('are every command at first, in French', async () => {
    expect((await proposed('ptsm ')).values).toEqual([...Object.keys(COMMANDS), 'aide']);
  });

  it.each([
    ['ptsm bil', ['bilan']],
    ['ptsm sho', ['show']],
    ['ptsm copil ', ['preparer', 'enteriner']],
    ['ptsm modeles ', ['copier']],
    ['ptsm decompte --avec', ['--avec-internes']],
    ['ptsm valider --for', ['--format']],
    ['ptsm valider -o', ['-o']],
    ['ptsm -f js', ['json']],
    ['ptsm --format=js', ['--format=json']],
    ['ptsm evolution --par ', ['mois', 'trimestre', 'annee', 'etiquettes']],
    ['ptsm valider --csv ', ['fr', 'std']],
    ['ptsm lister --axe ', ['1', '2', '3', '4', '5']],
    ['ptsm expliquer fiche-s', ['fiche-sans-pilote']],
    ['ptsm exceptions ajouter fiche-s', ['fiche-sans-pilote']],
    ['ptsm valider --ignorer axe-inconnu,fiche-s', ['axe-inconnu,fiche-sans-pilote']],
    ['ptsm decompte --par avi', ['avis-ptsm-suivant']],
    ['ptsm decompte --par axe --et sta', ['status']],
    ['ptsm bilan --modele eva', ['evaluation']],
    ['ptsm modeles copier ct', ['ctsm']],
    ['ptsm schema ptsm.bil', ['ptsm.bilan']],
    ['ptsm completion z', ['zsh']],
    ['ptsm voir -- -', []],
    ['ptsm nimporte ', []],
  ])('of « %s » are %j', async (line, values) => {
    expect((await proposed(line)).values).toEqual(values);
  });

  it.each(['ptsm voir ', 'ptsm show ', 'ptsm historique ', 'ptsm -q voir --au 2024-01-31 '])(
    'of « %s » are the fiches, by number, with their titles',
    async (line) => {
      const { values, candidates } = await proposed(line);
      expect(values).toHaveLength(42);
      expect(values.slice(0, 3)).toEqual(['1', '2', '3']);
      expect(values.slice(-2)).toEqual(['A1', 'A2']);
      const { description } = candidates.find(({ value }) => value === '39') ?? { description: '' };
      expect(description).toBe('Recruter et soutenir des médiateurs de santé pairs');
    },
  );

  it('are every rule for expliquer', async () => {
    expect((await proposed('ptsm expliquer ')).values).toEqual(RULES.map(({ code }) => code));
  });

  it.each([
    ['ptsm bilan -o ', 'fichiers'],
    ['ptsm bilan --sortie=re', 'fichiers'],
    ['ptsm bilan -C ', 'dossiers'],
    ['ptsm valider ', 'fichiers'],
    ['ptsm voir ', null],
  ])('of « %s » are the shell’s own files: %j', async (line, files) => {
    expect((await proposed(line)).files).toBe(files);
  });

  it('are every option that the help of a command lists', async () => {
    for (const name of ['bilan', 'exceptions', 'valider']) {
      const { stdout } = runPtsm([name, '--help']);
      const listed = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, long]) => long);
      expect((await proposed(`ptsm ${name} --`)).values.sort()).toEqual(listed.sort());
    }
  });

  it('outside a repository are the tool’s own, and nothing else', async () => {
    const nowhere = writeRepository({});
    for (const line of ['ptsm voir ', 'ptsm lister --axe '])
      expect((await proposed(line, nowhere)).values).toEqual([]);
    expect((await proposed('ptsm bilan --mod', nowhere)).values).toEqual(['--modele']);
  });

  it('follow -C and ptsm.yaml: fiches elsewhere, statuses and templates of the territory', async () => {
    const folder = writeRepository({
      'ptsm.yaml': "fiches: 'nos actions' # ici\naxes:\n  - { code: A, titre: Un }\n",
      'nos actions/nord/1.md': '---\nid: "B7" # un code\ntitle: \'Titre : entre guillemets\'\n---\n',
      'nos actions/.brouillon/2.md': soundFiche({ id: 2 }),
      'nos actions/~$3.md': soundFiche({ id: 3 }),
      'modeles/presse.md': '# P\n',
    });
    expect((await proposed('ptsm voir ', folder)).candidates).toEqual([
      { value: 'B7', description: 'Titre : entre guillemets' },
    ]);
    expect((await proposed('ptsm lister --axe ', folder)).values).toEqual(['A']);
    expect((await proposed('ptsm bilan --modele pr', folder)).values).toEqual(['presse']);
  });

  it('come from a ptsm.yaml that is wrong, too, and never fail', async () => {
    const folder = writeRepository({ 'ptsm.yaml': 'axes: [', 'fiches/1.md': soundFiche({ id: 1 }) });
    expect((await proposed('ptsm voir ', folder)).values).toEqual(['1']);
    expect((await proposed('ptsm lister --axe ', folder)).values).toEqual(['1', '2', '3']);
  });
});
