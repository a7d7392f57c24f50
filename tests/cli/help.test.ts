import { describe, expect, it } from 'vitest';
import { runPtsm } from '../support/run-ptsm.ts';
import { ENGLISH } from './english.ts';

/** French verbs, and the English names that are documented for them. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  bilan: ['report'],
  axes: ['tally'],
  couverture: ['coverage'],
  decompte: ['count'],
  lister: ['list'],
  voir: ['show'],
  comparer: ['diff'],
  historique: ['history'],
  evolution: ['trend'],
  copil: [],
  nouvelle: ['new'],
  importer: ['import'],
  exporter: ['export'],
  exceptions: [],
  vocabulaire: [],
  renumeroter: ['renumber'],
  valider: ['validate', 'check'],
  corriger: ['fix'],
  expliquer: ['explain'],
  regles: ['rules'],
  modeles: ['templates'],
  schema: [],
  init: [],
  docteur: ['doctor'],
  completion: [],
  demo: [],
};
const NAMES = Object.keys(COMMANDS);
const ALIASES = Object.values(COMMANDS).flat();

describe('the help', () => {
  const { status, stdout, stderr } = runPtsm(['--help']);

  it('is a result: on stdout, exit 0', () => {
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const flag of ['-h', 'aide']) expect(runPtsm([flag]).stdout).toBe(stdout);
    expect(runPtsm([]).stdout).toBe(stdout);
  });

  it('names every command with its aliases, and every common option', () => {
    for (const name of [...NAMES, ...ALIASES]) expect(stdout).toMatch(new RegExp(`\\b${name}\\b`));
    for (const option of ['-C', '--config', '-f', '-o', '--csv', '--couleur', '-q', '--strict', '-V', '-h'])
      expect(stdout).toContain(option);
  });

  it('puts every command in a part that says what it is for', () => {
    const parts = stdout.split(/^(?=\S)/m).map((part) => part.split('\n'));
    const verbs = (titre: string) =>
      (parts.find(([first]) => first === titre) ?? []).flatMap(
        (line) => /^ {2}([a-z]+)/.exec(line)?.[1] ?? [],
      );
    expect(verbs('Commencer, échanger :')).toEqual([...['init', 'nouvelle', 'importer', 'exporter', 'demo']]);
    expect(stdout).not.toContain('Commandes');
  });

  it('is in French', () => {
    expectFrench(stdout);
  });

  it('stays within 80 columns', () => {
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('gives examples that the tool accepts', () => {
    const examples = [...stdout.matchAll(/^ {2}(ptsm (?:bilan|valider|lister).*?)(?: {2,}.*)?$/gm)].map(
      ([, line = '']) => line,
    );
    expect(examples.length).toBeGreaterThan(2);
    for (const line of examples.filter((one) => !one.includes(' -o '))) {
      const args = (line.match(/"[^"]*"|\S+/g) ?? []).slice(1).map((word) => word.replaceAll('"', ''));
      expect([line, runPtsm([...args, '-C', 'examples/bouches-du-rhone']).status]).toEqual([line, 0]);
    }
  });
});

describe.each(NAMES)('ptsm %s --help', (name) => {
  const { status, stdout, stderr } = runPtsm([name, '--help']);

  it('is in French, on stdout, exit 0, outside of any repository', () => {
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`ptsm ${name}`);
    expectFrench(stdout);
  });

  it('says what its arguments and its options are', () => {
    const options = [...stdout.matchAll(/^ {2}(-[\w-]+,? ?(?:--[\w-]+)?(?: <[^>]+>)?) *(.*)$/gm)];
    expect(options.length).toBeGreaterThan(5);
    for (const [, , description = ''] of options) expect(description).toMatch(/\p{L}{2}/u);
  });
});

function expectFrench(help: string): void {
  const words = help
    .replace(/--?[\w-]+/g, '')
    .replace(new RegExp(`\\b(?:${ALIASES.join('|')})\\b`, 'g'), '')
    .replace(/ptsm [^\n]*/g, '');
  expect(words).not.toMatch(ENGLISH);
  expect(words).not.toMatch(/\b(?:Arguments?|Options|Commands?|Global Options):/);
}
