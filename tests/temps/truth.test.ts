import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { demoRepository } from '../support/demo-repository.ts';
import { expectObeyedByNobody } from '../support/expect-harmless.ts';
import { soundFiche } from '../support/fiche-text.ts';
import { gitIn } from '../support/git-in.ts';
import { gitRepository } from '../support/git-repository.ts';
import { jsonOf, runPtsm, startPtsm, type Run } from '../support/run-ptsm.ts';
import { writeRepository } from '../support/write-repository.ts';

const demo = demoRepository();

describe('a clone without its history', () => {
  const folder = cloneOf('--depth', '1');

  it.each([
    'comparer copil-2023-01',
    'comparer copil-2023-01..copil-2024-01',
    'comparer --demande copil-2023-01',
    'bilan --au copil-2023-01',
    'bilan 2024 --comparer copil-2023-01',
    'bilan --au 2023-06-30',
    'evolution --au 2023-06-30',
  ])('has nothing to answer to ptsm %s, exit 3, and says how to get it', (line) => {
    const run = runPtsm(line.split(' '), { cwd: folder });
    expectRefused(run);
    expect(run.stderr).toContain('git fetch --unshallow');
  });

  it.each(['historique 20', 'evolution', 'evolution --par annee', 'bilan 2024 --suivi'])(
    'answers ptsm %s with the reservation that it may have begun earlier, which --strict does not let pass',
    (line) => {
      const run = runPtsm([...line.split(' '), '--strict'], { cwd: folder });
      expect(run.status).toBe(1);
      expect(run.stdout).toContain('git fetch --unshallow');
      expect(runPtsm(line.split(' '), { cwd: folder }).status).toBe(0);
    },
  );

  it('does not number a postponement whose story it does not hold whole', () => {
    gitIn(folder)('fetch', '--quiet', '--depth', '1', 'origin', 'tag', 'copil-2024-01');
    const rangs = (cwd: string) =>
      jsonOf('ptsm.comparaison', ['comparer', 'copil-2024-01'], { cwd })
        .modifiees.flatMap(({ champs }) => champs)
        .filter(({ nature, champ }) => nature === 'report' && champ === 'fin')
        .map(({ rang }) => rang);
    expect(rangs(demo).filter((rang) => rang === null)).toEqual([]);
    expect(rangs(folder).filter((rang) => rang !== null)).toEqual([]);
    expect(rangs(folder)).toHaveLength(rangs(demo).length);
  });
});

describe('a clone without its files', () => {
  gitIn(demo)('config', 'uploadpack.allowFilter', 'true');
  const folder = cloneOf('--filter=blob:none');
  const objects = () => gitIn(folder)('count-objects', '-v');

  it.each(['bilan --au copil-2024-01', 'comparer copil-2024-01', 'historique 20', 'evolution'])(
    'fetches none of them for ptsm %s, exit 3, and names one that is missing',
    (line) => {
      const before = objects();
      const run = runPtsm(line.split(' '), { cwd: folder });
      expectRefused(run);
      expect(run.stderr).toMatch(/il manque l’objet [0-9a-f]{12}/);
      expect(run.stderr).toContain('git fetch');
      expect(objects()).toBe(before);
    },
  );
});

/** Commands that need the past, by what each begins with. */
const ASKING = [
  ['bilan', '--au'],
  ['comparer', '--demande'],
  ['historique', '20', '--au'],
  ['evolution', '--au'],
];

describe('a name that marks no commit', () => {
  const folder = writeRepository({ 'fiches/20.md': soundFiche({ id: 20 }) }, afterAll);
  const git = gitIn(folder);
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'essai');
  git('tag', 'un-dossier', 'HEAD^{tree}');
  git('tag', 'un-fichier', 'HEAD:fiches/20.md');
  git('tag', '--annotate', '--message', 'x', 'un-dossier-decrit', 'HEAD^{tree}');

  it.each([
    'inconnue',
    'deux mots',
    '-x',
    '--upload-pack=x',
    'main\n::error::x',
    'main\0x',
    '@{u}',
    '',
    'HEAD:fiches',
    'un-dossier',
    'un-fichier',
    'un-dossier-decrit',
    '0000000000000000000000000000000000000000',
    '2026-02-30',
  ])('is refused by all, exit 3, and nothing is printed: %j', (ref) => {
    for (const [option = '', ...line] of ASKING.map((words) => words.toReversed())) {
      const run = runPtsm([...line.toReversed(), `${option}=${ref}`], { cwd: folder });
      expect([line, run.status]).toEqual([line, ref === '' ? expect.toBeOneOf([2, 3]) : 3]);
      expectRefused({ ...run, status: 3 });
    }
  });

  it('is no step of an evolution either', () => {
    git('tag', 'jalon');
    const { etapes } = jsonOf('ptsm.evolution', ['evolution', '--par', 'etiquettes'], { cwd: folder });
    expect(etapes.map(({ id }) => id)).toEqual(['jalon']);
  });
});

describe('where there is no past', () => {
  const outside = writeRepository({ 'fiches/20.md': soundFiche({ id: 20 }) }, afterAll);
  const LINES = [
    'bilan --au main',
    'bilan --suivi',
    'comparer main',
    'comparer --demande main',
    'historique 20',
    'evolution',
  ];

  it.each(LINES)('outside of git, ptsm %s says so, exit 3', (line) => {
    const run = runPtsm(line.split(' '), { cwd: outside });
    expectRefused(run);
    expect(run.stderr).toContain('n’est pas dans un dépôt git');
  });

  it.each([
    ['bilan --au main', 'vide'],
    ['comparer --demande main', 'vide'],
    ['historique 20', 'vide'],
    ['bilan --suivi', 'vide'],
    ['evolution', 'vide'],
    ['comparer main', 'fichier'],
  ])('without git to run, ptsm %s says so, exit 3', (line, under) => {
    const folder = writeRepository({ fichier: '' });
    const run = startPtsm(line.split(' '), { cwd: demo, env: { PATH: join(folder, under) } });
    expectRefused(run);
    expect(run.stderr).toContain('git est introuvable');
  });
});

describe('files that are not committed', () => {
  it('are said to be so by a comparison with them', () => {
    const { folder, write } = gitRepository({ 'fiches/20.md': soundFiche({ id: 20 }) });
    write({ 'fiches/20.md': soundFiche({ id: 20, title: 'Autre' }) });
    const { apres, reserves, modifiees } = jsonOf('ptsm.comparaison', ['comparer', 'HEAD'], { cwd: folder });
    expect(apres).toMatchObject({ ref: null, etat: 'modifie' });
    expect(reserves).toEqual(['L’état d’arrivée comprend des modifications qui ne sont dans aucun commit.']);
    expect(modifiees).toMatchObject([{ ref: '20', champs: [{ champ: 'title' }] }]);
    expect(runPtsm(['comparer', 'HEAD', '--strict'], { cwd: folder }).status).toBe(1);
  });
});

describe('a commit of before', () => {
  const [bare, unset] = ['cbe7a06', '4f1981c'];

  it('the folder of fiches is not an empty plan: it is refused, or said with a reservation', () => {
    expectRefused(runPtsm(['bilan', '--au', bare], { cwd: demo }));
    expectRefused(runPtsm(['evolution', '--au', bare], { cwd: demo }));
    const { avant, reserves } = jsonOf('ptsm.comparaison', ['comparer', `${bare}..copil-2023-01`], {
      cwd: demo,
    });
    expect(avant.lues).toBe(0);
    expect(reserves.join()).toMatch(
      /Le dossier des fiches « fiches » n’existait pas dans le commit cbe7a0659d/,
    );
  });

  it('ptsm.yaml is read with the defaults, and that is said', () => {
    const said = 'ptsm.yaml n’existait pas dans le commit 4f1981cfa5';
    const { reserves } = jsonOf('ptsm.bilan', ['bilan', '--au', unset], { cwd: demo });
    expect(reserves.join()).toContain(said);
    const compared = jsonOf('ptsm.comparaison', ['comparer', `${unset}..copil-2023-01`], { cwd: demo });
    expect(compared.reserves.join()).toContain(said);
    expect(runPtsm(['bilan', '--au', unset, '--strict'], { cwd: demo }).status).toBe(1);
  });

  it('a broken ptsm.yaml is read with that of today, and that is said', () => {
    const { folder, commit } = gitRepository({
      'ptsm.yaml': 'axes: [',
      'fiches/20.md': soundFiche({ id: 20 }),
    });
    commit({ 'ptsm.yaml': 'territoire: { nom: Essai }\n' });
    const { reserves, territoire } = jsonOf('ptsm.bilan', ['bilan', '--au', 'HEAD~1'], { cwd: folder });
    expect(territoire.nom).toBe('Essai');
    expect(reserves.join()).toContain('ptsm.yaml était à corriger');
  });
});

describe('a fiche that could not be read', () => {
  const [before, unread, after] = ['75371e8^', '75371e8', 'f39f324'];
  const FILE = 'fiches/axe-2-soigner/14-plateforme-troubles-du-neurodeveloppement.md';

  it('is counted as not read, and named in the reservations', () => {
    const { files, reserves, figures } = jsonOf('ptsm.bilan', ['bilan', '--au', '2023-05-09'], { cwd: demo });
    expect(files.nonLues).toEqual([FILE]);
    expect(figures.find(({ id }) => id === 'non-lues')?.value).toBe(1);
    expect(reserves.join()).toContain(FILE);
  });

  it.each([
    [`${before}..${unread}`, 'apres'],
    [`${unread}..${after}`, 'avant'],
  ] as const)(
    'is neither new nor gone in a comparison, which says that it is not there: %s',
    (etats, end) => {
      const compared = jsonOf('ptsm.comparaison', ['comparer', etats], { cwd: demo });
      expect(compared[end].nonLues).toEqual([FILE]);
      expect([compared.nouvelles, compared.disparues, compared.modifiees]).toEqual([[], [], []]);
      expect(compared.reserves.join()).toContain(FILE);
    },
  );
});

describe('fiches that followed an older schema', () => {
  it('are read with what can be read, and the rest is said not to be', () => {
    const { modifiees } = jsonOf('ptsm.comparaison', ['comparer', '6b41973..copil-2023-01'], { cwd: demo });
    const statuts = modifiees.flatMap(({ champs }) => champs.filter(({ champ }) => champ === 'status'));
    expect(statuts.length).toBeGreaterThan(30);
    expect(statuts.filter(({ avant }) => avant.etat !== 'non-lu')).toEqual([]);
    const { stdout } = runPtsm(['comparer', '6b41973..copil-2023-01'], { cwd: demo });
    expect(stdout.replaceAll('\u00A0', ' ')).toContain('Statut : non lu → ');
  });

  it('count where a bilan counts what is not said', () => {
    const { figures } = jsonOf('ptsm.bilan', ['bilan', '--au', '6b41973'], { cwd: demo });
    expect(figures.find(({ id }) => id === 'sans-statut')?.value).toBe(40);
  });
});

function cloneOf(...options: readonly string[]): string {
  const folder = writeRepository({}, afterAll);
  gitIn(folder)('clone', '--quiet', ...options, pathToFileURL(demo).href, 'clone');
  return join(folder, 'clone');
}

/** Nothing on stdout, something to read on stderr, nothing that a machine would obey. */
function expectRefused({ status, stdout, stderr }: Run): void {
  expect([status, stdout]).toEqual([3, '']);
  expect(stderr).toMatch(/^ptsm\u00A0: \S/);
  expectObeyedByNobody(stderr);
}
