import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { COMMANDS, SOUND_ID } from '../support/every-command.ts';
import { expectHarmless, expectObeyedByNobody } from '../support/expect-harmless.ts';
import { soundFiche } from '../support/fiche-text.ts';
import { bytesOf, entreesOf, type Entree } from '../support/hostile-corpus.ts';
import { jsonOf, runPtsm } from '../support/run-ptsm.ts';
import { snapshot } from '../support/snapshot.ts';
import { writeRepository } from '../support/write-repository.ts';

const SOUND = 'Fiche saine au milieu des autres';
const ELSEWHERE = { TZ: 'America/Martinique', LANG: 'fr_FR.UTF-8', LC_ALL: 'C' };

const PROPERTY = '[a-zA-Z]+=[^,:\\r\\n]*';
const ANNOTATION = new RegExp(`^::(?:error|warning|notice)(?: ${PROPERTY}(?:,${PROPERTY})*)?::[^\\r\\n]*$`);

/** In milliseconds, for the whole of a corpus folder at once. */
const LIMIT = 10_000;

/** Where payloads would leave their mark. */
const MARKS = mkdtempSync(join(tmpdir(), 'ptsm-temoins-'));
const env = { PTSM_PWN: join(MARKS, 'temoin') };

/** The corpus in a few repositories, since a process costs more than a file. */
const BATCHES = [
  ['fm', 'enc', 'yaml'],
  ['fr', 'types', 'titres', 'md'],
] as const;

afterAll(() => {
  rmSync(MARKS, { recursive: true });
});

describe.each(BATCHES.map((folders) => [folders.join(', '), entreesOf(...folders)] as const))(
  'beside the corpus of %s',
  (_, entrees) => {
    it.each(COMMANDS)('ptsm %s ends by itself, obeys nothing and says the same twice', (line) => {
      const folder = repositoryOf(entrees);
      const before = snapshot(folder);
      const args = [...line.split(' '), '-C', folder];
      const start = performance.now();
      const first = runPtsm(args, { env });
      expect(performance.now() - start).toBeLessThan(LIMIT);
      expectHarmless(first);
      expect(runPtsm(args, { env: { ...env, ...ELSEWHERE, ...runnerFor(line) } })).toEqual(first);
      expect(snapshot(folder)).toEqual(before);
      expect(readdirSync(MARKS)).toEqual([]);
    });

    it('annotates in lines that the runner reads as annotations, and no others', () => {
      const folder = repositoryOf(entrees);
      const { status, stdout } = runPtsm(['valider', '-f', 'github', '-C', folder], { env });
      expect(status).toBe(1);
      const commands = stdout.split(/\r?\n|\r/).filter((line) => /^\s*::/.test(line));
      expect(commands.length).toBeGreaterThan(0);
      for (const line of commands) expect(line).toMatch(ANNOTATION);
      expectObeyedByNobody(stdout.replaceAll(/^::/gm, ''));
    });

    it('counts every file, the sound one too', () => {
      const folder = repositoryOf(entrees);
      const { fiches } = jsonOf('ptsm.fiches', ['lister', '-C', folder]);
      expect(fiches.filter(({ champs }) => champs['title'] === SOUND)).toHaveLength(1);
      const { files } = jsonOf('ptsm.constats', ['valider', '-C', folder]);
      expect(files.total).toBe(entrees.length + 1);
      expect(files.lues + files.ignorees.length + files.nonLues.length).toBe(files.total);
    });
  },
);

/** Only a check annotates by itself. */
function runnerFor(line: string): Readonly<Record<string, string>> {
  return line.startsWith('valider') ? {} : { GITHUB_ACTIONS: 'true' };
}

/** The sound fiche beside these files. */
function repositoryOf(entrees: readonly Entree[]): string {
  const files = entrees.map(
    (entree) => [`fiches/${entree.id}-${basename(entree.fichier)}`, bytesOf(entree)] as const,
  );
  return writeRepository({
    'ptsm.yaml': 'territoire: { nom: Essai }\nperiode: 2020-2025\n',
    'fiches/0-saine.md': soundFiche({
      id: SOUND_ID,
      title: SOUND,
      status: 'en-cours',
      year: 2024,
      pilotes: ['CH'],
    }),
    ...Object.fromEntries(files),
  });
}
