import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runPtsm } from '../support/run-ptsm.ts';
import { expectValid } from './schemas.ts';

interface Matcher {
  readonly severity: string;
  readonly pattern: { readonly regexp: string } & Readonly<
    Record<'file' | 'line' | 'column' | 'message' | 'code', number>
  >;
}

const tasks = JSON.parse(readFileSync('templates/vscode/tasks.json', 'utf8')) as {
  readonly tasks: readonly { readonly problemMatcher: readonly Matcher[] }[];
};
const matchers = tasks.tasks.flatMap(({ problemMatcher }) => problemMatcher);

/** What VS Code makes of a line: it knows no French severity, so each matcher has its own. */
function problemsIn(line: string): readonly Readonly<Record<string, string | undefined>>[] {
  return matchers.flatMap(({ severity, pattern: { regexp, ...groups } }) => {
    const found = new RegExp(regexp).exec(line);
    const parts = Object.entries(groups).map(([name, group]) => [name, found?.[group]] as const);
    return found ? [{ severity, ...Object.fromEntries(parts) }] : [];
  });
}

it('tasks.json has no key that VS Code would ignore', () => {
  expectValid('tasks', tasks);
});

it.each([
  ['erreur', 'error'],
  ['avertissement', 'warning'],
  ['info', 'info'],
])('a compact line of severity %s is one problem: %s', (french, severity) => {
  const message = '« a: 1:2: erreur: b [c] » n’est pas un statut, attendu « en-cours »';
  expect(problemsIn(`fiches/Équipe: 3:4.md:6:9: ${french}: ${message} [status-inconnu]`)).toEqual([
    { severity, file: 'fiches/Équipe: 3:4.md', line: '6', column: '9', message, code: 'status-inconnu' },
  ]);
});

it.each(['✗ 3 erreurs dans 2 fiches sur 2', '', 'ptsm : 1 fiche'])('%j is none', (line) => {
  expect(problemsIn(line)).toEqual([]);
});

const { stdout } = runPtsm(['valider', '--dossier=tests/readme/fautes', '-f', 'compact']);

it('each line that the task prints is a problem, at the place that the README shows', () => {
  const problems = stdout.trimEnd().split('\n').flatMap(problemsIn);
  expect(
    problems.map(({ severity, ...one }) => [severity, one['file'], one['line'], one['column'], one['code']]),
  ).toEqual([
    ['error', 'fiches/12-equipe-mobile.md', '5', '1', 'champ-inconnu'],
    ['error', 'fiches/12-equipe-mobile.md', '6', '9', 'status-inconnu'],
    ['error', 'fiches/13-lieu-de-repit.md', '3', '8', 'yaml-deux-points'],
  ]);
});
